namespace Gateway.Store;

/// <summary>Queueing for one of a limited number of places.</summary>
internal static class SemaphoreExtensions
{
    /// <summary>
    /// Waits for a place and then yields once to all work queued on the thread pool before. A pool thread runs its own local queue first,
    /// and a thread that releases a place hands it to the next in line: without the yield, those in a long queue would run one after
    /// another and no new request would be read meanwhile.
    /// </summary>
    /// <returns>False if no place became free in that time.</returns>
    public static async ValueTask<bool> WaitAndYieldAsync(this SemaphoreSlim places, TimeSpan patience, CancellationToken cancellation)
    {
        var turn = places.WaitAsync(patience, cancellation);
        if (turn.IsCompletedSuccessfully)
        {
            return turn.Result;
        }

        var came = await turn;
        await Task.Yield();
        return came;
    }
}
