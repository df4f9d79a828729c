namespace Gateway.Store;

/// <summary>Standing in line for one of some places.</summary>
internal static class Standing
{
    /// <summary>
    /// Waits for a place, and once it is there, for all that the thread pool was given before. A thread of the pool does first what it gave
    /// itself, and who leaves a place gives it the next in line: without that step those in a long line would follow one another, and
    /// nobody's request would be read meanwhile.
    /// </summary>
    /// <returns>False where no place came in that time.</returns>
    public static async ValueTask<bool> StandAsync(this SemaphoreSlim places, TimeSpan patience, CancellationToken cancellation)
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
