namespace Gateway.Catalog.Days;

/// <summary>
/// Which days of months are meant, as a text of 0 and 1: a sign for each weekday (Sunday first) of the first seven days of a month, then
/// for those of the second, to the fifth. 第2土曜 is one 1, 毎週土曜 are five.
/// </summary>
internal static class DayMask
{
    private const int Weeks = 5;

    /// <summary>Each day.</summary>
    public static readonly string Each = new('1', Weeks * 7);

    /// <summary>Where the sign of a day stands, counted from 0.</summary>
    public static int PlaceOf(DateOnly day) => ((day.Day - 1) / 7 * 7) + (int)day.DayOfWeek;

    public static bool Has(string mask, DateOnly day) => mask[PlaceOf(day)] == '1';

    /// <summary>Some weekdays, of some weeks or of all.</summary>
    public static string Of(IReadOnlySet<DayOfWeek> days, IReadOnlySet<int> weeks) => string.Concat(
        from week in Enumerable.Range(1, Weeks)
        from day in Enumerable.Range(0, 7)
        select days.Contains((DayOfWeek)day) && (weeks.Count == 0 || weeks.Contains(week)) ? '1' : '0');

    /// <summary>All others.</summary>
    public static string Except(string mask) => string.Concat(mask.Select(sign => sign == '1' ? '0' : '1'));
}
