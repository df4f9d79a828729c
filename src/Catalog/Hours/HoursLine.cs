namespace Gateway.Catalog.Hours;

/// <summary>Stated hours, for all days or for some.</summary>
/// <param name="Days">The days, any of them; empty = all days.</param>
/// <param name="Season">The part of the year; null = all of it.</param>
/// <param name="Spans">The opening hours on such a day.</param>
internal sealed record HoursLine(IReadOnlyList<DayWord> Days, DayWord? Season, IReadOnlyList<Span> Spans)
{
    /// <summary>Whether they apply only to a part of the place, or to an activity there.</summary>
    public bool IsOfPart { get; init; }

    /// <summary>Whether start and end are approximate.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Whether only the end is stated, replacing that of other hours: 土日は18時まで.</summary>
    public bool IsEndOnly { get; init; }

    /// <summary>Whether it is closed at these hours: a lunch break.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Whether that break is the morning or the afternoon, without an hour.</summary>
    public bool IsHalfDay { get; init; }

    public bool NamesHolidays => Days.Any(d => d is Holidays);

    /// <summary>Hours for fewer days take precedence over hours for more.</summary>
    public int Rank(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (Days.Count > 0 ? 2 : 0) + (Season is null ? 0 : 1) + (NamesHolidays && isHoliday(day) ? 4 : 0);

    public Certainty Holds(DateOnly day, Func<DateOnly, bool> isHoliday) =>
        (Certainty)Math.Min(
            Days.Count == 0 ? (int)Certainty.Yes : (int)Days.Max(d => d.Holds(day, isHoliday)),
            (int)(Season?.Holds(day, isHoliday) ?? Certainty.Yes));
}
