using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>What one client has at the entrance: operations that run, and those that wait in the order they came.</summary>
internal sealed class Lane(ClientId client)
{
    public ClientId Client => client;

    public int Running { get; set; }

    /// <summary>How much was done for the client, told from where the line stood when it came.</summary>
    public double Served { get; set; }

    /// <summary>Whether it stands in the order of turns.</summary>
    public bool IsInOrder { get; set; }

    public LinkedList<Waiter> Waiting { get; } = [];
}

/// <summary>One operation that waits.</summary>
internal sealed class Waiter
{
    public Waiter(Lane lane) => (Lane, Node) = (lane, new LinkedListNode<Waiter>(this));

    public Lane Lane { get; }

    public LinkedListNode<Waiter> Node { get; }

    public TaskCompletionSource<Admission> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
