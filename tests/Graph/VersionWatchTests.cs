using Gateway.Graph.Live;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>How waiting clients notice new data versions.</summary>
public sealed class VersionWatchTests
{
    private static readonly DataState First = new(0, 1);
    private static readonly DataState Second = new(0, 2);

    private volatile DataState now = First;
    private int looks;
    private int found;

    [Fact]
    public async Task However_many_wait_one_looks_for_all_of_them()
    {
        var watch = Watch();
        Task<DataState>[] waiting = [.. Enumerable.Range(0, 1_000).Select(_ => watch.NextAsync(First, CancellationToken.None))];
        await Waiting.UntilAsync(() => looks >= 3);
        Assert.DoesNotContain(waiting, task => task.IsCompleted);

        now = Second;

        Assert.All(await Task.WhenAll(waiting), state => Assert.Equal(Second, state));
        Assert.Equal(1, found);
    }

    /// <summary>
    /// A change without a new version, such as rows that only move within their file, is written with a different timestamp.
    /// </summary>
    [Fact]
    public async Task All_who_know_a_version_wait_together_whenever_it_was_touched()
    {
        var watch = Watch();
        Task<DataState>[] waiting =
            [.. Enumerable.Range(0, 100).Select(second => watch.NextAsync(First with { At = $"{second}" }, CancellationToken.None))];
        await Waiting.UntilAsync(() => looks >= 3);

        now = Second;

        Assert.All(await Task.WhenAll(waiting), state => Assert.Equal(Second, state));
        Assert.Equal(1, found);
    }

    [Fact]
    public async Task Each_waits_for_what_he_does_not_know_yet()
    {
        var watch = Watch();
        var knowing = watch.NextAsync(Second, CancellationToken.None);
        var behind = watch.NextAsync(First, CancellationToken.None);

        now = Second;

        Assert.Equal(Second, await behind);
        Assert.False(knowing.IsCompleted);
        now = new DataState(1, 1);
        Assert.Equal(now, await knowing);
    }

    [Fact]
    public async Task Who_comes_after_a_fault_is_looked_for_anew()
    {
        var fails = true;
        var watch = new VersionWatch(
            _ => Volatile.Read(ref fails) ? throw new InvalidOperationException("a mistake") : new(now), TimeSpan.FromMilliseconds(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => watch.NextAsync(First, CancellationToken.None));

        Volatile.Write(ref fails, false);
        var waiting = watch.NextAsync(First, CancellationToken.None);
        now = Second;

        Assert.Equal(Second, await waiting);
    }

    [Fact]
    public async Task It_looks_only_while_somebody_waits()
    {
        using var leaving = new CancellationTokenSource();
        var watch = Watch();
        var waiting = watch.NextAsync(First, leaving.Token);
        await Waiting.UntilAsync(() => looks > 0);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        // One read may be in progress; after that there is none for as long as many would have taken.
        await Waiting.UntilAsync(async () =>
        {
            var before = looks;
            await Task.Delay(100);
            return looks == before;
        });
        now = Second;
        Assert.Equal(Second, await watch.NextAsync(First, CancellationToken.None));
    }

    private VersionWatch Watch() => new(
        _ =>
        {
            var state = now;
            Interlocked.Increment(ref state == First ? ref looks : ref found);
            return new ValueTask<DataState>(state);
        },
        TimeSpan.FromMilliseconds(1));
}
