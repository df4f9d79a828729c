namespace Gateway.Import.Inputs;

/// <summary>A timetable in GTFS or GTFS-JP: what the rows of all its tables have in common.</summary>
/// <param name="Name">The archive it is in, with the folder inside it.</param>
/// <param name="Facts">What is read of it once, when the first row wants to know.</param>
internal sealed record TransitFeed(string Name, Lazy<FeedFacts> Facts)
{
    /// <summary>The folder or address of the archive; empty = unknown.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>A table of a timetable.</summary>
/// <param name="Member">What the format calls it, <c>stop_times</c>.</param>
internal sealed record FeedPart(string Member, TransitFeed Feed);

/// <summary>What one table of a timetable tells of the rows of another.</summary>
internal sealed record FeedFacts
{
    /// <summary>The names of those who run the buses, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; init; } = new Dictionary<string, string>();

    /// <summary>Names in kana, by what they are names of or by the id of the stop.</summary>
    public IReadOnlyDictionary<string, string> Kana { get; init; } = new Dictionary<string, string>();

    /// <summary>Names in Latin letters, likewise.</summary>
    public IReadOnlyDictionary<string, string> English { get; init; } = new Dictionary<string, string>();

    /// <summary>The first day on which a bus may run, <c>2026-04-01</c>; null = no calendar tells.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The last one.</summary>
    public string? ValidTo { get; init; }

    /// <summary>The codes that other tables may name, by their heading, <c>trip_id</c>; none where their table cannot be read.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Codes { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>The trips of which only is said how many minutes lie between two of them.</summary>
    public IReadOnlySet<string> Headways { get; init; } = new HashSet<string>();

    /// <summary>The code of the one municipality that runs the buses, by its corporate number; null = there is none, or several.</summary>
    public string? Municipality { get; init; }
}
