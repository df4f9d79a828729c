using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads dates in the notations that cities use, into <c>yyyy-MM-dd</c>. Nothing is guessed: a month without a day is not a date.
/// </summary>
internal static partial class DateCell
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>A time of day and whatever follows it, except another date.</summary>
    private const string TimeBehind = @"[0-9]{1,2}:[0-9]{2}(?!.*[0-9]\s*[/月日]).*";

    /// <summary>The serial number of 2100-12-31 in spreadsheets.</summary>
    private const int LastSerial = 73_415;

    /// <param name="year">The year that the file is about; null = unknown.</param>
    public static CellValue Read(string text, DateOrder order, FileYear? year = null)
    {
        var whole = CellText.Fold(text);
        var weekday = Weekday().Match(whole);
        var folded = weekday.Success ? whole[..weekday.Index] : whole;
        if (CellText.IsPlaceholder(folded))
        {
            return CellValue.Unread(CellRules.Placeholder);
        }

        var date = Zoned(folded) ?? Plain(folded) ?? Era(folded) ?? Serial(folded) ?? Ordered(folded, order)
            ?? Yearless(folded, weekday.Groups["day"].Value, year) ?? Unread(folded);
        return weekday.Success ? Compared(date, weekday.Groups["day"].Value[0]) : date;
    }

    /// <summary>
    /// Reads a day of a month; its year is that of the file where the weekday proves it, or where the month is that of the file.
    /// </summary>
    private static CellValue? Yearless(string text, string weekday, FileYear? year)
    {
        var match = MonthAndDay().Match(text);
        return !match.Success ? null
            : (weekday.Length > 0
                ? year?.Date(Number(match, "m"), Number(match, "d"), weekday[0])
                : year?.DateInMonth(Number(match, "m"), Number(match, "d"))) is { } date
                ? new CellValue(date, CellRules.DateOfFile)
                : CellValue.Unread(CellRules.DateNoYear);
    }

    /// <summary>Marks a date whose stated weekday is not its own; it is accepted, but one of the two is wrong.</summary>
    private static CellValue Compared(CellValue date, char weekday) =>
        date is { Value: string text, Rule: null }
        && FileYear.WeekdayOf(DayText.Read(text)) != weekday
            ? date with { Rule = CellRules.DateWeekday }
            : date;

    /// <summary>Reads a moment with a zone as the date it has in Japan; with an unreadable zone there is no date.</summary>
    private static CellValue? Zoned(string text) => ZonedMoment.Read(text) is { } moment ? Date(moment.Year, moment.Month, moment.Day)
        : ZonedMoment.HasZone(text) ? CellValue.Unread(CellRules.DateUnreadable)
        : null;

    /// <summary>
    /// Reads dates with the year first, with any separator, as eight digits, or with 年月日; a time after it is dropped, a second date is not
    /// accepted.
    /// </summary>
    private static CellValue? Plain(string text)
    {
        var match = YearFirst().Match(text);
        return match.Success && Several().Count(text) <= 1 ? Date(Number(match, "y"), Number(match, "m"), Number(match, "d")) : null;
    }

    private static CellValue? Era(string text)
    {
        var match = JapaneseEra().Match(text);
        if (!match.Success || JapaneseEras.FirstYear(match.Groups["era"].Value) is not { } first)
        {
            return null;
        }

        var year = match.Groups["y"].Value is "元" ? 1 : Number(match, "y");
        return year < 1 ? CellValue.Unread(CellRules.DateUnreadable)
            : match.Groups["d"].Success ? Date(first + year - 1, Number(match, "m"), Number(match, "d"))
            : CellValue.Unread(CellRules.DateImprecise);
    }

    /// <summary>
    /// Reads a spreadsheet's count of days since 1899-12-30; four digits that look like a year are a year, and with a leading zero it is
    /// not a number that a spreadsheet wrote.
    /// </summary>
    private static CellValue? Serial(string text)
    {
        if (text.Length is not (4 or 5) || text[0] is '0'
            || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            return null;
        }

        if (serial is >= 1850 and <= 2100)
        {
            return CellValue.Unread(CellRules.DateImprecise);
        }

        return serial > LastSerial
            ? CellValue.Unread(CellRules.DateFar)
            : new CellValue(DayText.Of(new DateOnly(1899, 12, 30).AddDays(serial)), CellRules.DateSerial);
    }

    private static CellValue? Ordered(string text, DateOrder order)
    {
        if (YearLast(text) is not { } parts)
        {
            return null;
        }

        return order switch
        {
            _ when parts.First == parts.Second => Date(parts.Year, parts.First, parts.Second),
            DateOrder.MonthFirst => Date(parts.Year, parts.First, parts.Second) with { Rule = CellRules.DateMonthFirst },
            DateOrder.DayFirst => Date(parts.Year, parts.Second, parts.First) with { Rule = CellRules.DateDayFirst },
            _ => CellValue.Unread(CellRules.DateOrder),
        };
    }

    /// <summary>Returns the parts of <c>5/16/2020</c>; null when the text has another form.</summary>
    public static (int First, int Second, int Year)? YearLast(string folded)
    {
        var match = YearAtEnd().Match(folded);
        return match.Success ? (Number(match, "a"), Number(match, "b"), Number(match, "y")) : null;
    }

    private static CellValue Unread(string text) => CellValue.Unread(
        Imprecise().IsMatch(text) ? CellRules.DateImprecise : Several().Count(text) > 1 ? CellRules.DateSeveral : CellRules.DateUnreadable);

    private static CellValue Date(int year, int month, int day) => (year, month, day) switch
    {
        (1900, 1, 0) => CellValue.Unread(CellRules.DateZero),
        ( < 1, _, _) or (_, < 1 or > 12, _) or (_, _, < 1) => CellValue.Unread(CellRules.DateUnreadable),
        _ when day > DateTime.DaysInMonth(year, month) => CellValue.Unread(CellRules.DateUnreadable),
        ( < FirstYear or > LastYear, _, _) => CellValue.Unread(CellRules.DateFar),
        _ => new CellValue(DayText.Of(new DateOnly(year, month, day))),
    };

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\s*\(?(?<day>[月火水木金土日])(?:曜日?)?[・、]?祝?\)\s*$|\s*(?<day>[月火水木金土日])曜日?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<m>[0-9]{1,2})\s*(?:月|/)\s*(?<d>[0-9]{1,2})\s*日?$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:\s*[-/.年]\s*(?<m>[0-9]{1,2})\s*[-/.月]\s*(?<d>[0-9]{1,2})\s*日?"
        + @"|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[T\s]\s*" + TimeBehind + ")?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    /// <summary>Requires a separator between year and month, or H31.4 could be read as year 3, month 1, day 4.</summary>
    [GeneratedRegex(
        @"^(?<era>令和?|平成?|昭和?|大正?|明治?|[RHSTM])\s*\.?\s*(?<y>[0-9]{1,2}|元)(?:(?:\s*[-/.年]\s*"
        + @"|\s+)(?:(?<m>[0-9]{1,2})\s*(?:[-/.月]\s*(?:(?<d>[0-9]{1,2})\s*日?)?)?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JapaneseEra();

    [GeneratedRegex(
        @"^(?<a>[0-9]{1,2})[-/.](?<b>[0-9]{1,2})[-/.](?<y>[0-9]{4})(?:\s+" + TimeBehind + ")?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"^[0-9]{4}\s*(?:年|[-/.年]\s*[0-9]{1,2}\s*月?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Imprecise();

    [GeneratedRegex(@"[0-9]{4}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Several();
}
