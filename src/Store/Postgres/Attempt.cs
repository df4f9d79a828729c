namespace Gateway.Store.Postgres;

/// <summary>One request to one server, abandoned if the server is found to be gone or does not respond to cancellation.</summary>
/// <remarks>
/// Cancelling a token makes Npgsql connect to the server again, and wait for it, on the cancelling thread. So no cancellation is sent to a
/// server that is gone: the request ends by its own timeouts, long after another server has answered the caller.
/// </remarks>
internal sealed class Attempt<T> : IDisposable
{
    /// <summary>How long a server may take to cancel a request: a healthy one does at once.</summary>
    private static readonly TimeSpan ToEnd = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource ending = new();
    private readonly CancellationTokenSource abandon;
    private readonly CancellationTokenRegistration link;
    private bool isAbandoned;

    /// <param name="cancellation">Cancels the request.</param>
    /// <param name="gone">Cancelled when the server is gone, if another can be asked.</param>
    public Attempt(CancellationToken cancellation, CancellationToken gone)
    {
        abandon = CancellationTokenSource.CreateLinkedTokenSource(gone);
        link = cancellation.UnsafeRegister(static attempt => ((Attempt<T>)attempt!).Cancel(), this);
    }

    /// <summary>The token for the work; cancelled with the caller's.</summary>
    public CancellationToken Token => ending.Token;

    /// <exception cref="HostGoneException">The server was gone before it answered, or does not respond to cancellation.</exception>
    public async Task<T> RunAsync(Host host, Task<T> work)
    {
        await ((Task)work).WaitAsync(abandon.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
        abandon.Dispose();
        if (!isAbandoned)
        {
            ending.Dispose();
        }
    }

    private void Cancel()
    {
        abandon.CancelAfter(ToEnd);
        _ = ending.CancelAsync();
    }

    /// <summary>Disposes the result of abandoned work and ignores its failure.</summary>
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
