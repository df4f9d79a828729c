using Gateway.Http.Limits;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// Lets so many operations run at once, and so many more wait for a place. Of those who wait, the address comes first for which least was
/// done: however many one sends, each other waits for one of these at most. The line is bounded, so that who stands in it is answered
/// soon: most wait no longer than its length divided by what the machine answers in a second.
/// </summary>
/// <remarks>
/// Places alone keep nobody from slowing others: what goes before and after an operation is as much work, and waits in queues where all
/// are equal. So while others are there, an address has its even part of the processors' time and what they have to spare, both bit by bit:
/// others would find a rush of it before them, however short.
/// </remarks>
/// <param name="rules">How many run and wait.</param>
/// <param name="load">How much time the processors have to spare, and what went to whom.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Entrance(WireRules rules, ProcessorLoad load, TimeProvider clock)
{
    /// <summary>
    /// For how long somebody is still there when nothing of his is. Who asks now and then is to find a place at once: what runs already
    /// is not stopped for him, so it must be less before he comes.
    /// </summary>
    private static readonly TimeSpan Lately = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long until it is looked again whether somebody who had his part may have more. What he may have by then goes on at once, so that
    /// others wait for no more than that.
    /// </summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    /// <summary>A line that ends this soon is no reason to tell anybody to come again, though it is longer than others may be.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(0.5);

    /// <summary>How many times as long as others a line that ends soon may be.</summary>
    private const int LongestLine = 8;

    /// <summary>
    /// How many for each processor may wait for a thread, once they are let in, where the line is long. The same threads read requests: who
    /// comes is to wait for no more than these before he stands in the line, or is told that it is too long.
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

    /// <summary>Waits for a place. Whoever is let in gives it back by <see cref="Leave"/>.</summary>
    /// <param name="client">For whom.</param>
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

            // There may be room of which nobody was told: the line is longer by the clock, or shorter by who gave up.
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
    /// Where the processors are full, requests wait in sockets that nobody has read yet, and there is no end to that line. Who was let in
    /// runs after what can be read now, so that those who come stand in the line here, or are told that it is too long.
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

    /// <param name="client">Who was let in.</param>
    /// <param name="work">How long that took which was done for him.</param>
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

    /// <summary>False when his turn has come already.</summary>
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
    /// Puts an address among those whose turn may come, when it waits and has not its share. One that has less because others are there is
    /// looked at again: of their having gone nobody else tells.
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

    /// <summary>Whether one who stands in the line in vain made room for somebody who has fewer in it.</summary>
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

    /// <summary>So many more wait in a lane than did.</summary>
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
            // Who is left may have more now.
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

    /// <summary>It waited for as long as it may.</summary>
    TooLate,
}
