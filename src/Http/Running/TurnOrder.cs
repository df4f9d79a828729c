namespace Gateway.Http.Running;

/// <summary>
/// Whose turn is next: of whom least was done for. Nobody saves up turns while he does not wait, and nobody pays for what he had while
/// nobody else wanted it (start-time fair queueing, paid when it is done, for only then is it known).
/// </summary>
/// <remarks>
/// Where new ones come all the time, each before whoever had something once, he would wait for ever. So the order moves on by what is done
/// as if all who are here had had their parts of it, and new ones begin there.
/// </remarks>
internal sealed class TurnOrder<T>
    where T : Turn
{
    /// <summary>For how many microseconds what somebody had is held against him at most.</summary>
    private const double Held = 500_000;

    private readonly PriorityQueue<T, (double Served, long Turn)> queue = new();
    private double now;
    private long turns;
    private int underWay;

    /// <summary>Something is begun for somebody: this is where the order stands.</summary>
    public void Begin(T one)
    {
        underWay++;
        one.Served = Math.Max(one.Served, now);
        now = one.Served;
    }

    /// <summary>What was begun for somebody ended.</summary>
    public void End(T one, TimeSpan work)
    {
        var served = Math.Max(1, work.TotalMicroseconds);
        one.Served += served;
        now += served / Here;
        underWay--;
    }

    public void Put(T one)
    {
        if (!one.IsInOrder)
        {
            one.IsInOrder = true;
            Queue(one);
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
            Queue(one);
        }

        return null;
    }

    private int Here => queue.Count + underWay;

    private void Queue(T one)
    {
        // As much as is done in that time, were it shared by all who are here.
        var most = Held * Math.Max(1, underWay) / (Here + 1);
        one.Served = Math.Clamp(one.Served, now, now + most);
        queue.Enqueue(one, (one.Served, turns++));
    }
}
