namespace Gateway.Http.Limits;

/// <summary>
/// A fixed number of slots, of which no client takes more than it leaves free: a lone holder gets half, a second one a third. So a newcomer
/// always finds a slot, whatever one address holds and for however long.
/// </summary>
/// <param name="size">The number of slots.</param>
internal sealed class FairSlots(int size)
{
    private readonly Lock gate = new();
    private readonly Dictionary<ClientId, int> holders = [];
    private readonly LinkedList<Waiter> waiting = [];
    private int free = size;

    /// <summary>Takes a slot, to be given back by <see cref="Leave"/>; false when there is none for this client.</summary>
    /// <param name="isForAll">Whether it connects on behalf of many, and may have all that is free.</param>
    public bool Enter(ClientId who, bool isForAll = false)
    {
        lock (gate)
        {
            return Take(who, isForAll);
        }
    }

    /// <summary>Takes a slot, waiting for one if there is none: a free slot goes to the first waiter that may have it.</summary>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public async Task<bool> EnterAsync(ClientId who, TimeSpan patience, CancellationToken cancellation)
    {
        LinkedListNode<Waiter> node;
        lock (gate)
        {
            if (Take(who))
            {
                return true;
            }

            node = waiting.AddLast(new Waiter(who, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)));
        }

        try
        {
            await node.Value.Granted.Task.WaitAsync(patience, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return !GiveUp(node);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(node))
            {
                Leave(who);
            }

            throw;
        }
    }

    public void Leave(ClientId who)
    {
        lock (gate)
        {
            free++;
            if (--holders[who] == 0)
            {
                holders.Remove(who);
            }

            for (var next = waiting.First; next is not null && free > 0;)
            {
                var one = next;
                next = one.Next;
                if (Take(one.Value.Who))
                {
                    waiting.Remove(one);
                    one.Value.Granted.SetResult();
                }
            }
        }
    }

    private bool Take(ClientId who, bool isForAll = false)
    {
        var held = holders.GetValueOrDefault(who);
        if ((isForAll ? 0 : held) >= free)
        {
            return false;
        }

        holders[who] = held + 1;
        free--;
        return true;
    }

    /// <returns>Gives up waiting; false if a slot came at the last moment.</returns>
    private bool GiveUp(LinkedListNode<Waiter> node)
    {
        lock (gate)
        {
            if (node.Value.Granted.Task.IsCompleted)
            {
                return false;
            }

            waiting.Remove(node);
            return true;
        }
    }

    private sealed record Waiter(ClientId Who, TaskCompletionSource Granted);
}
