namespace Gateway.Catalog.Hours;

/// <summary>Hours that are stated, for all days or for some.</summary>
/// <param name="Days">Any of these; empty = all days.</param>
/// <param name="Season">The part of the year; null = all of it.</param>
/// <param name="Spans">When it is open on such a day.</param>
internal sealed record HoursLine(IReadOnlyList<DayWord> Days, DayWord? Season, IReadOnlyList<Span> Spans)
{
    /// <summary>They are of a part of the place only, or of something done there.</summary>
    public bool IsOfPart { get; init; }

    /// <summary>Beginning and end are stated as about so.</summary>
    public bool IsAbout { get; init; }

    /// <summary>The end replaces that of other hours: 土日は18時まで.</summary>
    public bool IsEndOnly { get; init; }

    /// <summary>It is closed at these hours: a lunch break.</summary>
    public bool IsBreak { get; init; }

    public bool NamesHolidays => Days.Any(d => d is Holidays);

    /// <summary>What is said of fewer days is meant before what is said of more.</summary>
    public int Rank(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (Days.Count > 0 ? 2 : 0) + (Season is null ? 0 : 1) + (NamesHolidays && isHoliday(day) ? 4 : 0);

    public Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (Certainty)Math.Min(
            Days.Count == 0 ? (int)Certainty.Yes : (int)Days.Max(d => d.Holds(day, isHoliday)),
            (int)(Season?.Holds(day, isHoliday) ?? Certainty.Yes));
}
