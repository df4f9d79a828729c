using Gateway.Http.Limits;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// Limits how many operations run at once, and how many more may queue for a slot. Of the waiting addresses the one with the least work
/// done goes first: however many operations an address sends, every other waits for one of them at most. The queue is bounded, so that
/// waits are short: most wait no longer than its length divided by what the machine answers in a second.
/// </summary>
/// <remarks>
/// Slots alone do not stop one address from slowing others: the work before and after an operation is as much again, and waits in queues
/// where all are equal. So while others are active, an address gets its even share of processor time and what is spare, both bit by bit:
/// otherwise others would find a burst of it ahead of them, however short.
/// </remarks>
/// <param name="rules">How many may run and queue.</param>
/// <param name="load">How much processor time is spare, and how much went to whom.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Entrance(WireRules rules, ProcessorLoad load, TimeProvider clock)
{
    /// <summary>
    /// How long an address counts as active after its last operation. A client that asks now and then should find a slot at once: running
    /// operations are not stopped for it, so fewer must run before it comes.
    /// </summary>
    private static readonly TimeSpan Lately = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long until an address that has used up its share is checked again. What it may have by then runs at once, so that others wait no
    /// longer than that.
    /// </summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    /// <summary>A queue that drains this fast is no reason to reject anyone, even when it is longer than usually allowed.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(0.5);

    /// <summary>How many times the usual limit a fast-draining queue may reach.</summary>
    private const int LongestLine = 8;

    /// <summary>
    /// How many admitted operations per processor may wait for a thread while the queue is long. The same threads read requests: a new one
    /// waits for no more than these before it is queued or rejected.
    /// </summary>
    private const int ComingPerProcessor = 4;

    private readonly Lock door = new();
    private readonly Pace pace = new(clock);
    private readonly Dictionary<ClientId, Lane> lanes = [];
    private readonly LinkedList<Lane> busy = [];
    private readonly LinkedList<Lane> resting = [];
    private readonly TurnOrder<Lane> order = new(clock);
    private readonly ByWaiting<Lane> crowd = new();
    private readonly List<Lane> postponed = [];
    private int running;
    private int coming;
    private int waiting;
    private bool looksSoon;
    private bool looksLater;

    /// <summary>Waits for a slot, which an admitted caller gives back by <see cref="Leave"/>.</summary>
    /// <param name="client">Whose operation it is.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public ValueTask<Admission> EnterAsync(Client client, TimeSpan patience, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (door)
        {
            ForgetRested();
            var line = LineOf(client);
            var lane = line.Lane;

            // There may be room nobody was notified of: the limit of the queue moves with the clock, and waiters that gave up have left it.
            LetIn();
            if (IsRoom && HasShareLeft(lane) && lane.Waiting == 0 && !HadItsPart(lane))
            {
                Begin(line);
                if (load.IsFull)
                {
                    coming++;
                    return ComeAsync();
                }

                return ValueTask.FromResult(Admission.Granted);
            }

            if (waiting >= MostWaiting && !TakePlaceOfMany(line))
            {
                Rest(lane);
                return ValueTask.FromResult(Admission.Crowded);
            }

            var waiter = new Waiter(line);
            lane.Add(waiter);
            Count(lane, 1);
            Queue(lane);
            LetIn();
            return WaitAsync(waiter, patience, cancellation);
        }
    }

    /// <summary>
    /// When the processors are saturated, requests wait in sockets that nobody has read yet, and that queue is unbounded. So an admitted
    /// operation runs after what can be read now, and new requests are queued here or rejected.
    /// </summary>
    private async ValueTask<Admission> ComeAsync()
    {
        await Task.Yield();
        lock (door)
        {
            coming--;
            LetIn();
        }

        return Admission.Granted;
    }

    private async ValueTask<Admission> ComeAsync(Task<Admission> turn) =>
        await turn == Admission.Granted ? await ComeAsync() : Admission.Crowded;

    /// <param name="client">The client that was admitted.</param>
    /// <param name="work">How long its operation ran.</param>
    public void Leave(Client client, TimeSpan work)
    {
        lock (door)
        {
            End(lanes[PlaceOf(client)].LineOf(client.Id), work);
        }
    }

    private void End(Line line, TimeSpan work)
    {
        load.Change(--running);
        pace.Note();
        var used = load.UsedBy(work);
        line.Lane.End(line, work, lanes.Count > 1 ? used : TimeSpan.Zero);
        Queue(line.Lane);
        Rest(line.Lane);
        ForgetRested();
        LetIn();
    }

    private async ValueTask<Admission> WaitAsync(Waiter waiter, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await ComeAsync(waiter.Turn.Task.WaitAsync(patience, cancellation));
        }
        catch (TimeoutException)
        {
            return GiveUp(waiter) ? Admission.TooLate : await ComeAsync(waiter.Turn.Task);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(waiter) && await waiter.Turn.Task == Admission.Granted)
            {
                lock (door)
                {
                    coming--;
                    End(waiter.Line, TimeSpan.Zero);
                }
            }

            throw;
        }
    }

    /// <summary>Leaves the queue; false when its turn has come already.</summary>
    private bool GiveUp(Waiter waiter)
    {
        lock (door)
        {
            if (waiter.Node.List is null)
            {
                return false;
            }

            Remove(waiter);
            Rest(waiter.Line.Lane);
            return true;
        }
    }

    private void LetIn()
    {
        while (IsRoom && order.Next() is { } lane)
        {
            if (lane.Waiting == 0 || !HasShareLeft(lane))
            {
                Queue(lane);
                continue;
            }

            if (HadItsPart(lane))
            {
                postponed.Add(lane);
                continue;
            }

            var first = lane.Next();
            Count(lane, -1);
            Begin(first.Line);
            coming++;
            first.Turn.SetResult(Admission.Granted);
            Queue(lane);
        }

        if (postponed.Count > 0)
        {
            postponed.ForEach(order.Put);
            postponed.Clear();
            if (!looksSoon)
            {
                looksSoon = true;
                _ = LookAgainAsync(Soon);
            }
        }
    }

    private async Task LookAgainAsync(TimeSpan after)
    {
        await Task.Delay(after, clock);
        lock (door)
        {
            (looksSoon, looksLater) = after == Soon ? (false, looksLater) : (looksSoon, false);
            ForgetRested();
            foreach (var lane in busy)
            {
                Queue(lane);
            }

            LetIn();
        }
    }

    private long MostWaiting => Math.Clamp(pace.In(Short), rules.Queue, (long)LongestLine * rules.Queue);

    private bool IsRoom => running < rules.Concurrency
        && (coming < ComingPerProcessor * Environment.ProcessorCount || waiting <= MostWaiting / 2);

    private void Begin(Line line)
    {
        load.Change(++running);
        order.Begin(line.Lane);
        line.Lane.Begin(line);
    }

    private bool HasShareLeft(Lane lane) =>
        lane.Running < (lanes.Count > 1 ? Math.Min(rules.Limits.AtOnce, rules.Limits.BesideOthers) : rules.Limits.AtOnce);

    private bool HadItsPart(Lane lane) =>
        lanes.Count > 1 && lane.HasHad(load.PartOf(lanes.Count), load.ToSpare());

    /// <summary>
    /// Makes an address eligible for a turn if it has operations waiting and slots left of its own. One that has fewer because others are
    /// active is checked again later: nothing else reports when they have left.
    /// </summary>
    private void Queue(Lane lane)
    {
        if (lane.Waiting == 0)
        {
            return;
        }

        if (HasShareLeft(lane))
        {
            order.Put(lane);
        }
        else if (lane.Running < rules.Limits.AtOnce && !looksLater)
        {
            looksLater = true;
            _ = LookAgainAsync(Lately);
        }
    }

    /// <summary>
    /// Rejects a waiter of the client with the most in the queue, to make room for one with fewer; false when there is none.
    /// </summary>
    private bool TakePlaceOfMany(Line line)
    {
        var lane = crowd.Most is { } most && most.Waiting > line.Lane.Waiting + 1 ? most : line.Lane;
        if (lane.Longest is not { Waiting.Last: { } last } longest
            || (lane == line.Lane && longest.Waiting.Count <= line.Waiting.Count + 1))
        {
            return false;
        }

        Remove(last.Value);
        last.Value.Turn.SetResult(Admission.Crowded);
        return true;
    }

    private void Remove(Waiter waiter)
    {
        waiter.Line.Lane.Remove(waiter);
        Count(waiter.Line.Lane, -1);
    }

    /// <summary>Adjusts how many wait in a lane.</summary>
    private void Count(Lane lane, int more)
    {
        waiting += more;
        crowd.Change(lane.InCrowd, lane.Waiting);
    }

    private static ClientId PlaceOf(Client client) => client.Address == ClientId.Unknown ? client.Id : client.Address;

    private Line LineOf(Client client)
    {
        var place = PlaceOf(client);
        if (!lanes.TryGetValue(place, out var lane))
        {
            lanes.Add(place, lane = new Lane(place, clock));
            busy.AddLast(lane.Node);
        }
        else if (lane.Node.List == resting)
        {
            Move(lane, busy);
        }

        return lane.LineOf(client.Id);
    }

    private void Rest(Lane lane)
    {
        if (lane.IsAtRest)
        {
            lane.RestsSince = clock.GetTimestamp();
            Move(lane, resting);
        }
    }

    private static void Move(Lane lane, LinkedList<Lane> to)
    {
        lane.Node.List!.Remove(lane.Node);
        to.AddLast(lane.Node);
    }

    private void ForgetRested()
    {
        var isShared = lanes.Count > 1;
        while (resting.First is { } first && clock.GetElapsedTime(first.Value.RestsSince) >= Lately)
        {
            resting.RemoveFirst();
            lanes.Remove(first.Value.Place);
        }

        if (isShared && lanes.Count == 1 && busy.First is { } last)
        {
            // The only one left may have more now.
            Queue(last.Value);
            LetIn();
        }
    }
}

/// <summary>Whether an operation may run.</summary>
internal enum Admission
{
    Granted,

    /// <summary>Too many wait already.</summary>
    Crowded,

    /// <summary>It waited as long as it may.</summary>
    TooLate,
}
