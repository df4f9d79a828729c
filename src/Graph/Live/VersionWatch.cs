using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>
/// Notices new data versions, including those written by other processes. It polls only while somebody waits, once for all waiters that
/// know the same version, and wakes them only when there is another.
/// </summary>
/// <param name="read">Reads the current data state.</param>
/// <param name="interval">The interval between two polls.</param>
internal sealed class VersionWatch(Func<CancellationToken, ValueTask<DataState>> read, TimeSpan interval)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(int File, long Version), SharedWait> waits = [];

    public ValueTask<DataState> CurrentAsync(CancellationToken cancellation) => read(cancellation);

    /// <summary>Waits for a version above this one, or one of another file, and returns the newest.</summary>
    public async Task<DataState> NextAsync(DataState after, CancellationToken cancellation)
    {
        var wait = Join(after);
        try
        {
            return await wait.Next.WaitAsync(cancellation);
        }
        finally
        {
            lock (gate)
            {
                wait.Waiting--;
            }
        }
    }

    private SharedWait Join(DataState after)
    {
        lock (gate)
        {
            if (!waits.TryGetValue((after.File, after.Version), out var wait))
            {
                waits[(after.File, after.Version)] = wait = new SharedWait();

                // It runs on for everyone, and must not keep the context of the first caller.
                using (ExecutionContext.SuppressFlow())
                {
                    wait.Next = PollAsync(after, wait);
                }
            }

            wait.Waiting++;
            return wait;
        }
    }

    /// <summary>A failure is thrown to those waiting; the next caller starts over.</summary>
    private async Task<DataState> PollAsync(DataState after, SharedWait wait)
    {
        try
        {
            DataState? next;
            do
            {
                await Task.Delay(interval);
                next = await TryReadAsync();
            }
            while (!TryEnd(after, wait, next));

            return next!;
        }
        catch
        {
            lock (gate)
            {
                waits.Remove((after.File, after.Version));
            }

            throw;
        }
    }

    /// <summary>Null when the current database cannot be read yet, or its server is not answering.</summary>
    private async Task<DataState?> TryReadAsync()
    {
        try
        {
            return await read(CancellationToken.None);
        }
        catch (Exception away) when (away is DatabaseFailure or TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Whether there is another version, or nobody waits for one any more.</summary>
    private bool TryEnd(DataState after, SharedWait wait, DataState? next)
    {
        lock (gate)
        {
            var isOver = wait.Waiting == 0 || (next is not null && (next.File != after.File || next.Version > after.Version));
            return isOver && waits.Remove((after.File, after.Version));
        }
    }

    /// <summary>The shared wait of everyone who knows the same version.</summary>
    private sealed class SharedWait
    {
        public Task<DataState> Next { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
