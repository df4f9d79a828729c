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
    private readonly Dictionary<DataState, Lookout> lookouts = [];

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
            // One that came to its end and is still here ended in a fault, of which those were told who waited then.
            if (!lookouts.TryGetValue(after, out var lookout) || lookout.Next.IsCompleted)
            {
                lookouts[after] = lookout = new Lookout();
                lookout.Next = LookAsync(after, lookout);
            }

            lookout.Waiting++;
            return lookout;
        }
    }

    private async Task<DataState> LookAsync(DataState after, Lookout lookout)
    {
        DataState? next = null;
        do
        {
            await Task.Delay(every);
            next = await TryReadAsync();
        }
        while (!Ends(after, lookout, next));

        return next!;
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
            return isOver && lookouts.Remove(after);
        }
    }

    /// <summary>What those wait for together who know the same version.</summary>
    private sealed class Lookout
    {
        public Task<DataState> Next { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
