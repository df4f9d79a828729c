namespace Gateway.Import.Download;

/// <summary>Waits for a server, but not longer than it may be silent.</summary>
internal sealed class Silence(TimeSpan longest, TimeProvider clock, CancellationToken cancellation) : IDisposable
{
    private readonly CancellationTokenSource timer = new(Timeout.InfiniteTimeSpan, clock);

    /// <exception cref="TimeoutException">It was silent for too long.</exception>
    public async Task<T> BreakAsync<T>(Func<CancellationToken, ValueTask<T>> wait)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timer.Token);
        timer.CancelAfter(longest);
        try
        {
            return await wait(either.Token);
        }
        catch (Exception) when (timer.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"the server was silent for {longest.TotalSeconds:0} seconds");
        }
        finally
        {
            timer.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();
}
