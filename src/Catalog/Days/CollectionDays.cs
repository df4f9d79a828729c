using System.Globalization;

namespace Gateway.Catalog.Days;

/// <summary>
/// The days on which something is collected: by a rule that holds every year (every Wednesday, the second and fourth Friday of some
/// months), by a list of dates, or by both, each for some months.
/// </summary>
/// <remarks>
/// Stored as signs separated by spaces; a day matches three: its place in the month (<see cref="DayMask.PlaceOf"/>), that place with the
/// month, and its date. A database can therefore find the collections of a day with three texts.
/// </remarks>
internal sealed class CollectionDays
{
    /// <summary>How many days to look ahead for the next one.</summary>
    public const int MostAhead = 366;

    private const string DateFormat = "yyyyMMdd";

    private readonly HashSet<string> signs;

    /// <summary>The months that have days every year.</summary>
    private readonly HashSet<int> months;

    private CollectionDays(IEnumerable<string> said)
    {
        string[] each = [.. said.Distinct()];
        (Text, signs) = ($" {string.Join(' ', each)} ", new HashSet<string>(each, StringComparer.Ordinal));
        Dates = [.. each.Where(sign => sign.Length == DateFormat.Length).Select(DateOf).Order()];
        months = [.. each.Where(sign => sign.Length < DateFormat.Length).SelectMany(MonthsOf)];
    }

    /// <summary>The stored form.</summary>
    public string Text { get; }

    /// <summary>The dates that are listed one by one, the earliest first.</summary>
    public IReadOnlyList<DateOnly> Dates { get; }

    /// <param name="parts">The masks of days, each for some months; no months = all of them.</param>
    /// <param name="dates">Single dates.</param>
    public static CollectionDays Of(IEnumerable<(string Mask, IReadOnlyList<int> Months)> parts, params IEnumerable<DateOnly> dates) => new(
        (from part in parts
         from place in Enumerable.Range(0, part.Mask.Length)
         where part.Mask[place] == '1'
         from sign in part.Months.Count == 0 ? [Sign(place)] : part.Months.Select(month => Sign(place, month))
         select sign).Concat(dates.Order().Select(Sign)));

    /// <summary>Parses a stored text.</summary>
    public static CollectionDays OfText(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the signs, one of which a stored text contains when something is collected on one of the days.</summary>
    public static IEnumerable<string> SignsOf(DateOnly from, DateOnly to) => Days(from, to).SelectMany(Signs).Distinct()
        .Select(sign => $" {sign} ");

    public bool Has(DateOnly day) => Signs(day).Any(signs.Contains);

    /// <summary>
    /// Whether a day is known to be one of them or not. A list of dates says nothing about the months before its first and after its last
    /// date, unless the rule has days in such a month every year.
    /// </summary>
    public bool IsKnown(DateOnly day) => Dates is not [var first, ..]
        || (Month(day) >= Month(first) && Month(day) <= Month(Dates[^1]))
        || months.Contains(day.Month);

    /// <summary>Returns those from one day to another; null when it is not known whether a day between is one.</summary>
    public IEnumerable<DateOnly>? Between(DateOnly from, DateOnly to) =>
        Dates.Count == 0 || Days(from, to).All(IsKnown) ? Days(from, to).Where(Has) : null;

    /// <summary>Returns the first day after this one; null = none within a year, or an earlier one is not known.</summary>
    public DateOnly? After(DateOnly day)
    {
        foreach (var next in Days(day, Later(day, MostAhead)).Skip(1))
        {
            if (Has(next))
            {
                return next;
            }

            if (!IsKnown(next))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the days that recur as weekdays with their weeks of the month, grouped by the months to which they apply.
    /// </summary>
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

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;

    private static IEnumerable<int> MonthsOf(string sign) =>
        sign.Split('/') is [_, var month] ? [int.Parse(month, CultureInfo.InvariantCulture)] : Enumerable.Range(1, 12);

    private static string[] Signs(DateOnly day) =>
        [Sign(DayMask.PlaceOf(day)), Sign(DayMask.PlaceOf(day), day.Month), Sign(day)];

    private static string Sign(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string Sign(int place, int month) => string.Create(CultureInfo.InvariantCulture, $"{place}/{month}");

    private static string Sign(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    private static DateOnly DateOf(string sign) => DateOnly.ParseExact(sign, DateFormat, CultureInfo.InvariantCulture);
}
