namespace Gateway.Http.Demand;

/// <summary>Answers that are counted together.</summary>
/// <param name="Number">Distinguishes them from other answers.</param>
/// <param name="Times">How often such an answer was given.</param>
/// <param name="Clients">The clients they were given to.</param>
internal readonly record struct AnswerGroup(long Number, long Times, DistinctCount Clients);

/// <summary>What is counted about one thing in a week.</summary>
internal sealed class DemandSum
{
    private long last;

    /// <summary>The latest answers that are in no published part, and the part in which they wait.</summary>
    private (long Number, DemandSum? Part) held;

    /// <summary>For a part: how many answers wait in it.</summary>
    private long waiting;

    /// <summary>For a part: whether it is published, since enough clients asked for it.</summary>
    private bool isPublished;

    public long Reads { get; private set; }

    public long Rows { get; private set; }

    public long Nulls { get; private set; }

    public DistinctCount Clients { get; } = new();

    public bool HasChanged { get; set; }

    /// <summary>
    /// Adds rows of answers, and the answers themselves the first time: each counts once, however many data sets it draws from.
    /// </summary>
    public void Add(AnswerGroup group, long rows = 0, long nulls = 0)
    {
        if (last != group.Number)
        {
            last = group.Number;
            Reads += group.Times;
            Clients.Add(group.Clients);
        }

        (Rows, Nulls, HasChanged) = (Rows + rows, Nulls + nulls, true);
    }

    /// <summary>
    /// Adds rows of answers to a part of this sum, and to the sum itself as soon as enough clients asked for the part: until then they wait
    /// there. An answer in several parts waits in the first of them, and only until one of them is published.
    /// </summary>
    public void Add(DemandSum part, AnswerGroup group, long rows, long nulls)
    {
        part.Add(group, rows, nulls);
        var isCounted = last == group.Number;
        if (part.isPublished)
        {
            if (!isCounted)
            {
                Release(group);
            }

            Add(group, rows, nulls);
            return;
        }

        if (!isCounted && held.Number != group.Number)
        {
            held = (group.Number, part);
            part.waiting += group.Times;
        }

        if (part.Clients.Estimate() >= WaitingRoom.Clients)
        {
            part.isPublished = true;
            if (!isCounted)
            {
                Release(group);
                (Reads, last) = (Reads + group.Times, group.Number);
            }

            Clients.Add(part.Clients);
            (Reads, Rows, Nulls, HasChanged) = (Reads + part.waiting, Rows + part.Rows, Nulls + part.Nulls, true);
        }
    }

    /// <summary>Takes answers that are counted now out of the part in which they waited.</summary>
    private void Release(AnswerGroup group)
    {
        if (held.Number == group.Number)
        {
            held.Part!.waiting -= group.Times;
        }
    }

    /// <summary>Adds an answer given that many times since the last call and now to a client.</summary>
    public void Add(long times, ulong client)
    {
        (Reads, HasChanged) = (Reads + times, true);
        Clients.Add(client);
    }
}
