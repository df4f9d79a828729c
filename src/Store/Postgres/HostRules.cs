namespace Gateway.Store.Postgres;

/// <summary>How the servers of a database are looked after and chosen.</summary>
internal sealed record HostRules
{
    /// <summary>How often each server is asked how it is.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a server that was well may take to say so before another is asked instead.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>
    /// How long a connection of a reader may take to be made where another server can be asked instead, and a server that was not well to
    /// say that it is.
    /// </summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one statement of a reader may run: the net below the deadline of its operation.</summary>
    public TimeSpan Statement { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many data versions an answer may be older than one that was given before.</summary>
    public int Gap { get; init; }

    /// <summary>How long a standby may be behind the newest version known and still be asked before the primary.</summary>
    public TimeSpan Lag { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For how long what a server said of its data is believed of those who are not asked to read.</summary>
    public TimeSpan Believed { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long a server that nobody heard of yet may take, for what begins is slow itself; and how long a load, or a reader of
    /// an only server, waits for its session.
    /// </summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a request runs again because its server failed.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The most connections to one server for readers; an address that names a number of its own is obeyed.</summary>
    public int Readers { get; init; } = 16;

    /// <summary>How long an idle connection is kept before it is closed; an address that says so itself is obeyed.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many of them are kept for good.</summary>
    public int Resting { get; init; } = 2;

    /// <summary>The most connections to the primary for those who load, and for small writes.</summary>
    public int Writers { get; init; } = 4;

    /// <summary>How long a small write may take: beside it there is nothing for which it would have to wait.</summary>
    public TimeSpan Brief { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many texts a connection keeps prepared: more than are in use, for one too many makes all of them slow.</summary>
    public int Prepared { get; init; } = 200;

    /// <summary>
    /// Is told, in a sentence, when a server goes, comes back or becomes another, and whether that is well; never throws.
    /// </summary>
    public Action<string, bool>? Changed { get; init; }
}
