using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>
/// Lets so many operations run at once, and so many more wait for a place. Of those who wait, the client comes first for whom least was
/// done: however many one sends, each other waits for one of these at most. The line is bounded, so that who stands in it is answered
/// soon: its length divided by what the machine answers in a second is the longest wait.
/// </summary>
/// <param name="places">How many run at once.</param>
/// <param name="line">How many may wait; beyond these the client with most of them loses one.</param>
/// <param name="share">How many places one client may have at once, for behind these they wait for the database all the same.</param>
internal sealed class Entrance(int places, int line, int share)
{
    private readonly Lock door = new();
    private readonly Dictionary<ClientId, Lane> lanes = [];
    private readonly LaneOrder order = new();
    private int running;
    private int waiting;

    /// <summary>Waits for a place. Whoever is let in gives it back by <see cref="Leave"/>.</summary>
    /// <param name="client">For whom.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public ValueTask<Admission> EnterAsync(ClientId client, TimeSpan patience, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (door)
        {
            var lane = LaneOf(client);
            if (running < places && lane.Running < share && lane.Waiting.Count == 0)
            {
                order.Begin(lane);
                Admit(lane);
                return ValueTask.FromResult(Admission.Granted);
            }

            if (waiting >= line && !TakePlaceOfMany(lane))
            {
                Forget(lane);
                return ValueTask.FromResult(Admission.Crowded);
            }

            waiting++;
            var waiter = new Waiter(lane);
            lane.Waiting.AddLast(waiter.Node);
            Line(lane);
            return WaitAsync(waiter, patience, cancellation);
        }
    }

    /// <param name="client">Who was let in.</param>
    /// <param name="cost">What was done for him.</param>
    public void Leave(ClientId client, double cost)
    {
        lock (door)
        {
            var lane = lanes[client];
            running--;
            lane.Running--;
            lane.Served += Math.Max(1, cost);
            Line(lane);
            LetIn();
            Forget(lane);
        }
    }

    private async ValueTask<Admission> WaitAsync(Waiter waiter, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await waiter.Turn.Task.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            return GiveUp(waiter) ? Admission.TooLate : await waiter.Turn.Task;
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(waiter) && await waiter.Turn.Task == Admission.Granted)
            {
                Leave(waiter.Lane.Client, 0);
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

            Remove(waiter.Node);
            Forget(waiter.Lane);
            return true;
        }
    }

    private void LetIn()
    {
        while (running < places && order.Next() is { } lane)
        {
            if (lane.Waiting.First is { } first && lane.Running < share)
            {
                Remove(first);
                order.Begin(lane);
                Admit(lane);
                first.Value.Turn.SetResult(Admission.Granted);
                Line(lane);
            }
        }
    }

    private void Admit(Lane lane)
    {
        running++;
        lane.Running++;
    }

    /// <summary>Puts a client among those whose turn may come, when he waits and has not his share.</summary>
    private void Line(Lane lane)
    {
        if (lane.Waiting.Count > 0 && lane.Running < share)
        {
            order.Put(lane);
        }
    }

    /// <summary>Whether one who stands in the line in vain made room for a client who has fewer in it.</summary>
    private bool TakePlaceOfMany(Lane lane)
    {
        var longest = lanes.Values.MaxBy(one => one.Waiting.Count)!;
        if (longest.Waiting.Last is not { } last || longest.Waiting.Count <= lane.Waiting.Count + 1)
        {
            return false;
        }

        Remove(last);
        last.Value.Turn.SetResult(Admission.Crowded);
        return true;
    }

    private void Remove(LinkedListNode<Waiter> node)
    {
        node.List!.Remove(node);
        waiting--;
    }

    private Lane LaneOf(ClientId client)
    {
        if (!lanes.TryGetValue(client, out var lane))
        {
            lanes.Add(client, lane = new Lane(client));
        }

        return lane;
    }

    private void Forget(Lane lane)
    {
        if (lane is { Running: 0, Waiting.Count: 0 })
        {
            lanes.Remove(lane.Client);
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
