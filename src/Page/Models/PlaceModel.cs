namespace Gateway.Page.Models;

/// <summary>What the page of a place shows beside its row: its hours, and the events there.</summary>
public sealed record PlaceModel(RowModel Row, Hours Hours, IReadOnlyList<DatedLine> Events, long EventCount);

/// <summary>When a place is open, as far as its cells say.</summary>
/// <param name="Status">At this minute, as written in the graph.</param>
/// <param name="ChangesAt">When that changes; null = not within five weeks.</param>
/// <param name="Week">When it is certainly open in the seven days from today on.</param>
/// <param name="Basis">The cells this is based on.</param>
public sealed record Hours(
    string Status, DateTime? ChangesAt, string? ChangesTo, IReadOnlyList<HoursSpan> Week, IReadOnlyList<string> Basis);

/// <summary>A period during which it is open.</summary>
/// <param name="Day">The day on which it opens.</param>
/// <param name="EndsNextDay">Whether it closes on the next day; midnight counts as the next day.</param>
public sealed record HoursSpan(DateOnly Day, TimeOnly Opens, TimeOnly Closes, bool EndsNextDay);

/// <summary>An event with its days, and the path of its page.</summary>
public sealed record DatedLine(string Name, string Path, DateOnly? Start, DateOnly? End, TimeOnly? StartTime, TimeOnly? EndTime);

/// <summary>What the page of an event shows beside its row.</summary>
/// <param name="Days">Its days from today on, as far as they are listed.</param>
/// <param name="IsFree">Null = not stated.</param>
public sealed record EventModel(
    RowModel Row, DatedLine When, string? Venue, NamedPlace? VenuePage, bool IsCancelled, bool? IsFree, IReadOnlyList<EventDay> Days)
{
    public string? Organizer { get; init; }

    /// <summary>In yen.</summary>
    public long? Fee { get; init; }

    /// <summary>Whether all its days are past.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether there may be days beyond those listed.</summary>
    public bool HasFurtherDays { get; init; }
}

/// <param name="IsCertain">Whether its row names this very day.</param>
public sealed record EventDay(DateOnly Date, DateTime? StartsAt, DateTime? EndsAt, bool IsCertain);

/// <summary>What the page of an area shows beside its name.</summary>
/// <param name="PlaceCount">The number of places in it.</param>
/// <param name="Spending">What its municipality spends; null = unknown.</param>
public sealed record AreaModel(
    RowModel Row,
    AreaCount? Newest,
    AgePicture? Ages,
    IReadOnlyList<SurveyTotal> Surveys,
    IReadOnlyList<MapPoint> Places,
    long PlaceCount,
    IReadOnlyList<KindCount> Kinds,
    Spending? Spending)
{
    /// <summary>Its border; empty when no imported map has it.</summary>
    public IReadOnlyList<MapRing> Border { get; init; } = [];
}

/// <summary>The inhabitants, as counted by one survey.</summary>
public sealed record AreaCount(DateOnly Day, long? Total, long? Male, long? Female, long? Households);

/// <param name="PerThousand">Per thousand inhabitants; null = unknown.</param>
public sealed record KindCount(string Category, long Count, double? PerThousand);

/// <summary>What a municipality spends in a year.</summary>
/// <param name="Stage">As written in the graph.</param>
/// <param name="PerHead">In yen per inhabitant; null = unknown.</param>
public sealed record Spending(long? Year, string? Account, string Stage, long TotalYen, double? PerHead);
