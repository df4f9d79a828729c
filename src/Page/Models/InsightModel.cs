using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>How the data of a gateway was used in a month, and what was wanted of it.</summary>
/// <param name="Month">The first day of the month; its weeks are those whose Thursday is in it.</param>
/// <param name="Weeks">Some weeks up to the last of the month, in order.</param>
/// <param name="Datasets">All current data sets, the most used first.</param>
/// <param name="Fields">The fields that were asked for, most often first.</param>
/// <param name="Wishes">What was looked for and not found, by most clients first.</param>
/// <param name="Squares">Where something nearby was looked for.</param>
/// <param name="Forms">The forms in which answers were given.</param>
/// <param name="PageViews">How often pages were viewed.</param>
public sealed record InsightModel(
    DateOnly Month,
    IReadOnlyList<InsightWeek> Weeks,
    IReadOnlyList<InsightDataset> Datasets,
    IReadOnlyList<InsightField> Fields,
    IReadOnlyList<InsightWish> Wishes,
    IReadOnlyList<InsightSquare> Squares,
    IReadOnlyList<InsightForm> Forms,
    long PageViews)
{
    /// <summary>Whether anything is being counted now.</summary>
    public bool IsCounting { get; init; }

    public long Reads => Weeks.Where(week => week.IsOfMonth).Sum(week => week.Reads);

    /// <summary>The sum of the weekly clients: one seen in two weeks counts twice, as clients are not recognised across weeks.</summary>
    public long Clients => Weeks.Where(week => week.IsOfMonth).Sum(week => week.Clients);

    public IEnumerable<InsightDataset> Used => Datasets.Where(set => set.Reads > 0);

    public IEnumerable<InsightDataset> Unused => Datasets.Where(set => set is { Reads: 0, Views: 0, Line.Rows: > 0 });

    /// <summary>Data sets that are used and have faults: most used and most faulty first.</summary>
    public IEnumerable<InsightDataset> WorthMending => Used.Where(set => set.Line.Findings > 0 || set.Gaps.Count > 0)
        .OrderByDescending(set => set.Reads * (set.Line.Findings + set.Gaps.Count)).ThenBy(set => set.Line.Id, StringComparer.Ordinal);
}

/// <param name="Week">Its name in the ISO calendar.</param>
public sealed record InsightWeek(string Week, DateOnly Monday, long Reads, long Clients, bool IsOfMonth);

/// <param name="Views">How often its page was viewed.</param>
/// <param name="Gaps">Fields that were asked for and are often empty, the emptiest first.</param>
public sealed record InsightDataset(DatasetLine Line, long Reads, long Clients, long Rows, long Views, IReadOnlyList<InsightGap> Gaps);

/// <param name="Share">The share of the requested cells that were empty: 0 to 1.</param>
public sealed record InsightGap(FieldName? Name, string Field, double Share);

/// <param name="EmptyShare">The share of the cells read that were empty; null when none can be.</param>
public sealed record InsightField(FieldName? Name, string Field, long Reads, long Clients, double? EmptyShare);

/// <summary>Something that was looked for and not found.</summary>
/// <param name="Text">The search; the kind of place; the municipality by name or code.</param>
/// <param name="Town">For a kind: the municipality in which it is missing; null = it is missing everywhere.</param>
public sealed record InsightWish(InsightWishKind Kind, string Text, string? Town, long Reads, long Clients);

public enum InsightWishKind
{
    Search,
    PlaceKind,
    Town,
}

/// <param name="Code">The code of the square in the grid of Japanese statistics.</param>
public sealed record InsightSquare(string Code, double Latitude, double Longitude, long Reads, long Clients);

public sealed record InsightForm(string Form, long Reads, long Clients);

/// <summary>The sums for one subject in one week.</summary>
/// <param name="Name">For a data set, its global id.</param>
/// <param name="Within">For a cell, the global id of its data set; for a missing kind, the code of a municipality; otherwise null.</param>
internal sealed record DemandRow(DemandSubject Subject, string Name, string? Within, long Reads, long Rows, long Nulls, long Clients);
