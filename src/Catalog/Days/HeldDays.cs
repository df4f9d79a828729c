namespace Gateway.Catalog.Days;

/// <summary>
/// The days on which an event is held, as far as its first and last day and its note tell. Without a first day, or with a last one before
/// it, there are none: nothing says which they are.
/// </summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="IsCertain">Each of these is known to be one: a single day, or a note says which.</param>
/// <param name="Mask">Which days of the span are meant: see <see cref="DayMask"/>.</param>
internal sealed record HeldDays(DateOnly First, DateOnly Last, bool IsCertain, string Mask)
{
    /// <summary>A longer span is kept as a span.</summary>
    private const int MostListed = 400;

    public bool IsListed => Last.DayNumber - First.DayNumber < MostListed;

    /// <summary>Each day; asked for when they are to be listed.</summary>
    public IEnumerable<DateOnly> All => Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1)
        .Select(DateOnly.FromDayNumber).Where(day => DayMask.Has(Mask, day));

    public static HeldDays? Of(string? start, string? end, string? note)
    {
        if (DayText.Find(start) is not { } first || DayText.Find(end ?? start) is not { } last || last < first)
        {
            return null;
        }

        return last > first && DayWords.Of(note, first, last) is { } mask
            ? new HeldDays(first, last, IsCertain: true, mask)
            : new HeldDays(first, last, IsCertain: last == first, DayMask.Each);
    }
}
