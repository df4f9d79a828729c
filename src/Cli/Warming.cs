using Gateway.Page;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Reads what the front page tells before anybody asks for it: after the start, and once the data has been the same for a moment after an
/// import. It is the one page that tells of all there is, so its first reader would wait longest.
/// </summary>
internal static class Warming
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Returns when it is told to stop.</summary>
    public static async Task RunAsync(CityStore store, Site site, CancellationToken stop)
    {
        DataState? warm = null, before = null;
        while (!stop.IsCancellationRequested)
        {
            var now = store.Noticed();
            if (now is not null && now != warm && now == before && await IsReadAsync(site, stop))
            {
                warm = now;
            }

            before = now;
            await Task.Delay(Every, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What fails here fails again for the reader who asks, and is told to him.</summary>
    private static async Task<bool> IsReadAsync(Site site, CancellationToken stop)
    {
        try
        {
            await site.ReadFrontAsync(stop);
            return true;
        }
        catch (Exception failed) when (!stop.IsCancellationRequested || failed is OperationCanceledException)
        {
            return false;
        }
    }
}
