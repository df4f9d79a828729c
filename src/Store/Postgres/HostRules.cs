namespace Gateway.Store.Postgres;

/// <summary>How the servers of a database are probed and chosen.</summary>
internal sealed record HostRules
{
    /// <summary>How often each server is probed.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a healthy server may take to answer its probe before another is used instead.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>
    /// How long a reader's connection may take to open if another server can be used instead, and how long an unhealthy server may take to
    /// answer its probe.
    /// </summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one statement of a reader may run: the safety net below the deadline of its operation.</summary>
    public TimeSpan Statement { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many data versions an answer may be older than an earlier one.</summary>
    public int Gap { get; init; }

    /// <summary>How long a standby may be behind the newest known version and still be preferred to the primary.</summary>
    public TimeSpan Lag { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For how long a server's reported data version is trusted without reading.</summary>
    public TimeSpan Believed { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long a server may take for its first answer, because a process that starts is slow itself; and how long a load, or a reader of
    /// an only server, waits for its session.
    /// </summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a request is retried because its server failed.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The maximum number of reader connections to one server; a number in the address takes precedence.</summary>
    public int Readers { get; init; } = 16;

    /// <summary>How long an idle connection is kept before it is closed; a value in the address takes precedence.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many idle connections are kept for good.</summary>
    public int Resting { get; init; } = 2;

    /// <summary>The maximum number of connections to the primary for loads, and for small writes.</summary>
    public int Writers { get; init; } = 4;

    /// <summary>How long a small write may take: there is nothing it would have to wait for.</summary>
    public TimeSpan Brief { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many texts a connection keeps prepared: more than are in use, because one too many makes all of them slow.</summary>
    public int Prepared { get; init; } = 200;

    /// <summary>
    /// Called with a sentence when a server goes away, comes back or changes its role, and whether that is good news; never throws.
    /// </summary>
    public Action<string, bool>? Changed { get; init; }
}
