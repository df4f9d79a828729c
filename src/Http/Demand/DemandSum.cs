namespace Gateway.Http.Demand;

/// <summary>Answers that are counted together.</summary>
/// <param name="Number">Distinguishes them from other answers.</param>
/// <param name="Times">How often such an answer was given.</param>
/// <param name="Clients">The clients they were given to.</param>
internal readonly record struct Given(long Number, long Times, DistinctCount Clients);

/// <summary>What is counted about one thing in a week.</summary>
internal sealed class DemandSum
{
    private long last;

    /// <summary>The latest answers that are in no published part, and the part in which they wait.</summary>
    private (long Number, DemandSum? Part) held;

    /// <summary>For a part: how many answers wait in it.</summary>
    private long waiting;

    /// <summary>For a part: whether it is published, since enough clients asked for it.</summary>
    private bool isTold;

    public long Reads { get; private set; }

    public long Rows { get; private set; }

    public long Nulls { get; private set; }

    public DistinctCount Clients { get; } = new();

    public bool HasChanged { get; set; }

    /// <summary>
    /// Adds rows of answers, and the answers themselves the first time: each counts once, however many data sets it draws from.
    /// </summary>
    public void Add(Given given, long rows = 0, long nulls = 0)
    {
        if (last != given.Number)
        {
            last = given.Number;
            Reads += given.Times;
            Clients.Add(given.Clients);
        }

        (Rows, Nulls, HasChanged) = (Rows + rows, Nulls + nulls, true);
    }

    /// <summary>
    /// Adds rows of answers to a part of this sum, and to the sum itself as soon as enough clients asked for the part: until then they wait
    /// there. An answer in several parts waits in the first of them, and only until one of them is published.
    /// </summary>
    public void Add(DemandSum part, Given given, long rows, long nulls)
    {
        part.Add(given, rows, nulls);
        var isCounted = last == given.Number;
        if (part.isTold)
        {
            if (!isCounted)
            {
                Release(given);
            }

            Add(given, rows, nulls);
            return;
        }

        if (!isCounted && held.Number != given.Number)
        {
            held = (given.Number, part);
            part.waiting += given.Times;
        }

        if (part.Clients.Estimate() >= WaitingRoom.Clients)
        {
            part.isTold = true;
            if (!isCounted)
            {
                Release(given);
                (Reads, last) = (Reads + given.Times, given.Number);
            }

            Clients.Add(part.Clients);
            (Reads, Rows, Nulls, HasChanged) = (Reads + part.waiting, Rows + part.Rows, Nulls + part.Nulls, true);
        }
    }

    /// <summary>Takes answers that are counted now out of the part in which they waited.</summary>
    private void Release(Given given)
    {
        if (held.Number == given.Number)
        {
            held.Part!.waiting -= given.Times;
        }
    }

    /// <summary>Adds an answer given that many times since the last call and now to a client.</summary>
    public void Add(long times, ulong client)
    {
        (Reads, HasChanged) = (Reads + times, true);
        Clients.Add(client);
    }
}
