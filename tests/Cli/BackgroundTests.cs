using Gateway.Cli;
using Gateway.Tests.Import.Feeds;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>A task beside the server that fails is not lost without a word.</summary>
public sealed class BackgroundTests
{
    private readonly List<string> log = [];

    [Fact]
    public async Task What_fails_is_logged_and_starts_again()
    {
        var (clock, runs) = (FakeTime.Create(), 0);
        var running = Background.RunAsync(
            "Fetching",
            () => ++runs < 3 ? throw new TimeoutException("no answer") : Task.CompletedTask,
            Log,
            clock,
            CancellationToken.None);
        Assert.Equal(1, runs);
        clock.Advance(Background.Pause);
        await Waiting.UntilAsync(() => Volatile.Read(ref runs) == 2 && log.Count == 2);
        clock.Advance(Background.Pause);
        await running;

        Assert.Equal(3, runs);
        Assert.All(log, line =>
        {
            Assert.StartsWith("Fetching failed and starts again in 60 seconds. ", line, StringComparison.Ordinal);
            Assert.Contains("no answer", line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_stopped_has_not_failed()
    {
        using var stop = new CancellationTokenSource();
        var running = Background.RunAsync(
            "Fetching", () => Task.Delay(Timeout.Infinite, stop.Token), Log, TimeProvider.System, stop.Token);
        await stop.CancelAsync();
        await running;

        Assert.Empty(log);
    }

    [Fact]
    public async Task What_fails_while_it_is_stopped_is_logged_and_does_not_start_again()
    {
        using var stop = new CancellationTokenSource();
        var runs = 0;
        await Background.RunAsync(
            "Fetching",
            async () =>
            {
                runs++;
                await stop.CancelAsync();
                throw new TimeoutException("no answer");
            },
            Log,
            TimeProvider.System,
            stop.Token);

        Assert.Equal(1, runs);
        Assert.Single(log);
    }

    private void Log(string line, bool isWell)
    {
        Assert.False(isWell);
        lock (log)
        {
            log.Add(line);
        }
    }
}
