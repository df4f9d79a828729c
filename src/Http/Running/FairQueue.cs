namespace Gateway.Http.Running;

/// <summary>
/// Decides whose turn is next: the one with the least work done. Nobody saves up turns while not waiting, and nobody pays for what it had
/// while nobody else wanted it (start-time fair queueing, charged on completion, since only then is the work known).
/// </summary>
/// <remarks>
/// If new ones kept coming, each ahead of those that had something, the latter would starve. So one that has been queued for as long as the
/// work it had took, and for half a second at least, goes next.
/// </remarks>
internal sealed class FairQueue<T>(TimeProvider clock)
    where T : FairQueueEntry
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    private readonly PriorityQueue<T, (double Served, long Turn)> queue = new();
    private readonly PriorityQueue<(T One, long Turn), long> late = new();
    private double now;
    private long turns;

    /// <summary>Notes that work is begun for one: this is where the order stands.</summary>
    public void Begin(T one)
    {
        one.Served = Math.Max(one.Served, now);
        now = one.Served;
    }

    public void Enqueue(T one)
    {
        if (one.Number is null)
        {
            one.Number = ++turns;
            one.Served = Math.Max(one.Served, now);
            queue.Enqueue(one, (one.Served, turns));

            // One that is taken early stays in this queue until it is the first in it; by then it has no number, or a later one.
            var had = TimeSpan.FromMicroseconds(one.Served - now);
            late.Enqueue((one, turns), clock.GetTimestamp() + Ticks(had > Patience ? had : Patience));
        }
    }

    /// <summary>Takes out the one whose turn it is; null when nobody is queued.</summary>
    public T? Dequeue()
    {
        while (late.TryPeek(out var first, out var due) && (first.One.Number != first.Turn || due <= clock.GetTimestamp()))
        {
            late.Dequeue();
            if (first.One.Number == first.Turn)
            {
                return Take(first.One);
            }
        }

        while (queue.TryDequeue(out var one, out var known))
        {
            if (one.Number is null || known.Turn < one.Number)
            {
                // It was overdue, and has been taken already.
                continue;
            }

            if (one.Served <= known.Served)
            {
                return Take(one);
            }

            // More was done for it since it was queued.
            queue.Enqueue(one, (one.Served, ++turns));
        }

        return null;
    }

    private static T Take(T one)
    {
        one.Number = null;
        return one;
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);
}
