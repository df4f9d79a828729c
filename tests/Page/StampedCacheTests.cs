using Gateway.Page;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>A value read once for several readers, and for none once all have left.</summary>
public sealed class StampedCacheTests
{
    private static readonly Stamp Today = new("1", new DateOnly(2026, 11, 23));

    private readonly StampedCache<int> kept = new(10);
    private readonly TaskCompletionSource<int> read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<CancellationToken> begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int times;

    [Fact]
    public async Task A_reading_is_ended_when_its_last_reader_leaves_and_begins_anew_for_the_next()
    {
        using var leaves = new CancellationTokenSource();
        var left = GetAsync(leaves.Token);
        var ends = await begun.Task;

        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.True(ends.IsCancellationRequested);
        read.SetResult(7);
        Assert.Equal((7, 2), (await GetAsync(CancellationToken.None), times));
    }

    [Fact]
    public async Task It_goes_on_for_those_who_stay()
    {
        using var leaves = new CancellationTokenSource();
        var (left, stays) = (GetAsync(leaves.Token), GetAsync(CancellationToken.None));
        var ends = await begun.Task;

        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        read.SetResult(7);

        Assert.Equal(7, await stays);
        Assert.False(ends.IsCancellationRequested);
        Assert.Equal((7, 1), (await GetAsync(CancellationToken.None), times));
    }

    [Fact]
    public async Task What_failed_is_read_anew()
    {
        read.SetException(new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(CancellationToken.None));

        Assert.Equal(2, times);
    }

    private Task<int> GetAsync(CancellationToken cancellation) => kept.GetAsync(Today, "key", ReadAsync, cancellation);

    private Task<int> ReadAsync(CancellationToken cancellation)
    {
        times++;
        begun.TrySetResult(cancellation);
        return read.Task.WaitAsync(cancellation);
    }
}
