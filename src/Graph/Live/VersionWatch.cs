namespace Gateway.Graph.Live;

/// <summary>
/// Notices new data versions, those of another process too. It looks only while somebody waits, and once for all who do.
/// </summary>
/// <param name="read">Reads the number of the newest version.</param>
/// <param name="every">How long it waits between two looks.</param>
internal sealed class VersionWatch(Func<CancellationToken, ValueTask<long>> read, TimeSpan every)
{
    private readonly Lock looking = new();
    private Task<long>? look;

    public ValueTask<long> NowAsync(CancellationToken cancellation) => read(cancellation);

    /// <summary>The newest version, as soon as it is above this one.</summary>
    public async Task<long> NextAsync(long after, CancellationToken cancellation)
    {
        while (true)
        {
            var version = await Look().WaitAsync(cancellation);
            if (version > after)
            {
                return version;
            }
        }
    }

    private Task<long> Look()
    {
        lock (looking)
        {
            return look is { IsCompleted: false } ? look : look = LookAsync();
        }
    }

    private async Task<long> LookAsync()
    {
        await Task.Delay(every);
        return await read(CancellationToken.None);
    }
}
