namespace Gateway.Store.Postgres;

/// <summary>
/// One request to one server, which is left alone when the server is found to be gone, or does not answer though nobody wants to know any
/// more.
/// </summary>
/// <remarks>
/// A token that is cancelled makes Npgsql connect to the server once more, and wait for it, on the thread that cancels. So a server that
/// is gone is not told: what was asked of it ends by its own limits, and whoever asked has long been answered by another.
/// </remarks>
internal sealed class Attempt<T> : IDisposable
{
    /// <summary>How long a server may take to end what it is told to end: one that is well does at once.</summary>
    private static readonly TimeSpan ToEnd = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource ending = new();
    private readonly CancellationTokenSource leaving;
    private readonly CancellationTokenRegistration link;
    private bool isAbandoned;

    /// <param name="cancellation">Ends it.</param>
    /// <param name="gone">That the server is gone, where another can be asked.</param>
    public Attempt(CancellationToken cancellation, CancellationToken gone)
    {
        leaving = CancellationTokenSource.CreateLinkedTokenSource(gone);
        link = cancellation.UnsafeRegister(static attempt => ((Attempt<T>)attempt!).Cancel(), this);
    }

    /// <summary>Ends with the request that it was made for, as long as anybody waits for it.</summary>
    public CancellationToken Token => ending.Token;

    /// <exception cref="HostGoneException">The server went before it answered, or does not even end it.</exception>
    public async Task<T> RunAsync(Host host, Task<T> work)
    {
        await ((Task)work).WaitAsync(leaving.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
        leaving.Dispose();
        if (!isAbandoned)
        {
            ending.Dispose();
        }
    }

    private void Cancel()
    {
        leaving.CancelAfter(ToEnd);
        _ = ending.CancelAsync();
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
