namespace Gateway.Page.Models;

/// <summary>What the page of waste days shows: where waste is collected, and the days of the areas that the reader means.</summary>
public sealed record WasteModel(string City, string Text) : DailyModel(City, Text)
{
    /// <summary>The matching areas by name, when there are too many to show each one's days.</summary>
    public IReadOnlyList<WasteAreaLine> Areas { get; init; } = [];

    /// <summary>The total number of matches.</summary>
    public int Total { get; init; }

    /// <summary>The days of the matches, when there are few.</summary>
    public IReadOnlyList<WasteArea> Shown { get; init; } = [];
}

/// <summary>An area by its name.</summary>
/// <param name="City">Its municipality; null = unknown.</param>
public sealed record WasteAreaLine(string Id, string Name, DailyCity? City);

/// <summary>An area with its days.</summary>
/// <param name="Center">Who collects there.</param>
public sealed record WasteArea(string Id, string Name, NamedPlace? City, string? Center, string? Remarks, CreditLine Credit)
{
    public IReadOnlyList<WasteClass> Classes { get; init; } = [];

    /// <summary>The days on which anything is collected, among those the page shows.</summary>
    public IEnumerable<(DateOnly Day, IReadOnlyList<string> Classes)> Days =>
        Classes.SelectMany(one => (one.Days ?? []).Select(day => (Day: day, one.Class))).GroupBy(one => one.Day).OrderBy(day => day.Key)
            .Select(day => (day.Key, (IReadOnlyList<string>)[.. day.Select(one => one.Class)]));
}

/// <summary>A class of waste, its rule as published, and its next days.</summary>
/// <param name="Rule">Empty = the cell is blank.</param>
/// <param name="Next">Null = none within a year, or the days are unknown.</param>
/// <param name="Days">Null = they are unknown.</param>
public sealed record WasteClass(string Class, string Rule, DateOnly? Next, IReadOnlyList<DateOnly>? Days)
{
    /// <summary>Whether the rule is understood; if it lists dates, the days after them are unknown all the same.</summary>
    public bool IsRead { get; init; }

    /// <summary>The dates that the rule lists.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];
}
