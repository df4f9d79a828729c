namespace Gateway.Http.Running;

/// <summary>
/// Whose turn is next: of whom least was done for. Nobody saves up turns while he does not wait, and nobody pays for what he had while
/// nobody else wanted it (start-time fair queueing, paid when it is done, for only then is it known).
/// </summary>
/// <remarks>
/// Where new ones come all the time, each before whoever had something once, he would wait for ever. So the order moves on by what is done
/// as if all who stand here had had their parts of it, and new ones begin there.
/// </remarks>
internal sealed class TurnOrder<T>
    where T : Turn
{
    /// <summary>Once so much was done for others, what somebody had is held against him no longer.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(0.5);

    private readonly PriorityQueue<T, (TimeSpan Served, long Turn)> queue = new();
    private TimeSpan now;
    private long turns;

    /// <summary>Something is begun for somebody: this is where the order stands.</summary>
    public void Begin(T one)
    {
        one.Served = Later(one.Served, now);
        now = one.Served;
    }

    /// <param name="one">For whom something was done.</param>
    /// <param name="work">How long it took.</param>
    public void End(T one, TimeSpan work)
    {
        // A turn is never for nothing.
        work = Later(work, TimeSpan.FromMicroseconds(1));
        one.Served += work;
        now += work / (queue.Count + 1);
    }

    public void Put(T one)
    {
        if (!one.IsInOrder)
        {
            one.IsInOrder = true;
            var latest = now + (Held / (queue.Count + 2));
            one.Served = Later(now, one.Served < latest ? one.Served : latest);
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

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
