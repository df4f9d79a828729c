using System.Globalization;

namespace Gateway.Catalog.Days;

/// <summary>
/// The days on which something is collected while the rule holds: every Wednesday, the second and fourth Friday of some months.
/// </summary>
/// <remarks>
/// Stored as signs separated by spaces; a day matches two: its place in the month (<see cref="DayMask.PlaceOf"/>), and that place with the
/// month. A database can therefore find the collections of a day with two texts.
/// </remarks>
internal sealed class CollectionDays
{
    /// <summary>How many days to look ahead for the next one.</summary>
    public const int MostAhead = 366;

    private readonly HashSet<string> signs;

    private CollectionDays(IEnumerable<string> said)
    {
        string[] each = [.. said.Distinct()];
        (Text, signs) = ($" {string.Join(' ', each)} ", new HashSet<string>(each, StringComparer.Ordinal));
    }

    /// <summary>The stored form.</summary>
    public string Text { get; }

    /// <param name="parts">The masks of days, each for some months; no months = all of them.</param>
    public static CollectionDays Of(IEnumerable<(string Mask, IReadOnlyList<int> Months)> parts) => new(
        from part in parts
        from place in Enumerable.Range(0, part.Mask.Length)
        where part.Mask[place] == '1'
        from sign in part.Months.Count == 0 ? [Sign(place)] : part.Months.Select(month => Sign(place, month))
        select sign);

    /// <summary>Parses a stored text.</summary>
    public static CollectionDays OfText(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the signs, one of which a stored text contains when something is collected on one of the days.</summary>
    public static IEnumerable<string> SignsOf(DateOnly from, DateOnly to) => Days(from, to)
        .SelectMany(day => new[] { Sign(DayMask.PlaceOf(day)), Sign(DayMask.PlaceOf(day), day.Month) }).Distinct()
        .Select(sign => $" {sign} ");

    public bool Has(DateOnly day) =>
        signs.Contains(Sign(DayMask.PlaceOf(day))) || signs.Contains(Sign(DayMask.PlaceOf(day), day.Month));

    public IEnumerable<DateOnly> Between(DateOnly from, DateOnly to) => Days(from, to).Where(Has);

    /// <summary>Returns the first day after this one; null = none within a year.</summary>
    public DateOnly? After(DateOnly day) =>
        Days(day, Later(day, MostAhead)).Skip(1).Where(Has).Select(found => (DateOnly?)found).FirstOrDefault();

    /// <summary>Returns the days as weekdays with their weeks of the month, grouped by the months to which they apply.</summary>
    public IEnumerable<IGrouping<string, (DayOfWeek Day, int Week)>> ByMonths() =>
        from place in Enumerable.Range(0, DayMask.Each.Length)
        let months = Enumerable.Range(1, 12).Where(month => signs.Contains(Sign(place)) || signs.Contains(Sign(place, month))).ToList()
        where months.Count > 0
        group ((DayOfWeek)(place % 7), (place / 7) + 1) by months.Count == 12 ? "" : string.Join(',', months);

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.DayNumber, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(DateOnly.FromDayNumber);

    /// <summary>Adds days, stopping at the last day of the calendar.</summary>
    private static DateOnly Later(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));

    private static string Sign(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string Sign(int place, int month) => string.Create(CultureInfo.InvariantCulture, $"{place}/{month}");
}
