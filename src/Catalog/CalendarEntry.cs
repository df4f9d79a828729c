namespace Gateway.Catalog;

/// <summary>The members that make the rows of an entity calendar entries; what the entity lacks may come from a row it refers to.</summary>
/// <param name="Day">The day, or the first day.</param>
internal sealed record CalendarEntry(string Day)
{
    /// <summary>Whether the row holds a rule of days instead (<see cref="Days.CollectionWords"/>), so that its entry recurs.</summary>
    public bool Recurs { get; init; }

    /// <summary>The last day.</summary>
    public string? LastDay { get; init; }

    /// <summary>When it begins: a time, or a date and time.</summary>
    public string? Begins { get; init; }

    public string? Ends { get; init; }

    public string? Name { get; init; }

    /// <summary>Whether it was called off.</summary>
    public string? Cancelled { get; init; }

    /// <summary>Where it is: the name of the place, then its address. Members of a referenced row are written <c>area.name</c>.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public string? Url { get; init; }

    /// <summary>The members that describe it, in this order.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
