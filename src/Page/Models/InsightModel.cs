using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>How the data of a gateway was used in a month, and what was wanted of it.</summary>
/// <param name="Month">The first day of the month; its weeks are those whose Thursday is in it.</param>
/// <param name="Weeks">Some weeks up to the last of the month, in their order.</param>
/// <param name="Datasets">All that are there, those that were used most first.</param>
/// <param name="Fields">Those that were asked for, the most first.</param>
/// <param name="Wishes">What was looked for and is not there, by most clients first.</param>
/// <param name="Squares">Where something near was looked for.</param>
/// <param name="Forms">In which forms answers were given.</param>
/// <param name="PageViews">How often pages were looked at.</param>
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
    /// <summary>Whether anything is counted now.</summary>
    public bool IsCounting { get; init; }

    public long Reads => Weeks.Where(week => week.IsOfMonth).Sum(week => week.Reads);

    /// <summary>Of each week its clients: who comes in two weeks is counted in both, for nobody is known again.</summary>
    public long Clients => Weeks.Where(week => week.IsOfMonth).Sum(week => week.Clients);

    public IEnumerable<InsightDataset> Used => Datasets.Where(set => set.Reads > 0);

    public IEnumerable<InsightDataset> Unused => Datasets.Where(set => set is { Reads: 0, Views: 0, Line.Rows: > 0 });

    /// <summary>What is used and has faults: used most and with most faults first.</summary>
    public IEnumerable<InsightDataset> WorthMending => Used.Where(set => set.Line.Findings > 0 || set.Gaps.Count > 0)
        .OrderByDescending(set => set.Reads * (set.Line.Findings + set.Gaps.Count)).ThenBy(set => set.Line.Id, StringComparer.Ordinal);
}

/// <param name="Week">Its name in the ISO calendar.</param>
public sealed record InsightWeek(string Week, DateOnly Monday, long Reads, long Clients, bool IsOfMonth);

/// <param name="Views">How often its page was looked at.</param>
/// <param name="Gaps">Fields that were asked for and are often empty, the emptiest first.</param>
public sealed record InsightDataset(DatasetLine Line, long Reads, long Clients, long Rows, long Views, IReadOnlyList<InsightGap> Gaps);

/// <param name="Share">Of the cells that were asked for, how many were empty: 0 to 1.</param>
public sealed record InsightGap(FieldName? Name, string Field, double Share);

/// <param name="EmptyShare">Of the cells that were read, how many were empty; null where none can be.</param>
public sealed record InsightField(FieldName? Name, string Field, long Reads, long Clients, double? EmptyShare);

/// <summary>What was looked for and is not there.</summary>
/// <param name="Text">The search; the kind of place; the municipality by its name or code.</param>
/// <param name="Town">Of a kind: the municipality where there is none; null = nowhere.</param>
public sealed record InsightWish(InsightWishKind Kind, string Text, string? Town, long Reads, long Clients);

public enum InsightWishKind
{
    Search,
    PlaceKind,
    Town,
}

/// <param name="Code">Of the square in the grid of Japanese statistics.</param>
public sealed record InsightSquare(string Code, double Latitude, double Longitude, long Reads, long Clients);

public sealed record InsightForm(string Form, long Reads, long Clients);

/// <summary>Sums of one thing in one week.</summary>
/// <param name="Name">Of a data set, its global id.</param>
/// <param name="Within">Of a cell, the global id of its data set; of a kind that is missing, the code of a municipality; else null.</param>
internal sealed record DemandRow(DemandSubject Subject, string Name, string? Within, long Reads, long Rows, long Nulls, long Clients);
