using Gateway.Cli;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>What is read ahead is read once for each state of the data, whatever becomes of it.</summary>
public sealed class WarmingTests
{
    [Fact]
    public async Task A_reading_that_fails_is_not_tried_again_before_there_is_other_data()
    {
        var (state, reads) = (new DataState(1, 0), 0);
        using var stop = new CancellationTokenSource();
        var running = Warming.RunAsync(
            () => state,
            _ =>
            {
                reads++;
                throw new TimeoutException();
            },
            stop.Token);

        await Task.Delay(TimeSpan.FromSeconds(4.5));
        Assert.Equal(1, reads);
        state = new DataState(2, 0);
        await Task.Delay(TimeSpan.FromSeconds(3.5));

        Assert.Equal(2, reads);
        await stop.CancelAsync();
        await running;
    }
}
