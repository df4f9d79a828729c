using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>A municipality in figures.</summary>
/// <param name="Places">How many places it has.</param>
/// <param name="Kinds">How many of each kind, by the name of the kind.</param>
/// <param name="Towns">How many in each town, the most first; null = those whose town is not known.</param>
/// <param name="MoreTowns">How many towns there are beyond these.</param>
/// <param name="Shapes">Its towns whose border is known.</param>
/// <param name="Budget">What it spends; null = nothing is known of that.</param>
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
/// <param name="Path">Where its page stands.</param>
/// <param name="People">Its inhabitants at its newest survey; null = not known.</param>
public sealed record TownShape(string Name, string Path, IReadOnlyList<MapRing> Rings, long? People, DateOnly? SurveyDate, long Places);

/// <summary>A line on the earth.</summary>
/// <param name="IsOpen">It is a way, and no border around something.</param>
public sealed record MapRing(IReadOnlyList<(double Latitude, double Longitude)> Corners, bool IsOpen = false);

/// <summary>What a municipality spends, or spent, in one year, by what it is for.</summary>
/// <param name="Stage">How far the budget had come, as the graph writes it.</param>
/// <param name="People">How many inhabitants it is divided by; null = not known.</param>
/// <param name="IsByKan">Whether it is divided by 款, which all municipalities have alike, and not by an order of its own.</param>
public sealed record BudgetPicture(
    int Year, string Stage, string? Account, long TotalYen, long? People, DateOnly? SurveyDate, bool IsByKan,
    IReadOnlyList<BudgetPart> Parts);

/// <summary>A part of what is spent; without a name it is all that is under none.</summary>
/// <param name="Yen">Null = not known of all of it.</param>
public sealed record BudgetPart(string? Name, long? Yen);

/// <summary>A bar of a chart.</summary>
/// <param name="Value">How long it is; null = not known.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Href">Where what it counts is listed; null = nowhere.</param>
public sealed record Bar(string Label, double? Value, string Text, string? Href = null);
