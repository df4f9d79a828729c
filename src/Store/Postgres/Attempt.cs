namespace Gateway.Store.Postgres;

/// <summary>One request to one server, which is left alone when the server is found to be gone.</summary>
/// <remarks>
/// A token that is cancelled makes Npgsql connect to the server once more, and wait for it, on the thread that cancels. So a server that
/// is gone is not told: what was asked of it ends by its own limits, and whoever asked has long been answered by another.
/// </remarks>
internal sealed class Attempt<T> : IDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly CancellationTokenRegistration link;
    private bool isAbandoned;

    public Attempt(CancellationToken cancellation) =>
        link = cancellation.UnsafeRegister(static source => _ = ((CancellationTokenSource)source!).CancelAsync(), ending);

    /// <summary>Ends with the request that it was made for, as long as anybody waits for it.</summary>
    public CancellationToken Token => ending.Token;

    /// <exception cref="HostGoneException">The server went before it answered.</exception>
    public async Task<T> RunAsync(Host host, Task<T> work, CancellationToken gone)
    {
        await ((Task)work).WaitAsync(gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompleted)
        {
            return await work;
        }

        isAbandoned = true;
        _ = work.ContinueWith(Discard, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        throw new HostGoneException(host.Name);
    }

    public void Dispose()
    {
        link.Dispose();
        if (!isAbandoned)
        {
            ending.Dispose();
        }
    }

    /// <summary>What nobody waits for any more gives back what it rented, and its failure is nobody's.</summary>
    private void Discard(Task<T> work)
    {
        _ = work.Exception;
        if (work.IsCompletedSuccessfully)
        {
            (work.Result as IDisposable)?.Dispose();
        }

        ending.Dispose();
    }
}
