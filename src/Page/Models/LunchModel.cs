namespace Gateway.Page.Models;

/// <summary>What the page of school lunch shows: a week's menus of the schools that the reader means.</summary>
/// <param name="Text">The name of a school, or a part of it.</param>
/// <param name="Day">A day of the week shown; null = what the reader typed is not a day.</param>
public sealed record LunchModel(string City, string Text, DateOnly? Day) : DailyModel(City, Text)
{
    /// <summary>What the reader typed for the day; empty = today.</summary>
    public string DayText { get; init; } = "";

    /// <summary>The number of matching schools.</summary>
    public int MatchCount { get; init; }

    /// <summary>The matching schools, to choose from, when there are too many to show each one's menus.</summary>
    public IReadOnlyList<LunchSchool> Schools { get; init; } = [];

    /// <summary>Whether there are more schools than were searched.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The menus of the week.</summary>
    public IReadOnlyList<LunchLine> Menus { get; init; } = [];

    /// <summary>The number of menus in the week, which may be more than are shown.</summary>
    public long Total { get; init; }

    /// <summary>The first and last day with a known menu of these schools; null = there is none.</summary>
    public (DateOnly First, DateOnly Last)? Known { get; init; }

    /// <summary>Whether the week's menus are shown, rather than only which municipalities or schools have any.</summary>
    public bool IsShown { get; init; }

    public DateOnly Monday => Day is { } day ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : default;
}

/// <summary>A school that has menus: its name is unique only within a municipality.</summary>
/// <param name="Name">Null = the menus name no school.</param>
/// <param name="City">Null = its municipality is unknown.</param>
public sealed record LunchSchool(string? Name, DailyCity? City);

/// <summary>What is served on a day.</summary>
/// <param name="School">Null = the publisher's schools in general.</param>
/// <param name="Dishes">Empty = none is named.</param>
/// <param name="Allergens">Null = none is named, which does not mean that there is none.</param>
public sealed record LunchLine(
    string Path, DateOnly Day, string? School, string? Grade, IReadOnlyList<string> Dishes, IReadOnlyList<string>? Allergens,
    NamedPlace? City, CreditLine Credit);
