namespace Gateway.Page.Models;

/// <summary>What the page of polling places shows: those of a municipality, those that match the search, or those near a place.</summary>
public sealed record PollingModel(string City, string Text) : DailyModel(City, Text)
{
    public IReadOnlyList<PollingLine> Places { get; init; } = [];

    /// <summary>The number of matches.</summary>
    public long Total { get; init; }

    /// <summary>The place they are near; null = their own names and addresses match.</summary>
    public string? Near { get; init; }

    /// <summary>The municipality of that place, if found by its name; null = the reader typed a point, or it is unknown.</summary>
    public NamedPlace? NearCity { get; init; }

    /// <summary>The polling districts that contain that place, if published.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];
}

/// <summary>A polling place.</summary>
/// <param name="District">The polling district, by name or number.</param>
/// <param name="Division">The type of polling place, as published: 期日前投票所.</param>
/// <param name="Metres">Its distance; null when the search is not near a place.</param>
public sealed record PollingLine(
    string Path, string Name, string? Address, string? District, string? Division, string? Election, NamedPlace? City, double? Metres,
    CreditLine Credit);
