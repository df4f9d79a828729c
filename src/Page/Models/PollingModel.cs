namespace Gateway.Page.Models;

/// <summary>What the page of polling places shows: those of a town, those that fit what the reader wrote, or those near a place.</summary>
public sealed record PollingModel(string City, string Text) : DailyModel(City, Text)
{
    public IReadOnlyList<PollingLine> Places { get; init; } = [];

    /// <summary>How many fit.</summary>
    public long Total { get; init; }

    /// <summary>Near which place they are; null = it is their own names and addresses that fit.</summary>
    public string? Near { get; init; }

    /// <summary>Whose that place is, where it was found by the words; null = the reader wrote a point, or it is not known.</summary>
    public NamedPlace? NearCity { get; init; }

    /// <summary>The polling districts in which that place lies, where they are published.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];
}

/// <summary>A polling place.</summary>
/// <param name="District">The polling district, by its name or its number.</param>
/// <param name="Division">What sort of polling place it is, as published: 期日前投票所.</param>
/// <param name="Metres">How far it is; null = from nothing.</param>
public sealed record PollingLine(
    string Path, string Name, string? Address, string? District, string? Division, string? Election, NamedPlace? City, double? Metres,
    CreditLine Credit);
