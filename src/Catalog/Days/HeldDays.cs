namespace Gateway.Catalog.Days;

/// <summary>
/// The days on which an event is held, as far as its first and last day and its note say. None without a first day, or when the last day
/// precedes it: nothing says which days are meant.
/// </summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="IsCertain">Whether each of these is known to be a day of the event: a single day, or days named by a note.</param>
/// <param name="Mask">The selected days of the range: see <see cref="DayMask"/>.</param>
internal sealed record HeldDays(DateOnly First, DateOnly Last, bool IsCertain, string Mask)
{
    /// <summary>The most days of a range that are listed one by one; longer ones stay a range.</summary>
    private const int MostListed = 400;

    /// <summary>How the lines of a note begin that have a day which is not in its own field, because it is not a date.</summary>
    public const string FirstDay = "開始日: ";

    /// <inheritdoc cref="FirstDay"/>
    public const string LastDay = "終了日: ";

    public bool IsListed => Last.DayNumber - First.DayNumber < MostListed;

    /// <summary>Each day; enumerated when they are to be listed.</summary>
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
            : new HeldDays(first, last, IsCertain: last == first && (end is not null || !NamesLastDay(note)), DayMask.Each);
    }

    private static bool NamesLastDay(string? note) =>
        note?.Split('\n').Any(line => line.StartsWith(LastDay, StringComparison.Ordinal)) is true;
}
