namespace Gateway.Http.Demand;

/// <summary>An answer that is counted, and all that were given of it since it was counted last.</summary>
/// <param name="Number">Tells it from others that are counted.</param>
/// <param name="Times">How often it was given.</param>
/// <param name="Client">To whom.</param>
internal readonly record struct Given(long Number, long Times, ulong Client);

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
    /// Adds rows of an answer, and the answer itself the first time: it is one, however many data sets it draws from.
    /// </summary>
    public void Add(Given given, long rows = 0, long nulls = 0)
    {
        if (last != given.Number)
        {
            last = given.Number;
            Reads += given.Times;
            Clients.Add(given.Client);
        }

        (Rows, Nulls, HasChanged) = (Rows + (given.Times * rows), Nulls + (given.Times * nulls), true);
    }

    /// <summary>Adds what several clients were given.</summary>
    public void Add(long times, IEnumerable<ulong> clients)
    {
        (Reads, HasChanged) = (Reads + times, true);
        foreach (var client in clients)
        {
            Clients.Add(client);
        }
    }
}
