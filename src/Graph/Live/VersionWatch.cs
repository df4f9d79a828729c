using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>
/// Notices new data versions, those of another process too. It looks only while somebody waits, and once for all who do.
/// </summary>
/// <param name="read">Reads which data there is.</param>
/// <param name="every">How long it waits between two looks.</param>
internal sealed class VersionWatch(Func<CancellationToken, ValueTask<DataState>> read, TimeSpan every)
{
    private readonly Lock looking = new();
    private Task<DataState>? look;

    public ValueTask<DataState> NowAsync(CancellationToken cancellation) => read(cancellation);

    /// <summary>The newest version, as soon as it is above this one, or that of another file.</summary>
    public async Task<DataState> NextAsync(DataState after, CancellationToken cancellation)
    {
        while (true)
        {
            var state = await Look().WaitAsync(cancellation);
            if (state.File != after.File || state.Version > after.Version)
            {
                return state;
            }
        }
    }

    private Task<DataState> Look()
    {
        lock (looking)
        {
            return look is { IsCompleted: false } ? look : look = LookAsync();
        }
    }

    private async Task<DataState> LookAsync()
    {
        while (true)
        {
            await Task.Delay(every);
            try
            {
                return await read(CancellationToken.None);
            }
            catch (Exception away) when (away is DatabaseFailure or TimeoutException)
            {
                // What stands at its place cannot be read yet, or its server does not answer now.
            }
        }
    }
}
