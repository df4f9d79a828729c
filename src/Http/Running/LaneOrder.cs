namespace Gateway.Http.Running;

/// <summary>
/// Whose turn is next: the client for whom least was done. Nobody saves up turns while he does not wait, and nobody pays for what he had
/// while nobody else wanted it (start-time fair queueing, paid when it is done, for only then is it known).
/// </summary>
internal sealed class LaneOrder
{
    private readonly PriorityQueue<Lane, (double Served, long Turn)> queue = new();
    private double now;
    private long turns;

    /// <summary>Something is begun for a client: this is where the line stands.</summary>
    public void Begin(Lane lane)
    {
        lane.Served = Math.Max(lane.Served, now);
        now = lane.Served;
    }

    public void Put(Lane lane)
    {
        if (!lane.IsInOrder)
        {
            lane.IsInOrder = true;
            lane.Served = Math.Max(lane.Served, now);
            queue.Enqueue(lane, (lane.Served, turns++));
        }
    }

    /// <summary>Takes the client out whose turn it is; null when nobody stands here.</summary>
    public Lane? Next()
    {
        while (queue.TryDequeue(out var lane, out var known))
        {
            if (lane.Served <= known.Served)
            {
                lane.IsInOrder = false;
                return lane;
            }

            // More was done for him since he was put here.
            queue.Enqueue(lane, (lane.Served, turns++));
        }

        return null;
    }
}
