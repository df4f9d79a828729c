using System.Globalization;

namespace Gateway.Catalog;

/// <summary>Weeks of the ISO calendar, in Japan, as texts that sort: <c>2026-W48</c>. A week is of the month of its Thursday.</summary>
internal static class JapanWeek
{
    public static string Of(DateTimeOffset moment) => Of(JapanTime.DayOf(moment));

    public static string Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    /// <summary>The Monday of a week; null when the text is none.</summary>
    public static DateOnly? MondayOf(string week) =>
        week.Length == 8 && week[4..6] == "-W"
        && int.TryParse(week[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
        && int.TryParse(week[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday))
            : null;

    /// <summary>The month of a week: <c>2026-11</c>; empty when the text is none.</summary>
    public static string MonthOf(string week) =>
        MondayOf(week) is { } monday ? ThursdayOf(monday).ToString("yyyy-MM", CultureInfo.InvariantCulture) : "";

    /// <summary>The Thursday of the week of a day: what is counted on the day is of its month, which need not be that of the day.</summary>
    public static DateOnly ThursdayOf(DateOnly day)
    {
        var daysSinceMonday = ((int)day.DayOfWeek + 6) % 7;
        return day.AddDays(3 - daysSinceMonday);
    }

    /// <summary>The weeks of a month, each once.</summary>
    /// <param name="month">Any day of it.</param>
    public static IReadOnlyList<string> OfMonth(DateOnly month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(first.AddDays);
        return [.. days.Where(day => day.DayOfWeek == DayOfWeek.Thursday).Select(Of)];
    }
}
