namespace Gateway.Http.Running;

/// <summary>
/// Whose turn is next: of whom least was done for. Nobody saves up turns while he does not wait, and nobody pays for what he had while
/// nobody else wanted it (start-time fair queueing, paid when it is done, for only then is it known).
/// </summary>
internal sealed class TurnOrder<T>
    where T : Turn
{
    private readonly PriorityQueue<T, (double Served, long Turn)> queue = new();
    private double now;
    private long turns;

    /// <summary>Something is begun for somebody: this is where the order stands.</summary>
    public void Begin(T one)
    {
        one.Served = Math.Max(one.Served, now);
        now = one.Served;
    }

    public void Put(T one)
    {
        if (!one.IsInOrder)
        {
            one.IsInOrder = true;
            one.Served = Math.Max(one.Served, now);
            queue.Enqueue(one, (one.Served, turns++));
        }
    }

    /// <summary>Takes him out whose turn it is; null when nobody stands here.</summary>
    public T? Next()
    {
        while (queue.TryDequeue(out var one, out var known))
        {
            if (one.Served <= known.Served)
            {
                one.IsInOrder = false;
                return one;
            }

            // More was done for him since he was put here.
            queue.Enqueue(one, (one.Served, turns++));
        }

        return null;
    }
}
