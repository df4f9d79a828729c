using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>
/// Notices new data versions, those of another process too. It looks only while somebody waits, once for all who know the same version, and
/// wakes them only when there is another.
/// </summary>
/// <param name="read">Reads which data there is.</param>
/// <param name="every">How long it waits between two looks.</param>
internal sealed class VersionWatch(Func<CancellationToken, ValueTask<DataState>> read, TimeSpan every)
{
    private readonly Lock looking = new();
    private readonly Dictionary<(int File, long Version), Lookout> lookouts = [];

    public ValueTask<DataState> NowAsync(CancellationToken cancellation) => read(cancellation);

    /// <summary>The newest version, as soon as it is above this one, or that of another file.</summary>
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

                // It goes on for all, and holds nothing of the one who came first.
                using (ExecutionContext.SuppressFlow())
                {
                    lookout.Next = LookAsync(after, lookout);
                }
            }

            lookout.Waiting++;
            return lookout;
        }
    }

    /// <summary>A fault is told to those who wait; whoever comes then begins anew.</summary>
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

    /// <summary>Null when what stands at its place cannot be read yet, or its server does not answer now.</summary>
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

    /// <summary>What those wait for together who know the same version.</summary>
    private sealed class Lookout
    {
        public Task<DataState> Next { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
