namespace Gateway.Cli;

/// <summary>
/// Runs a task beside the web server. If it fails, that is logged and it starts again: otherwise what it keeps up to date would stay as it
/// is, and nobody would know.
/// </summary>
internal static class Background
{
    /// <summary>The time between a failure and the next start.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <param name="name">What it does, for the log: the subject of a sentence.</param>
    /// <param name="run">Starts it; it ends when it is stopped, or when nothing is left to do.</param>
    /// <param name="log">Receives each failure, as bad news.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task RunAsync(
        string name, Func<Task> run, Action<string, bool> log, TimeProvider clock, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await run();
                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log($"{name} failed and starts again in {Pause.TotalSeconds:0} seconds. "
                    + $"Unexpected error, a bug in the gateway: {fault}", false);
            }

            await Task.Delay(Pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
