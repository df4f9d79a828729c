using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>A municipality in figures.</summary>
/// <param name="Places">The number of places it has.</param>
/// <param name="Kinds">The number of each kind, by the name of the kind.</param>
/// <param name="Towns">The number in each town, largest first; null = those whose town is unknown.</param>
/// <param name="MoreTowns">The number of towns beyond these.</param>
/// <param name="Shapes">Its towns with a known border.</param>
/// <param name="Budget">What it spends; null = unknown.</param>
public sealed record FiguresModel(
    string Code,
    string Name,
    string Prefecture,
    long Places,
    IReadOnlyList<(string Kind, long Count)> Kinds,
    IReadOnlyList<(NamedPlace? Town, long Count)> Towns,
    long MoreTowns,
    IReadOnlyList<TownShape> Shapes,
    BudgetPicture? Budget)
{
    public string FullName => Municipality.FullNameOf(Prefecture, Name);

    public string? Kana { get; init; }

    public string? Romaji => RomanName.OfCity(Kana);
}

/// <summary>A town with its border.</summary>
/// <param name="Path">The path of its page.</param>
/// <param name="People">Its inhabitants in its newest survey; null = unknown.</param>
public sealed record TownShape(string Name, string Path, IReadOnlyList<MapRing> Rings, long? People, DateOnly? SurveyDate, long Places);

/// <summary>A line on the earth.</summary>
/// <param name="IsOpen">Whether it is a way rather than a border.</param>
public sealed record MapRing(IReadOnlyList<(double Latitude, double Longitude)> Corners, bool IsOpen = false);

/// <summary>What a municipality spends, or spent, in one year, by purpose.</summary>
/// <param name="Stage">The stage of the budget, as written in the graph.</param>
/// <param name="People">The number of inhabitants it is divided by; null = unknown.</param>
/// <param name="IsByKan">Whether it is divided by 款, the same for all municipalities, rather than by a scheme of its own.</param>
public sealed record BudgetPicture(
    int Year, string Stage, string? Account, long TotalYen, long? People, DateOnly? SurveyDate, bool IsByKan,
    IReadOnlyList<BudgetPart> Parts);

/// <summary>A part of the spending; without a name it is everything that has none.</summary>
/// <param name="Yen">Null = not known for all of it.</param>
public sealed record BudgetPart(string? Name, long? Yen);

/// <summary>A bar of a chart.</summary>
/// <param name="Value">Its length; null = unknown.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Href">Where the counted items are listed; null = nowhere.</param>
public sealed record Bar(string Label, double? Value, string Text, string? Href = null);
