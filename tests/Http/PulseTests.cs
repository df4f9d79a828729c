using System.Runtime.CompilerServices;
using Gateway.Http.Streams;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>What happens between the answers of a subscription while none comes.</summary>
public sealed class PulseTests
{
    /// <summary>A client may leave while it is being shown that the connection is alive.</summary>
    [Fact]
    public async Task A_beat_that_fails_ends_the_items_and_is_what_is_told()
    {
        var ended = false;
        async IAsyncEnumerable<int> ItemsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                yield return 1;
            }
            finally
            {
                ended = true;
            }
        }

        var told = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var item in ItemsAsync().WithPulse(TimeSpan.FromMilliseconds(1), () => throw new IOException("gone"), default))
            {
                Assert.Fail($"{item} was never sent.");
            }
        });

        Assert.Equal(("gone", true), (told.Message, ended));
    }

    [Fact]
    public async Task It_beats_as_long_as_nothing_comes_and_loses_nothing()
    {
        var beats = 0;
        async IAsyncEnumerable<int> ItemsAsync()
        {
            yield return 1;
            while (Volatile.Read(ref beats) < 3)
            {
                await Task.Delay(1);
            }

            yield return 2;
        }

        var items = new List<int>();
        await foreach (var item in ItemsAsync().WithPulse(TimeSpan.FromMilliseconds(1), BeatAsync, default))
        {
            items.Add(item);
        }

        Assert.Equal([1, 2], items);
        ValueTask BeatAsync()
        {
            Interlocked.Increment(ref beats);
            return ValueTask.CompletedTask;
        }
    }
}
