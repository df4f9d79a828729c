namespace Gateway.Catalog.Days;

/// <summary>
/// A selection of days of the month, as a text of 0 and 1: one sign for each weekday (Sunday first) in the first seven days of a month,
/// then in the second seven, up to the fifth. 第2土曜 has one 1, 毎週土曜 five.
/// </summary>
internal static class DayMask
{
    private const int Weeks = 5;

    /// <summary>All days.</summary>
    public static readonly string Each = new('1', Weeks * 7);

    /// <summary>Returns the zero-based position of a day's sign.</summary>
    public static int PlaceOf(DateOnly day) => ((day.Day - 1) / 7 * 7) + (int)day.DayOfWeek;

    public static bool Has(string mask, DateOnly day) => mask[PlaceOf(day)] == '1';

    /// <summary>Makes the mask of some weekdays, in some weeks or all.</summary>
    public static string Of(IReadOnlySet<DayOfWeek> days, IReadOnlySet<int> weeks) => string.Concat(
        from week in Enumerable.Range(1, Weeks)
        from day in Enumerable.Range(0, 7)
        select days.Contains((DayOfWeek)day) && (weeks.Count == 0 || weeks.Contains(week)) ? '1' : '0');

    /// <summary>Inverts a mask.</summary>
    public static string Except(string mask) => string.Concat(mask.Select(sign => sign == '1' ? '0' : '1'));
}
