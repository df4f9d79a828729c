using System.Collections.Concurrent;

namespace Gateway.Graph.Documents;

/// <summary>
/// Keeps what was used lately, up to a weight, for many threads at once. Two generations: when the young one is half of the limit it
/// becomes the old one and the old one is dropped, so what is used survives and nothing is ever searched for.
/// </summary>
/// <param name="limit">The most that all of it may weigh.</param>
/// <param name="weigh">What one of them weighs.</param>
/// <param name="comparer">How keys are compared; null = as they say themselves.</param>
/// <param name="heaviest">The most that one of them may weigh; null = half of all.</param>
internal sealed class BoundedCache<TKey, TValue>(
    long limit, Func<TKey, TValue, long> weigh, IEqualityComparer<TKey>? comparer = null, long? heaviest = null)
    where TKey : notnull
{
    private readonly Lock turning = new();
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
        var own = weigh(key, value);
        if (own > Heaviest || !young.TryAdd(key, value))
        {
            return;
        }

        if (Interlocked.Add(ref weight, own) > limit / 2)
        {
            Turn();
        }
    }

    /// <summary>Tells that a value has become heavier by so much; one that is too heavy now is kept no more.</summary>
    public void Grow(TKey key, TValue value, long by)
    {
        var own = KeyValuePair.Create(key, value);
        if (weigh(key, value) > Heaviest)
        {
            // What it weighed so far stays counted until the next turn, which comes a little earlier for it.
            young.TryRemove(own);
            old.TryRemove(own);
        }
        else if (young.Contains(own) && Interlocked.Add(ref weight, by) > limit / 2)
        {
            Turn();
        }
    }

    private void Turn()
    {
        lock (turning)
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
