using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Reads the overviews of the pages ahead of the first request: after the start, and once the data has been stable for a moment after an
/// import. Otherwise their first readers would wait longest.
/// </summary>
internal static class Warming
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Reads ahead until stopped.</summary>
    /// <param name="noticed">Returns the state of the data; null = unknown.</param>
    /// <param name="read">Reads the pages.</param>
    public static async Task RunAsync(Func<DataState?> noticed, Func<CancellationToken, Task> read, CancellationToken stop)
    {
        DataState? warm = null, before = null;
        while (!stop.IsCancellationRequested)
        {
            var now = noticed();
            if (now is not null && now != warm && now == before)
            {
                await ReadAsync(read, stop);
                warm = now;
            }

            before = now;
            await Task.Delay(Every, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>
    /// Reads the pages once. A failure here recurs for the reader who requests the page and is reported there; it is not retried on the
    /// same data.
    /// </summary>
    private static async Task ReadAsync(Func<CancellationToken, Task> read, CancellationToken stop)
    {
        try
        {
            await read(stop);
        }
        catch (Exception failed) when (!stop.IsCancellationRequested || failed is OperationCanceledException)
        {
            // Only the reading ahead is lost.
        }
    }
}
