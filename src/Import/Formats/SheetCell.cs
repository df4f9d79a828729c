using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Import.Formats;

/// <summary>
/// Writes the value of a cell as text. Dates become ISO dates whatever calendar the sheet displays; leading zeros of a number (a code, a
/// telephone number) are kept. A date cell without a day, which refers to an empty one, becomes day 0, as in Excel. A number displayed in
/// per cent or in thousands is written so too: the heading, 単位:千円, is about what is displayed.
/// </summary>
internal static partial class SheetCell
{
    private const int FirstDay1904 = 1462;
    private const string DayZero = "1900-01-00";

    /// <summary>The first day of the year 10000.</summary>
    private const double DaysEnd = 2_958_466;

    /// <summary>What Excel displays in a date cell with a negative number.</summary>
    private const string NoDay = "#####";

    /// <summary>Day 0 of both calendars; the 1900 one believes in a 29 February 1900, so its first days are one later.</summary>
    private static readonly DateTime Zero1900 = new(1899, 12, 31);
    private static readonly DateTime Zero1904 = new(1904, 1, 1);

    public static string Text(object value, string? format, int formatIndex, bool starts1904) => value switch
    {
        string text => text,
        bool flag => flag ? "TRUE" : "FALSE",
        DateTime moment => Moment(moment, format, starts1904),
        TimeSpan span => Span(span),
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), format ?? "", formatIndex, starts1904),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>
    /// Restores what Excel displays for day 60 of its 1900 calendar, a day that never existed; a cell that is not a date stays.
    /// </summary>
    public static string OfDay60(string text) => text.Replace("1900-02-28", "1900-02-29", StringComparison.Ordinal);

    /// <summary>Writes a date or time; a time without a date is one of day 0 of the calendar, and 24:00 is on day 1.</summary>
    private static string Moment(DateTime moment, string? format, bool starts1904)
    {
        var shown = Bare(format ?? "");
        var isClock = !shown.AsSpan().ContainsAny("yde");

        // Old workbooks do not tell their calendar, but a time of day reveals it.
        var zero = starts1904 || (isClock && moment >= Zero1904 && moment < Zero1904.AddDays(2)) ? Zero1904 : Zero1900;
        if (moment < zero)
        {
            return NoDay;
        }

        if (isClock && moment < zero.AddDays(2))
        {
            return Span(moment - zero);
        }

        var day = moment < zero.AddDays(1)
            ? DayZero
            : moment.ToString(IsMonth(shown) ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return moment.TimeOfDay == TimeSpan.Zero && !shown.Contains('h', StringComparison.Ordinal)
            ? day
            : day + moment.ToString(" HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Span(TimeSpan span)
    {
        // Fractions of a second are floating-point errors.
        var seconds = (long)Math.Round(span.TotalSeconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    private static string Number(double number, string format, int formatIndex, bool starts1904)
    {
        format = Section(number, format);
        var shown = Bare(format);
        var day = number + (starts1904 ? FirstDay1904 : number < 60 ? 1 : 0);
        if (IsDate(shown, formatIndex) && number >= 0 && day < DaysEnd)
        {
            return Moment(DateTime.FromOADate(day), format, starts1904);
        }

        if (IsTime(formatIndex) && number is >= 0 and < 2)
        {
            return Span(TimeSpan.FromDays(number));
        }

        var isPercent = shown.Contains('%', StringComparison.Ordinal);
        if (ExactNumber.Of(number * (isPercent ? 100 : 1) / Math.Pow(1000, Thousands().Match(shown).Length)) is not { } exact)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        return exact == decimal.Truncate(exact) && exact >= 0 && LeadingZeros().IsMatch(shown)
            ? exact.ToString(shown, CultureInfo.InvariantCulture)
            : exact.ToString(CultureInfo.InvariantCulture) + (isPercent ? "%" : "");
    }

    /// <summary>
    /// Returns the section of a format that applies to a number: the first whose condition it meets, or that has none. Excel's own format
    /// for postal codes has two conditions, <c>[&lt;=999]000;[&lt;=9999]000-00;000-0000</c>.
    /// </summary>
    private static string Section(double number, string format) => Array.Find(
        format.Split(';'), section => Condition().Match(section) is not { Success: true } condition || Meets(number, condition)) ?? format;

    private static bool Meets(double number, Match condition)
    {
        var limit = double.Parse(condition.Groups["limit"].ValueSpan, CultureInfo.InvariantCulture);
        return condition.Groups["sign"].Value switch
        {
            "<" => number < limit,
            "<=" => number <= limit,
            ">" => number > limit,
            ">=" => number >= limit,
            var sign => number == limit == (sign is "="),
        };
    }

    /// <summary>
    /// Whether the format is a date. The reader recognizes most dates, but not imperial eras, nor the formats that Japanese Excel
    /// identifies only by number.
    /// </summary>
    private static bool IsDate(string shown, int index) =>
        (index is >= 27 and <= 36 or >= 50 and <= 58 && !IsTime(index))
        || (!shown.StartsWith("general", StringComparison.Ordinal) && EraDate().IsMatch(shown));

    private static bool IsTime(int index) => index is 32 or 33;

    /// <summary>
    /// Whether the format is a month without a day: when 2024年4月 is typed into a cell, Excel stores its first day, which nobody stated, in
    /// a format that does not show it.
    /// </summary>
    private static bool IsMonth(string shown) =>
        shown.AsSpan().ContainsAny("ye") && shown.Contains('m', StringComparison.Ordinal) && !shown.AsSpan().ContainsAny("dh");

    /// <summary>
    /// Returns the format in lower case without quoted text, escapes and brackets, and only the section for positive numbers.
    /// </summary>
    private static string Bare(string format) => Ornaments().Replace(format, "$1").Split(';')[0].ToLowerInvariant();

    /// <summary>Matches quoted text and brackets, to be removed; an escaped hyphen is kept.</summary>
    [GeneratedRegex("""\\([-() ])|\\.|"[^"]*"|\[[^\]]*\]|_.|\*.""", RegexOptions.CultureInvariant)]
    private static partial Regex Ornaments();

    [GeneratedRegex("^(?=[^0]*0[^0]*0)[0() -]+$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();

    /// <summary>Matches the commas of <c>#,##0,</c> and <c>0.0,,</c> that scale a number; not those between its digits.</summary>
    [GeneratedRegex("(?<=[0#?]),+(?![0#?,])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\[(?<sign><=|>=|<>|[<>=])(?<limit>-?[0-9]+(?:\.[0-9]+)?)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    /// <summary>Matches <c>ggge年m月d日</c>, <c>ge.m.d</c>, <c>e/m/d</c>; not <c>0.00e+00</c>.</summary>
    [GeneratedRegex("^[^0#?]*(?:g+e|e)[^0#?]*[md][^0#?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EraDate();
}
