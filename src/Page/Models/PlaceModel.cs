namespace Gateway.Page.Models;

/// <summary>What the page of a place shows beside its row: its hours, and what is on there.</summary>
public sealed record PlaceModel(RowModel Row, Hours Hours, IReadOnlyList<DatedLine> Events, long EventCount);

/// <summary>When a place is open, as far as its cells say.</summary>
/// <param name="Status">Of this minute, as the graph writes it.</param>
/// <param name="ChangesAt">When that is otherwise; null = not within five weeks.</param>
/// <param name="Week">When it is open for certain in the seven days from today on.</param>
/// <param name="Basis">The cells it rests on.</param>
public sealed record Hours(
    string Status, DateTime? ChangesAt, string? ChangesTo, IReadOnlyList<HoursSpan> Week, IReadOnlyList<string> Basis);

/// <summary>A time at which it is open.</summary>
/// <param name="Day">The day on which it opens.</param>
/// <param name="EndsNextDay">Midnight is on the next day.</param>
public sealed record HoursSpan(DateOnly Day, TimeOnly Opens, TimeOnly Closes, bool EndsNextDay);

/// <summary>An event with its days, and where its page is.</summary>
public sealed record DatedLine(string Name, string Path, DateOnly? Start, DateOnly? End, TimeOnly? StartTime, TimeOnly? EndTime);

/// <summary>What the page of an event shows beside its row.</summary>
/// <param name="Days">The days on which it is from today on, as far as they are told.</param>
/// <param name="IsFree">Null = not said.</param>
public sealed record EventModel(
    RowModel Row, DatedLine When, string? Venue, NamedPlace? VenuePage, bool IsCancelled, bool? IsFree, IReadOnlyList<EventDay> Days)
{
    public string? Organizer { get; init; }

    /// <summary>In yen.</summary>
    public long? Fee { get; init; }

    /// <summary>Whether all its days are past.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether there may be days beyond those that are told.</summary>
    public bool HasFurtherDays { get; init; }
}

/// <param name="IsCertain">Whether its row names this very day.</param>
public sealed record EventDay(DateOnly Date, DateTime? StartsAt, DateTime? EndsAt, bool IsCertain);

/// <summary>What the page of an area shows beside its name.</summary>
/// <param name="PlaceCount">How many places stand in it.</param>
/// <param name="Spending">What its municipality spends; null = nothing is known.</param>
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
    /// <summary>Its border; empty when no map that was imported has it.</summary>
    public IReadOnlyList<MapRing> Border { get; init; } = [];
}

/// <summary>Who lives there, as one survey counted.</summary>
public sealed record AreaCount(DateOnly Day, long? Total, long? Male, long? Female, long? Households);

/// <param name="PerThousand">For each thousand inhabitants; null = unknown.</param>
public sealed record KindCount(string Category, long Count, double? PerThousand);

/// <summary>What a municipality spends in a year.</summary>
/// <param name="Stage">As the graph writes it.</param>
/// <param name="PerHead">In yen, for each inhabitant; null = unknown.</param>
public sealed record Spending(long? Year, string? Account, string Stage, long TotalYen, double? PerHead);
