namespace Gateway.Page.Models;

/// <summary>What the page of school lunch shows: the menus of a week, of the schools that the reader means.</summary>
/// <param name="Text">The name of a school, or a part of it.</param>
/// <param name="Day">A day of the week that is shown; null = what the reader wrote is no day.</param>
public sealed record LunchModel(string City, string Text, DateOnly? Day) : DailyModel(City, Text)
{
    /// <summary>What the reader wrote for the day; empty = today.</summary>
    public string DayText { get; init; } = "";

    /// <summary>How many schools fit.</summary>
    public int Meant { get; init; }

    /// <summary>The schools that fit, to choose from, when they are too many to show the menus of each.</summary>
    public IReadOnlyList<LunchSchool> Schools { get; init; } = [];

    /// <summary>Whether there are more schools than were looked through.</summary>
    public bool IsCut { get; init; }

    /// <summary>The menus of the week.</summary>
    public IReadOnlyList<LunchLine> Menus { get; init; } = [];

    /// <summary>How many the week has; more than are shown, where they are many.</summary>
    public long Total { get; init; }

    /// <summary>The first and the last day of which any menu of these schools is known; null = of none.</summary>
    public (DateOnly First, DateOnly Last)? Known { get; init; }

    /// <summary>Whether the menus of the week are asked for, and not only where there are any.</summary>
    public bool IsShown { get; init; }

    public DateOnly Monday => Day is { } day ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : default;
}

/// <summary>A school that has menus: its name says which one only within a municipality.</summary>
/// <param name="Name">Null = the menus name none.</param>
/// <param name="City">Null = whose it is is not known.</param>
public sealed record LunchSchool(string? Name, DailyCity? City);

/// <summary>What is served on a day.</summary>
/// <param name="School">Null = in those of the publisher.</param>
/// <param name="Dishes">Empty = none is named.</param>
/// <param name="Allergens">Null = none is named, which does not mean that there is none.</param>
public sealed record LunchLine(
    string Path, DateOnly Day, string? School, string? Grade, IReadOnlyList<string> Dishes, IReadOnlyList<string>? Allergens,
    NamedPlace? City, CreditLine Credit);
