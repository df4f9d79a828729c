using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Import.Cells;

/// <summary>The year that a file says it is about, for dates without a year.</summary>
/// <param name="IsFiscal">Whether it is a fiscal year, which begins in April.</param>
internal sealed partial record FileYear(int Year, bool IsFiscal)
{
    /// <summary>The one month that the file is about (202209); null = none, or several.</summary>
    public int? Month { get; init; }

    /// <summary>Whether the year occurs only as part of months and days (202209, 20260401, 令和8年9月).</summary>
    public bool IsOfDates { get; init; }

    private const string Days = "日月火水木金土";

    /// <param name="texts">The title and names of the file.</param>
    /// <returns>The year; null when they name none, or several.</returns>
    public static FileYear? Of(params IEnumerable<string?> texts)
    {
        FileYear[] years = [.. texts.OfType<string>().SelectMany(t => Words().Matches(CellText.Fold(t)).Select(Read)).Distinct()];
        int[] months = [.. years.Select(year => year.Month).OfType<int>().Distinct()];
        return years.Select(year => year with { Month = null, IsOfDates = false }).Distinct().ToList() is [var only]
            ? only with { Month = months is [var month] ? month : null, IsOfDates = Array.TrueForAll(years, year => year.IsOfDates) }
            : null;
    }

    /// <summary>Returns the date in this year, when it is in the month that the file is about; otherwise null.</summary>
    public string? DateInMonth(int month, int day) =>
        month == Month && day >= 1 && day <= DateTime.DaysInMonth(Year, month) ? DayText.Of(new DateOnly(Year, month, day)) : null;

    /// <summary>Returns the date in this year, <c>yyyy-MM-dd</c>; null when it falls on another day of the week.</summary>
    public string? Date(int month, int day, char weekday)
    {
        var year = IsFiscal && month < 4 ? Year + 1 : Year;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && WeekdayOf(new DateOnly(year, month, day)) == weekday
            ? DayText.Of(new DateOnly(year, month, day))
            : null;
    }

    public static char WeekdayOf(DateOnly date) => Days[(int)date.DayOfWeek];

    private static FileYear Read(Match match)
    {
        var number = match.Groups["n"].Value;
        var year = match.Groups["y"] is { Success: true } plain ? int.Parse(plain.ValueSpan, CultureInfo.InvariantCulture)
            : JapaneseEras.FirstYear(match.Groups["era"].Value)!.Value - 1
                + (number is "元" ? 1 : int.Parse(number, CultureInfo.InvariantCulture));
        int[] months = [.. match.Groups["month"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture))];
        return new FileYear(year, match.Groups["fiscal"].Success)
        {
            Month = months is [var month] ? month : null,
            IsOfDates = months.Length > 0 || match.Groups["date"].Success,
        };
    }

    /// <summary>Matches 2026, 202604, 2026年度, 令和8年, R8年度.</summary>
    [GeneratedRegex(
        "(?<![0-9])(?:(?<y>(?:19|20)[0-9]{2})(?:(?:[-_./]?(?<month>0[1-9]|1[0-2])){1,2}(?![0-9])|(?![0-9]))"
        + "|(?:(?<era>令和|平成)|(?<![A-Za-z])(?<era>[RHrh]))(?<n>[0-9]{1,2}|元)(?![0-9]))年?(?<fiscal>度)?(?<date>(?<=年)[0-9]{1,2}月)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
