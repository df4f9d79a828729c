using System.Globalization;

namespace Gateway.Catalog;

/// <summary>ISO weeks in Japan, as texts that sort: <c>2026-W48</c>. A week belongs to the month of its Thursday.</summary>
internal static class JapanWeek
{
    public static string Of(DateTimeOffset moment) => Of(JapanTime.DayOf(moment));

    public static string Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary>Returns the Monday of a week; null when the text is not a week.</summary>
    public static DateOnly? MondayOf(string week) =>
        week.Length == 8 && week[4..6] == "-W"
        && int.TryParse(week[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
        && int.TryParse(week[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday))
            : null;

    /// <summary>Returns the month of a week: <c>2026-11</c>; empty when the text is not a week.</summary>
    public static string MonthOf(string week) =>
        MondayOf(week) is { } monday ? ThursdayOf(monday).ToString("yyyy-MM", CultureInfo.InvariantCulture) : "";

    /// <summary>
    /// Returns the Thursday of a day's week: counts for the day belong to its month, which may differ from the day's own.
    /// </summary>
    public static DateOnly ThursdayOf(DateOnly day)
    {
        var daysSinceMonday = ((int)day.DayOfWeek + 6) % 7;
        return day.AddDays(3 - daysSinceMonday);
    }

    /// <summary>Returns the weeks of a month, each once.</summary>
    /// <param name="month">Any day of it.</param>
    public static IReadOnlyList<string> OfMonth(DateOnly month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(first.AddDays);
        return [.. days.Where(day => day.DayOfWeek == DayOfWeek.Thursday).Select(Of)];
    }
}
