using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>
/// Notices new data versions, including those written by other processes. It polls only while somebody waits, once for all waiters that
/// know the same version, and wakes them only when there is another.
/// </summary>
/// <param name="read">Reads the current data state.</param>
/// <param name="every">The interval between two polls.</param>
internal sealed class VersionWatch(Func<CancellationToken, ValueTask<DataState>> read, TimeSpan every)
{
    private readonly Lock looking = new();
    private readonly Dictionary<(int File, long Version), Lookout> lookouts = [];

    public ValueTask<DataState> NowAsync(CancellationToken cancellation) => read(cancellation);

    /// <summary>Waits for a version above this one, or one of another file, and returns the newest.</summary>
    public async Task<DataState> NextAsync(DataState after, CancellationToken cancellation)
    {
        var lookout = Join(after);
        try
        {
            return await lookout.Next.WaitAsync(cancellation);
        }
        finally
        {
            lock (looking)
            {
                lookout.Waiting--;
            }
        }
    }

    private Lookout Join(DataState after)
    {
        lock (looking)
        {
            if (!lookouts.TryGetValue((after.File, after.Version), out var lookout))
            {
                lookouts[(after.File, after.Version)] = lookout = new Lookout();

                // It runs on for everyone, and must not keep the context of the first caller.
                using (ExecutionContext.SuppressFlow())
                {
                    lookout.Next = LookAsync(after, lookout);
                }
            }

            lookout.Waiting++;
            return lookout;
        }
    }

    /// <summary>A failure is thrown to those waiting; the next caller starts over.</summary>
    private async Task<DataState> LookAsync(DataState after, Lookout lookout)
    {
        try
        {
            DataState? next;
            do
            {
                await Task.Delay(every);
                next = await TryReadAsync();
            }
            while (!Ends(after, lookout, next));

            return next!;
        }
        catch
        {
            lock (looking)
            {
                lookouts.Remove((after.File, after.Version));
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
    private bool Ends(DataState after, Lookout lookout, DataState? next)
    {
        lock (looking)
        {
            var isOver = lookout.Waiting == 0 || (next is not null && (next.File != after.File || next.Version > after.Version));
            return isOver && lookouts.Remove((after.File, after.Version));
        }
    }

    /// <summary>The shared wait of everyone who knows the same version.</summary>
    private sealed class Lookout
    {
        public Task<DataState> Next { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
