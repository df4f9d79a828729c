namespace Gateway.Page.Models;

/// <summary>What the page of buses shows: the stops, and the departures of those that the reader means.</summary>
/// <param name="At">The earliest departure; null = what the reader typed is not a time.</param>
public sealed record BusModel(string City, string Text, DateTime? At) : DailyModel(City, Text)
{
    /// <summary>What the reader typed for the time; empty = now.</summary>
    public string AtText { get; init; } = "";

    /// <summary>Names of stops to choose from, each once: those of the municipality, or those similar to the one shown.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The matching stops, with their departures.</summary>
    public IReadOnlyList<StopDepartures> Found { get; init; } = [];

    /// <summary>The number of matches.</summary>
    public long Total { get; init; }
}

/// <summary>A stop with its next departures.</summary>
/// <param name="ValidTo">The last day covered by its timetable.</param>
public sealed record StopDepartures(
    string Path, string Name, string? Platform, NamedPlace? City, DateOnly? ValidFrom, DateOnly? ValidTo, CreditLine Credit)
{
    public IReadOnlyList<DepartureLine> Departures { get; init; } = [];

    /// <summary>When further departures begin; null = these are all that are known.</summary>
    public DateTime? Further { get; init; }
}

/// <summary>A departure.</summary>
public sealed record DepartureLine(DateTime At, string? Headsign, string? Route);
