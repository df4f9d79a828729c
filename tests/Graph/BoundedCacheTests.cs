using Gateway.Graph.Documents;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The cache of documents and plans.</summary>
public sealed class BoundedCacheTests
{
    [Fact]
    public void What_is_used_stays_and_what_is_not_goes()
    {
        var cache = new BoundedCache<int, string>(10, (_, _) => 1);
        cache.Add(-1, "used");
        cache.Add(-2, "unused");
        for (var i = 0; i < 100; i++)
        {
            cache.Add(i, "x");
            Assert.True(cache.TryGet(-1, out var value));
            Assert.Equal("used", value);
        }

        Assert.False(cache.TryGet(-2, out _));
    }

    [Fact]
    public void It_never_holds_more_than_its_limit()
    {
        var cache = new BoundedCache<int, int>(20, (key, _) => key % 3 + 1);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add(i, i);
        }

        Assert.InRange(Enumerable.Range(0, 1000).Where(i => cache.TryGet(i, out _)).Sum(i => i % 3 + 1), 1, 26);
    }

    [Fact]
    public void What_is_too_heavy_alone_is_not_kept()
    {
        var cache = new BoundedCache<int, string>(10, (_, text) => text.Length);
        cache.Add(1, "small");
        cache.Add(2, "much too heavy");
        Assert.True(cache.TryGet(1, out _));
        Assert.False(cache.TryGet(2, out _));
    }

    [Fact]
    public void What_becomes_too_heavy_goes_and_no_other_for_it()
    {
        var weights = new Dictionary<string, int> { ["kept"] = 1, ["lost"] = 1 };
        var cache = new BoundedCache<int, string>(10, (_, text) => weights[text]);
        cache.Add(1, "kept");

        weights["lost"] = 100;
        cache.Grow(1, "lost", 99);
        Assert.True(cache.TryGet(1, out _));

        weights["kept"] = 100;
        cache.Grow(1, "kept", 99);
        Assert.False(cache.TryGet(1, out _));
    }

    /// <summary>When two things of an entry grow at once, both may have grown before either growth is reported.</summary>
    [Fact]
    public void What_goes_makes_no_room_that_was_never_taken()
    {
        var heavy = false;
        var cache = new BoundedCache<int, string>(20, (_, text) => text == "heavy" && heavy ? 100 : 1);
        for (var i = 0; i < 100; i++)
        {
            heavy = false;
            cache.Add(-1, "heavy");
            heavy = true;
            cache.Grow(-1, "heavy", 50);
        }

        for (var i = 0; i < 1000; i++)
        {
            cache.Add(i, "x");
        }

        Assert.InRange(Enumerable.Range(0, 1000).Count(i => cache.TryGet(i, out _)), 1, 20);
    }

    [Fact]
    public async Task Many_threads_find_only_what_was_added()
    {
        var cache = new BoundedCache<int, int>(50, (_, _) => 1);
        var wrong = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                var key = (i * 7 + worker) % 200;
                if (cache.TryGet(key, out var value) && value != key)
                {
                    Interlocked.Increment(ref wrong);
                }

                cache.Add(key, key);
            }
        })));
        Assert.Equal(0, wrong);
    }
}
