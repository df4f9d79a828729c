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
internal sealed class AdmissionQueue(WireRules rules, ProcessorLoad load, TimeProvider clock)
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
    private const int LongestFactor = 8;

    /// <summary>
    /// How many admitted operations per processor may wait for a thread while the queue is long. The same threads read requests: a new one
    /// waits for no more than these before it is queued or rejected.
    /// </summary>
    private const int StartingPerProcessor = 4;

    private readonly Lock gate = new();
    private readonly Pace pace = new(clock);
    private readonly Dictionary<ClientId, Lane> lanes = [];
    private readonly LinkedList<Lane> busy = [];
    private readonly LinkedList<Lane> idle = [];
    private readonly FairQueue<Lane> fairQueue = new(clock);
    private readonly WaitCounts<Lane> waitCounts = new();
    private readonly List<Lane> postponed = [];
    private int running;
    private int starting;
    private int waiting;
    private bool checksSoon;
    private bool checksLater;

    /// <summary>Waits for a slot, which an admitted caller gives back by <see cref="Leave"/>.</summary>
    /// <param name="client">Whose operation it is.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public ValueTask<Admission> EnterAsync(Client client, TimeSpan patience, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            ForgetIdle();
            var queue = QueueOf(client);
            var lane = queue.Lane;

            // There may be room nobody was notified of: the limit of the queue moves with the clock, and waiters that gave up have left it.
            AdmitWaiting();
            if (CanAdmit && HasSlotLeft(lane) && lane.Waiting == 0 && !HasUsedItsShare(lane))
            {
                Begin(queue);
                if (load.IsFull)
                {
                    starting++;
                    return StartAsync();
                }

                return ValueTask.FromResult(Admission.Granted);
            }

            if (waiting >= MostWaiting && !TryDisplaceWaiter(queue))
            {
                MarkIdle(lane);
                return ValueTask.FromResult(Admission.Crowded);
            }

            var waiter = new Waiter(queue);
            lane.Add(waiter);
            AdjustWaiting(lane, 1);
            Queue(lane);
            AdmitWaiting();
            return WaitAsync(waiter, patience, cancellation);
        }
    }

    /// <summary>
    /// When the processors are saturated, requests wait in sockets that nobody has read yet, and that queue is unbounded. So an admitted
    /// operation runs after what can be read now, and new requests are queued here or rejected.
    /// </summary>
    private async ValueTask<Admission> StartAsync()
    {
        await Task.Yield();
        lock (gate)
        {
            starting--;
            AdmitWaiting();
        }

        return Admission.Granted;
    }

    private async ValueTask<Admission> StartAsync(Task<Admission> admission) =>
        await admission == Admission.Granted ? await StartAsync() : Admission.Crowded;

    /// <param name="client">The client that was admitted.</param>
    /// <param name="work">How long its operation ran.</param>
    public void Leave(Client client, TimeSpan work)
    {
        lock (gate)
        {
            End(lanes[OwnerOf(client)].QueueOf(client.Id), work);
        }
    }

    private void End(ClientQueue queue, TimeSpan work)
    {
        load.Change(--running);
        pace.Note();
        var used = load.UsedBy(work);
        queue.Lane.End(queue, work, lanes.Count > 1 ? used : TimeSpan.Zero);
        Queue(queue.Lane);
        MarkIdle(queue.Lane);
        ForgetIdle();
        AdmitWaiting();
    }

    private async ValueTask<Admission> WaitAsync(Waiter waiter, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await StartAsync(waiter.Result.Task.WaitAsync(patience, cancellation));
        }
        catch (TimeoutException)
        {
            return GiveUp(waiter) ? Admission.TooLate : await StartAsync(waiter.Result.Task);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(waiter) && await waiter.Result.Task == Admission.Granted)
            {
                lock (gate)
                {
                    starting--;
                    End(waiter.Queue, TimeSpan.Zero);
                }
            }

            throw;
        }
    }

    /// <summary>Leaves the queue; false when its turn has come already.</summary>
    private bool GiveUp(Waiter waiter)
    {
        lock (gate)
        {
            if (waiter.Node.List is null)
            {
                return false;
            }

            Remove(waiter);
            MarkIdle(waiter.Queue.Lane);
            return true;
        }
    }

    private void AdmitWaiting()
    {
        while (CanAdmit && fairQueue.Dequeue() is { } lane)
        {
            if (lane.Waiting == 0 || !HasSlotLeft(lane))
            {
                Queue(lane);
                continue;
            }

            if (HasUsedItsShare(lane))
            {
                postponed.Add(lane);
                continue;
            }

            var first = lane.Dequeue();
            AdjustWaiting(lane, -1);
            Begin(first.Queue);
            starting++;
            first.Result.SetResult(Admission.Granted);
            Queue(lane);
        }

        if (postponed.Count > 0)
        {
            postponed.ForEach(fairQueue.Enqueue);
            postponed.Clear();
            if (!checksSoon)
            {
                checksSoon = true;
                _ = CheckAgainAsync(Soon);
            }
        }
    }

    private async Task CheckAgainAsync(TimeSpan after)
    {
        await Task.Delay(after, clock);
        lock (gate)
        {
            (checksSoon, checksLater) = after == Soon ? (false, checksLater) : (checksSoon, false);
            ForgetIdle();
            foreach (var lane in busy)
            {
                Queue(lane);
            }

            AdmitWaiting();
        }
    }

    private long MostWaiting => Math.Clamp(pace.ExpectedWithin(Short), rules.Queue, (long)LongestFactor * rules.Queue);

    private bool CanAdmit => running < rules.Concurrency
        && (starting < StartingPerProcessor * Environment.ProcessorCount || waiting <= MostWaiting / 2);

    private void Begin(ClientQueue queue)
    {
        load.Change(++running);
        fairQueue.Begin(queue.Lane);
        queue.Lane.Begin(queue);
    }

    private bool HasSlotLeft(Lane lane) =>
        lane.Running < (lanes.Count > 1 ? Math.Min(rules.Limits.AtOnce, rules.Limits.BesideOthers) : rules.Limits.AtOnce);

    private bool HasUsedItsShare(Lane lane) =>
        lanes.Count > 1 && lane.HasUsedShare(load.ShareOf(lanes.Count), load.SpareTime());

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

        if (HasSlotLeft(lane))
        {
            fairQueue.Enqueue(lane);
        }
        else if (lane.Running < rules.Limits.AtOnce && !checksLater)
        {
            checksLater = true;
            _ = CheckAgainAsync(Lately);
        }
    }

    /// <summary>
    /// Rejects a waiter of the client with the most in the queue, to make room for one with fewer; false when there is none.
    /// </summary>
    private bool TryDisplaceWaiter(ClientQueue queue)
    {
        var lane = waitCounts.Most is { } most && most.Waiting > queue.Lane.Waiting + 1 ? most : queue.Lane;
        if (lane.Longest is not { Waiting.Last: { } last } longest
            || (lane == queue.Lane && longest.Waiting.Count <= queue.Waiting.Count + 1))
        {
            return false;
        }

        Remove(last.Value);
        last.Value.Result.SetResult(Admission.Crowded);
        return true;
    }

    private void Remove(Waiter waiter)
    {
        waiter.Queue.Lane.Remove(waiter);
        AdjustWaiting(waiter.Queue.Lane, -1);
    }

    /// <summary>Adjusts how many wait in a lane.</summary>
    private void AdjustWaiting(Lane lane, int more)
    {
        waiting += more;
        waitCounts.Change(lane.WaitCountNode, lane.Waiting);
    }

    private static ClientId OwnerOf(Client client) => client.Address == ClientId.Unknown ? client.Id : client.Address;

    private ClientQueue QueueOf(Client client)
    {
        var owner = OwnerOf(client);
        if (!lanes.TryGetValue(owner, out var lane))
        {
            lanes.Add(owner, lane = new Lane(owner, clock));
            busy.AddLast(lane.Node);
        }
        else if (lane.Node.List == idle)
        {
            Move(lane, busy);
        }

        return lane.QueueOf(client.Id);
    }

    private void MarkIdle(Lane lane)
    {
        if (lane.IsIdle)
        {
            lane.IdleSince = clock.GetTimestamp();
            Move(lane, idle);
        }
    }

    private static void Move(Lane lane, LinkedList<Lane> to)
    {
        lane.Node.List!.Remove(lane.Node);
        to.AddLast(lane.Node);
    }

    private void ForgetIdle()
    {
        var isShared = lanes.Count > 1;
        while (idle.First is { } first && clock.GetElapsedTime(first.Value.IdleSince) >= Lately)
        {
            idle.RemoveFirst();
            lanes.Remove(first.Value.Owner);
        }

        if (isShared && lanes.Count == 1 && busy.First is { } last)
        {
            // The only one left may have more now.
            Queue(last.Value);
            AdmitWaiting();
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
