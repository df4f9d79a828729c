namespace Gateway.Http.Demand;

/// <summary>Answers that are counted together.</summary>
/// <param name="Number">Tells them from others that are counted.</param>
/// <param name="Times">How often such an answer was given.</param>
/// <param name="Clients">To whom.</param>
internal readonly record struct Given(long Number, long Times, DistinctCount Clients);

/// <summary>What is counted of one thing in a week.</summary>
internal sealed class DemandSum
{
    private long last;

    public long Reads { get; private set; }

    public long Rows { get; private set; }

    public long Nulls { get; private set; }

    public DistinctCount Clients { get; } = new();

    public bool HasChanged { get; set; }

    /// <summary>
    /// Adds rows of answers, and the answers themselves the first time: each is one, however many data sets it draws from.
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

    /// <summary>Adds an answer that was given so often, and now to a client.</summary>
    public void Add(long times, ulong client)
    {
        (Reads, HasChanged) = (Reads + times, true);
        Clients.Add(client);
    }
}
