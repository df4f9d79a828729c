namespace Gateway.Http.Running;

/// <summary>
/// Whose turn is next: of whom least was done for. Nobody saves up turns while he does not wait, and nobody pays for what he had while
/// nobody else wanted it (start-time fair queueing, paid when it is done, for only then is it known).
/// </summary>
/// <remarks>
/// Where new ones come all the time, each before whoever had something, he would wait for ever. So whoever stands here for as long as that
/// took which he had, and for half a second at least, is the next.
/// </remarks>
internal sealed class TurnOrder<T>(TimeProvider clock)
    where T : Turn
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    private readonly PriorityQueue<T, (double Served, long Turn)> queue = new();
    private readonly PriorityQueue<(T One, long Turn), long> late = new();
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
        if (one.Number is null)
        {
            one.Number = ++turns;
            one.Served = Math.Max(one.Served, now);
            queue.Enqueue(one, (one.Served, turns));

            // Who left before his time stays in this queue until he is the first in it; then he has no number, or a later one.
            var had = TimeSpan.FromMicroseconds(one.Served - now);
            late.Enqueue((one, turns), clock.GetTimestamp() + Ticks(had > Patience ? had : Patience));
        }
    }

    /// <summary>Takes him out whose turn it is; null when nobody stands here.</summary>
    public T? Next()
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
                // He was late, and is gone.
                continue;
            }

            if (one.Served <= known.Served)
            {
                return Take(one);
            }

            // More was done for him since he was put here.
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
