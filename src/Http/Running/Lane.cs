using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>
/// What one address has in the admission queue. Its keys take turns within it, so that many keys get no more than one: otherwise a client
/// could enlarge its share by creating some.
/// </summary>
internal sealed class Lane : FairQueueEntry
{
    /// <summary>
    /// How much work beyond its share an address may have at once: a page that asks a few things together burdens nobody.
    /// </summary>
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(100);

    /// <summary>What an address had is held against it no longer than this, least of all what it had while it was alone.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromSeconds(1);

    /// <summary>Behind a proxy that is not configured, all keys may come from one address.</summary>
    private const int MostQueues = 1_000;

    private readonly Dictionary<ClientId, ClientQueue> queues = [];
    private readonly FairQueue<ClientQueue> fairQueue;
    private readonly WaitCounts<ClientQueue> waitCounts = new();
    private readonly TimeProvider clock;
    private TimeSpan ahead = -Burst;
    private long updated;

    public Lane(ClientId owner, TimeProvider clock)
    {
        (Owner, Node, WaitCountNode, this.clock) = (owner, new LinkedListNode<Lane>(this), new LinkedListNode<Lane>(this), clock);
        fairQueue = new FairQueue<ClientQueue>(clock);
        updated = clock.GetTimestamp();
    }

    /// <summary>The address; where none is known, the client itself.</summary>
    public ClientId Owner { get; }

    /// <summary>Its node in the list of busy lanes, or of idle ones.</summary>
    public LinkedListNode<Lane> Node { get; }

    /// <summary>Its node among the lanes with as many waiters.</summary>
    public LinkedListNode<Lane> WaitCountNode { get; }

    /// <summary>Since when it is idle.</summary>
    public long IdleSince { get; set; }

    public int Running { get; private set; }

    public int Waiting { get; private set; }

    public bool IsIdle => Running == 0 && Waiting == 0;

    /// <summary>
    /// Returns the queue of a client of this address: a key, or the client without one. It lives as long as the lane, so that a client
    /// asking one thing after the other gets no more turns than one asking for all at once.
    /// </summary>
    public ClientQueue QueueOf(ClientId client)
    {
        if (!queues.TryGetValue(client, out var queue))
        {
            if (queues.Count >= MostQueues)
            {
                ForgetIdle();
            }

            queues.Add(client, queue = new ClientQueue(this, client));
        }

        return queue;
    }

    /// <summary>The queue with the most waiters; null when nobody waits.</summary>
    public ClientQueue? Longest => waitCounts.Most;

    public void Add(Waiter waiter)
    {
        Waiting++;
        waiter.Queue.Waiting.AddLast(waiter.Node);
        waitCounts.Change(waiter.Queue.WaitCountNode, waiter.Queue.Waiting.Count);
        fairQueue.Enqueue(waiter.Queue);
    }

    public void Remove(Waiter waiter)
    {
        Waiting--;
        waiter.Queue.Waiting.Remove(waiter.Node);
        waitCounts.Change(waiter.Queue.WaitCountNode, waiter.Queue.Waiting.Count);
    }

    /// <summary>Takes the waiter whose turn it is.</summary>
    public Waiter Dequeue()
    {
        while (fairQueue.Dequeue() is { } queue)
        {
            if (queue.Waiting.First?.Value is not { } first)
            {
                continue;
            }

            Remove(first);
            if (queue.Waiting.Count > 0)
            {
                fairQueue.Enqueue(queue);
            }

            return first;
        }

        throw new InvalidOperationException("Nobody waits in this lane.");
    }

    public void Begin(ClientQueue queue)
    {
        Running++;
        queue.Running++;
        fairQueue.Begin(queue);
    }

    /// <param name="queue">The queue whose operation ended.</param>
    /// <param name="work">How long it ran.</param>
    /// <param name="used">The processor time it took while others were active.</param>
    public void End(ClientQueue queue, TimeSpan work, TimeSpan used)
    {
        Running--;
        queue.Running--;
        ahead += used;
        var served = Math.Max(1, work.TotalMicroseconds);
        Served += served;
        queue.Served += served;
    }

    /// <summary>Whether it has used up its share by now.</summary>
    /// <param name="share">Its share, as processor time per unit of time.</param>
    /// <param name="spare">How much more it may have now, per unit of time.</param>
    public bool HasUsedShare(double share, double spare)
    {
        // The cap comes after the subtraction: otherwise the time that a long operation took would itself pay for it.
        var now = clock.GetTimestamp();
        ahead -= clock.GetElapsedTime(updated, now) * (share + spare);
        var most = HeldFor * share;
        ahead = ahead > most ? most : ahead < -Burst ? -Burst : ahead;
        updated = now;
        return ahead > TimeSpan.Zero;
    }

    private void ForgetIdle()
    {
        foreach (var queue in queues.Values.Where(queue => queue is { Running: 0, Waiting.Count: 0, Number: null }).ToList())
        {
            queues.Remove(queue.Client);
        }
    }
}

/// <summary>One client's part of a lane: its running operations, and those that wait, in order of arrival.</summary>
internal sealed class ClientQueue : FairQueueEntry
{
    public ClientQueue(Lane lane, ClientId client) => (Lane, Client, WaitCountNode) = (lane, client, new LinkedListNode<ClientQueue>(this));

    public Lane Lane { get; }

    public ClientId Client { get; }

    /// <summary>Its node among the queues with as many waiters.</summary>
    public LinkedListNode<ClientQueue> WaitCountNode { get; }

    public int Running { get; set; }

    public LinkedList<Waiter> Waiting { get; } = [];
}

/// <summary>A waiting operation.</summary>
internal sealed class Waiter
{
    public Waiter(ClientQueue queue) => (Queue, Node) = (queue, new LinkedListNode<Waiter>(this));

    public ClientQueue Queue { get; }

    public LinkedListNode<Waiter> Node { get; }

    public TaskCompletionSource<Admission> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
