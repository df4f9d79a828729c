namespace Gateway.Page.Models;

/// <summary>What the page of buses shows: where buses stop, and what leaves the stops that the reader means.</summary>
/// <param name="At">From when on; null = what the reader wrote is no time.</param>
public sealed record BusModel(string City, string Text, DateTime? At) : DailyModel(City, Text)
{
    /// <summary>What the reader wrote for the time; empty = now.</summary>
    public string AtText { get; init; } = "";

    /// <summary>
    /// Names of stops to choose from, each once: of the municipality, or those that are like the one that is shown.
    /// </summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The stops that fit, with what leaves them.</summary>
    public IReadOnlyList<StopDepartures> Found { get; init; } = [];

    /// <summary>How many fit.</summary>
    public long Total { get; init; }
}

/// <summary>A stop with the buses that leave it next.</summary>
/// <param name="ValidTo">The last day for which its timetable tells anything.</param>
public sealed record StopDepartures(
    string Path, string Name, string? Platform, NamedPlace? City, DateOnly? ValidFrom, DateOnly? ValidTo, CreditLine Credit)
{
    public IReadOnlyList<DepartureLine> Departures { get; init; } = [];

    /// <summary>From when on there are further ones; null = these are all that are known.</summary>
    public DateTime? Further { get; init; }
}

/// <summary>A bus that leaves.</summary>
public sealed record DepartureLine(DateTime At, string? Headsign, string? Route);
