using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>
/// What one address has at the entrance. Its keys take turns within it, so that many keys get no more than one: otherwise a client could
/// enlarge its share by creating some.
/// </summary>
internal sealed class Lane : Turn
{
    /// <summary>
    /// How much work beyond its share an address may have at once: a page that asks a few things together burdens nobody.
    /// </summary>
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(100);

    /// <summary>What an address had is held against it no longer than this, least of all what it had while it was alone.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromSeconds(1);

    /// <summary>Behind a proxy that is not configured, all keys may come from one address.</summary>
    private const int MostLines = 1_000;

    private readonly Dictionary<ClientId, Line> lines = [];
    private readonly TurnOrder<Line> order;
    private readonly ByWaiting<Line> crowd = new();
    private readonly TimeProvider clock;
    private TimeSpan ahead = -Burst;
    private long reckoned;

    public Lane(ClientId place, TimeProvider clock)
    {
        (Place, Node, InCrowd, this.clock) = (place, new LinkedListNode<Lane>(this), new LinkedListNode<Lane>(this), clock);
        order = new TurnOrder<Line>(clock);
        reckoned = clock.GetTimestamp();
    }

    /// <summary>The address; where none is known, the client itself.</summary>
    public ClientId Place { get; }

    /// <summary>Its node in the list of busy lanes, or of those at rest.</summary>
    public LinkedListNode<Lane> Node { get; }

    /// <summary>Its node among the lanes with as many waiters.</summary>
    public LinkedListNode<Lane> InCrowd { get; }

    /// <summary>When it came to rest.</summary>
    public long RestsSince { get; set; }

    public int Running { get; private set; }

    public int Waiting { get; private set; }

    public bool IsAtRest => Running == 0 && Waiting == 0;

    /// <summary>
    /// Returns the line of a client of this address: a key, or the client without one. It lives as long as the lane, so that a client
    /// asking one thing after the other gets no more turns than one asking for all at once.
    /// </summary>
    public Line LineOf(ClientId client)
    {
        if (!lines.TryGetValue(client, out var line))
        {
            if (lines.Count >= MostLines)
            {
                ForgetIdle();
            }

            lines.Add(client, line = new Line(this, client));
        }

        return line;
    }

    /// <summary>The line with the most waiters; null when nobody waits.</summary>
    public Line? Longest => crowd.Most;

    public void Add(Waiter waiter)
    {
        Waiting++;
        waiter.Line.Waiting.AddLast(waiter.Node);
        crowd.Change(waiter.Line.InCrowd, waiter.Line.Waiting.Count);
        order.Put(waiter.Line);
    }

    public void Remove(Waiter waiter)
    {
        Waiting--;
        waiter.Line.Waiting.Remove(waiter.Node);
        crowd.Change(waiter.Line.InCrowd, waiter.Line.Waiting.Count);
    }

    /// <summary>Takes the waiter whose turn it is.</summary>
    public Waiter Next()
    {
        while (order.Next() is { } line)
        {
            if (line.Waiting.First?.Value is not { } first)
            {
                continue;
            }

            Remove(first);
            if (line.Waiting.Count > 0)
            {
                order.Put(line);
            }

            return first;
        }

        throw new InvalidOperationException("Nobody waits in this lane.");
    }

    public void Begin(Line line)
    {
        Running++;
        line.Running++;
        order.Begin(line);
    }

    /// <param name="line">The line whose operation ended.</param>
    /// <param name="work">How long it ran.</param>
    /// <param name="used">The processor time it took while others were active.</param>
    public void End(Line line, TimeSpan work, TimeSpan used)
    {
        Running--;
        line.Running--;
        ahead += used;
        var served = Math.Max(1, work.TotalMicroseconds);
        Served += served;
        line.Served += served;
    }

    /// <summary>Whether it has used up its share by now.</summary>
    /// <param name="part">Its share, as processor time per unit of time.</param>
    /// <param name="spare">How much more it may have now, per unit of time.</param>
    public bool HasHad(double part, double spare)
    {
        // The cap comes after the subtraction: otherwise the time that a long operation took would itself pay for it.
        var now = clock.GetTimestamp();
        ahead -= clock.GetElapsedTime(reckoned, now) * (part + spare);
        var most = HeldFor * part;
        ahead = ahead > most ? most : ahead < -Burst ? -Burst : ahead;
        reckoned = now;
        return ahead > TimeSpan.Zero;
    }

    private void ForgetIdle()
    {
        foreach (var line in lines.Values.Where(line => line is { Running: 0, Waiting.Count: 0, Number: null }).ToList())
        {
            lines.Remove(line.Client);
        }
    }
}

/// <summary>One client's part of a lane: its running operations, and those that wait, in order of arrival.</summary>
internal sealed class Line : Turn
{
    public Line(Lane lane, ClientId client) => (Lane, Client, InCrowd) = (lane, client, new LinkedListNode<Line>(this));

    public Lane Lane { get; }

    public ClientId Client { get; }

    /// <summary>Its node among the lines with as many waiters.</summary>
    public LinkedListNode<Line> InCrowd { get; }

    public int Running { get; set; }

    public LinkedList<Waiter> Waiting { get; } = [];
}

/// <summary>A waiting operation.</summary>
internal sealed class Waiter
{
    public Waiter(Line line) => (Line, Node) = (line, new LinkedListNode<Waiter>(this));

    public Line Line { get; }

    public LinkedListNode<Waiter> Node { get; }

    public TaskCompletionSource<Admission> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
