using System.Collections.Concurrent;

namespace Gateway.Graph.Documents;

/// <summary>
/// A thread-safe cache of recently used values, bounded by weight. Two generations: when the young one reaches half the limit it becomes
/// the old one and the old one is dropped, so values in use survive and eviction never searches.
/// </summary>
/// <param name="limit">The most that all values together may weigh.</param>
/// <param name="weigh">Returns the weight of an entry.</param>
/// <param name="comparer">Compares keys; null = the default comparer.</param>
/// <param name="heaviest">The most that one value may weigh; null = half of the limit.</param>
internal sealed class BoundedCache<TKey, TValue>(
    long limit, Func<TKey, TValue, long> weigh, IEqualityComparer<TKey>? comparer = null, long? heaviest = null)
    where TKey : notnull
{
    private readonly Lock rotation = new();
    private ConcurrentDictionary<TKey, TValue> young = new(comparer);
    private ConcurrentDictionary<TKey, TValue> old = new(comparer);
    private long weight;

    private long Heaviest => heaviest ?? limit / 2;

    public bool TryGet(TKey key, out TValue value)
    {
        if (young.TryGetValue(key, out value!))
        {
            return true;
        }

        if (!old.TryGetValue(key, out value!))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    /// <summary>Keeps the value, unless it alone is too heavy. Of two values added for one key at the same time either may stay.</summary>
    public void Add(TKey key, TValue value)
    {
        var entryWeight = weigh(key, value);
        if (entryWeight > Heaviest || !young.TryAdd(key, value))
        {
            return;
        }

        if (Interlocked.Add(ref weight, entryWeight) > limit / 2)
        {
            Rotate();
        }
    }

    /// <summary>Adds to the weight of a value; one that has become too heavy is evicted.</summary>
    public void Grow(TKey key, TValue value, long by)
    {
        var entry = KeyValuePair.Create(key, value);
        if (weigh(key, value) > Heaviest)
        {
            // Its weight so far stays counted until the next turn, which therefore comes a little early.
            young.TryRemove(entry);
            old.TryRemove(entry);
        }
        else if (young.Contains(entry) && Interlocked.Add(ref weight, by) > limit / 2)
        {
            Rotate();
        }
    }

    private void Rotate()
    {
        lock (rotation)
        {
            if (Interlocked.Read(ref weight) > limit / 2)
            {
                old = young;
                young = new ConcurrentDictionary<TKey, TValue>(comparer);
                Interlocked.Exchange(ref weight, 0);
            }
        }
    }
}
