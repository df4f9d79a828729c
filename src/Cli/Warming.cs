using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Reads what the pages tell of all there is before anybody asks for it: after the start, and once the data has been the same for a moment
/// after an import. Their first readers would wait longest.
/// </summary>
internal static class Warming
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Returns when it is told to stop.</summary>
    /// <param name="noticed">Which data there is; null = it cannot be said.</param>
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

    /// <summary>What fails here fails again for the reader who asks, and is told to him; it is not tried again on the same data.</summary>
    private static async Task ReadAsync(Func<CancellationToken, Task> read, CancellationToken stop)
    {
        try
        {
            await read(stop);
        }
        catch (Exception failed) when (!stop.IsCancellationRequested || failed is OperationCanceledException)
        {
            // Only what was to be read ahead is not.
        }
    }
}
