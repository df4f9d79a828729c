namespace Gateway.Import.Inputs;

/// <summary>A GTFS or GTFS-JP timetable: what the rows of all its tables have in common.</summary>
/// <param name="Name">The archive it is in, with the folder inside the archive.</param>
/// <param name="Facts">What is read of it once, when the first row needs it.</param>
internal sealed record TransitFeed(string Name, Lazy<FeedFacts> Facts)
{
    /// <summary>The folder or address of the archive; empty = unknown.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>A table of a timetable.</summary>
/// <param name="Member">The name of the table in the format, <c>stop_times</c>.</param>
internal sealed record FeedPart(string Member, TransitFeed Feed);

/// <summary>What rows of one table of a timetable need from its other tables.</summary>
internal sealed record FeedFacts
{
    /// <summary>The names of the bus operators, by id.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; init; } = new Dictionary<string, string>();

    /// <summary>Names in kana, by the name they belong to or by stop id.</summary>
    public IReadOnlyDictionary<string, string> Kana { get; init; } = new Dictionary<string, string>();

    /// <summary>Names in Latin letters, by the same keys.</summary>
    public IReadOnlyDictionary<string, string> English { get; init; } = new Dictionary<string, string>();

    /// <summary>The first day on which a bus may run, <c>2026-04-01</c>; null = no calendar says.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The last day on which a bus may run.</summary>
    public string? ValidTo { get; init; }

    /// <summary>The last day for which its publisher vouches; null = not stated.</summary>
    public string? StatedTo { get; init; }

    /// <summary>The codes that other tables may refer to, by heading, <c>trip_id</c>; none where their table cannot be read.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Codes { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>The trips for which only the interval in minutes between departures is given.</summary>
    public IReadOnlySet<string> Headways { get; init; } = new HashSet<string>();

    /// <summary>The code of the one municipality that runs the buses, from its corporate number; null = none, or several.</summary>
    public string? Municipality { get; init; }
}
