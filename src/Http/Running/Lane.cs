using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>
/// What one address has at the entrance. Its keys take turns within it, so that many keys are no more than one: whoever wants a larger
/// share would otherwise only have to make some.
/// </summary>
internal sealed class Lane : Turn
{
    /// <summary>
    /// How much work an address may have at once beyond its part: a page that asks some things together is nobody's burden.
    /// </summary>
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(100);

    /// <summary>What an address had is not held against it for longer, least of all what it had while it was alone.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromSeconds(1);

    /// <summary>Behind a proxy that is not told of, all keys there are may be of one address.</summary>
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

    /// <summary>Stands among those of whom something runs or waits, or among those who are at rest.</summary>
    public LinkedListNode<Lane> Node { get; }

    /// <summary>Stands among those of whom as many wait.</summary>
    public LinkedListNode<Lane> InCrowd { get; }

    /// <summary>When it came to rest.</summary>
    public long RestsSince { get; set; }

    public int Running { get; private set; }

    public int Waiting { get; private set; }

    public bool IsAtRest => Running == 0 && Waiting == 0;

    /// <summary>
    /// The line of a client of this address: a key, or who has none. It stays as long as the lane, so that who asks one thing after the
    /// other has no more turns than who asks for all at once.
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

    /// <summary>The line in which most wait; null when nobody waits.</summary>
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

    /// <summary>Whose turn it is of those who wait.</summary>
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

    /// <param name="line">Whose operation ended.</param>
    /// <param name="work">How long it ran.</param>
    /// <param name="used">The time of processors that went to it while others were there.</param>
    public void End(Line line, TimeSpan work, TimeSpan used)
    {
        Running--;
        line.Running--;
        ahead += used;
        var served = Math.Max(1, work.TotalMicroseconds);
        Served += served;
        line.Served += served;
    }

    /// <summary>Whether it had as much work done as is its part by now.</summary>
    /// <param name="part">How much time of processors is its own in any time.</param>
    /// <param name="spare">How much more it may have now.</param>
    public bool HasHad(double part, double spare)
    {
        // What was had just now counts up to all that is held: else the time that a long operation took would pay for it.
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

/// <summary>What one client has of a lane: operations that run, and those that wait in the order they came.</summary>
internal sealed class Line : Turn
{
    public Line(Lane lane, ClientId client) => (Lane, Client, InCrowd) = (lane, client, new LinkedListNode<Line>(this));

    public Lane Lane { get; }

    public ClientId Client { get; }

    /// <summary>Stands among those in which as many wait.</summary>
    public LinkedListNode<Line> InCrowd { get; }

    public int Running { get; set; }

    public LinkedList<Waiter> Waiting { get; } = [];
}

/// <summary>One operation that waits.</summary>
internal sealed class Waiter
{
    public Waiter(Line line) => (Line, Node) = (line, new LinkedListNode<Waiter>(this));

    public Line Line { get; }

    public LinkedListNode<Waiter> Node { get; }

    public TaskCompletionSource<Admission> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
