namespace Gateway.Catalog;

/// <summary>By which members the rows of an entity are entries of a calendar; what it lacks, a row that it refers to may have.</summary>
/// <param name="Day">The day, or the first one.</param>
internal sealed record CalendarEntry(string Day)
{
    /// <summary>It holds a rule of days instead (<see cref="Days.CollectionWords"/>), and so there is an entry that recurs.</summary>
    public bool Recurs { get; init; }

    /// <summary>The last day.</summary>
    public string? LastDay { get; init; }

    /// <summary>When it begins: a time, or a day with a time.</summary>
    public string? Begins { get; init; }

    public string? Ends { get; init; }

    public string? Name { get; init; }

    /// <summary>Whether it is called off.</summary>
    public string? Cancelled { get; init; }

    /// <summary>Where it is: the name of the place, then its address. Of a row referred to: <c>area.name</c>.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public string? Url { get; init; }

    /// <summary>What is said of it, in this order.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
