using System.Globalization;

namespace Gateway.Catalog.Days;

/// <summary>
/// The days on which something is collected for as long as the rule holds: every Wednesday, the second and fourth Friday of some months.
/// </summary>
/// <remarks>
/// It is kept as signs between spaces, of which each day has two: its place in the month (<see cref="DayMask.PlaceOf"/>), and that with its
/// month. So a database finds by two texts what is collected on a day.
/// </remarks>
internal sealed class CollectionDays
{
    /// <summary>How far the next day is looked for.</summary>
    public const int MostAhead = 366;

    private readonly HashSet<string> signs;

    private CollectionDays(IEnumerable<string> said)
    {
        string[] each = [.. said.Distinct()];
        (Text, signs) = ($" {string.Join(' ', each)} ", new HashSet<string>(each, StringComparer.Ordinal));
    }

    /// <summary>As it is stored.</summary>
    public string Text { get; }

    /// <param name="parts">Each the days of a mask, in some months or, where none is said, in all.</param>
    public static CollectionDays Of(IEnumerable<(string Mask, IReadOnlyList<int> Months)> parts) => new(
        from part in parts
        from place in Enumerable.Range(0, part.Mask.Length)
        where part.Mask[place] == '1'
        from sign in part.Months.Count == 0 ? [Sign(place)] : part.Months.Select(month => Sign(place, month))
        select sign);

    /// <summary>The same out of a stored text.</summary>
    public static CollectionDays OfText(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Of which a stored text has one when something is collected on one of the days.</summary>
    public static IEnumerable<string> SignsOf(DateOnly from, DateOnly to) => Days(from, to)
        .SelectMany(day => new[] { Sign(DayMask.PlaceOf(day)), Sign(DayMask.PlaceOf(day), day.Month) }).Distinct()
        .Select(sign => $" {sign} ");

    public bool Has(DateOnly day) =>
        signs.Contains(Sign(DayMask.PlaceOf(day))) || signs.Contains(Sign(DayMask.PlaceOf(day), day.Month));

    public IEnumerable<DateOnly> Between(DateOnly from, DateOnly to) => Days(from, to).Where(Has);

    /// <summary>The first day after this one; null = none within a year.</summary>
    public DateOnly? After(DateOnly day) =>
        Days(day, Later(day, MostAhead)).Skip(1).Where(Has).Select(found => (DateOnly?)found).FirstOrDefault();

    /// <summary>The same as weekdays, each with the weeks of the month in which it counts, by the months in which that is so.</summary>
    public IEnumerable<IGrouping<string, (DayOfWeek Day, int Week)>> ByMonths() =>
        from place in Enumerable.Range(0, DayMask.Each.Length)
        let months = Enumerable.Range(1, 12).Where(month => signs.Contains(Sign(place)) || signs.Contains(Sign(place, month))).ToList()
        where months.Count > 0
        group ((DayOfWeek)(place % 7), (place / 7) + 1) by months.Count == 12 ? "" : string.Join(',', months);

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.DayNumber, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(DateOnly.FromDayNumber);

    /// <summary>So many days later, and the last day there is where the calendar ends before.</summary>
    private static DateOnly Later(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));

    private static string Sign(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string Sign(int place, int month) => string.Create(CultureInfo.InvariantCulture, $"{place}/{month}");
}
