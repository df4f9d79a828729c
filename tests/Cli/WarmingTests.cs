using Gateway.Cli;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>Pages are read ahead once for each state of the data, whatever the outcome.</summary>
public sealed class WarmingTests
{
    [Fact]
    public async Task A_reading_that_fails_is_not_tried_again_before_there_is_other_data()
    {
        var (state, looks, reads) = (new DataState(1, 0), 0, 0);
        using var stop = new CancellationTokenSource();
        var running = Warming.RunAsync(
            () =>
            {
                looks++;
                return state;
            },
            _ =>
            {
                reads++;
                throw new TimeoutException();
            },
            stop.Token);

        await Waiting.UntilAsync(() => Volatile.Read(ref looks) > 4);
        Assert.Equal(1, Volatile.Read(ref reads));
        var before = Volatile.Read(ref looks);
        Volatile.Write(ref state, new DataState(2, 0));
        await Waiting.UntilAsync(() => Volatile.Read(ref looks) > before + 3);

        Assert.Equal(2, Volatile.Read(ref reads));
        await stop.CancelAsync();
        await running;
    }
}
