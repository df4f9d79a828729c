using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Import.Formats;

/// <summary>
/// Writes the value of a cell as text. Dates become ISO dates whatever calendar the sheet shows them in; of a number with leading zeros
/// (codes, telephone numbers) the zeros are kept. A date cell with no day in it, which refers to an empty one, says day 0, as Excel does.
/// </summary>
internal static partial class SheetCell
{
    private const int FirstDay1904 = 1462;
    private const string DayZero = "1900-01-00";

    /// <summary>The year 10000 begins with it.</summary>
    private const double DaysEnd = 2_958_466;

    /// <summary>What Excel shows in a date cell that holds a negative number.</summary>
    private const string NoDay = "#####";

    /// <summary>Day 0 of both calendars; the older one believes in a 29 February 1900, so that its first days lie one later.</summary>
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

    /// <summary>As Excel shows day 60 of its older calendar, a day that never was; a cell that is no date stays.</summary>
    public static string OfDay60(string text) => text.Replace("1900-02-28", "1900-02-29", StringComparison.Ordinal);

    /// <summary>A time without a date is one of day 0 of the calendar, 24:00 of day 1.</summary>
    private static string Moment(DateTime moment, string? format, bool starts1904)
    {
        var shown = Bare(format ?? "");
        var isClock = !shown.AsSpan().ContainsAny("yde");

        // Old workbooks do not tell which calendar is theirs, but a clock tells it.
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
        // A second's fraction is an error of the machine's numbers.
        var seconds = (long)Math.Round(span.TotalSeconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    private static string Number(double number, string format, int formatIndex, bool starts1904)
    {
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

        if (ExactNumber.Of(number) is not { } exact)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        return exact == decimal.Truncate(exact) && exact >= 0 && LeadingZeros().IsMatch(shown)
            ? exact.ToString(shown, CultureInfo.InvariantCulture)
            : exact.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The reader knows most dates; it does not know the imperial era, nor the formats that Japanese Excel has by number only.
    /// </summary>
    private static bool IsDate(string shown, int index) =>
        (index is >= 27 and <= 36 or >= 50 and <= 58 && !IsTime(index))
        || (!shown.StartsWith("general", StringComparison.Ordinal) && EraDate().IsMatch(shown));

    private static bool IsTime(int index) => index is 32 or 33;

    /// <summary>Who writes 2024年4月 into a cell gets its first day, which nobody stated, and a format that does not show it.</summary>
    private static bool IsMonth(string shown) =>
        shown.AsSpan().ContainsAny("ye") && shown.Contains('m', StringComparison.Ordinal) && !shown.AsSpan().ContainsAny("dh");

    /// <summary>The format without quoted text, escapes and brackets, only the section for positive numbers, in lower case.</summary>
    private static string Bare(string format) => Ornaments().Replace(format, "$1").Split(';')[0].ToLowerInvariant();

    /// <summary>Quoted text and brackets go, an escaped hyphen stays.</summary>
    [GeneratedRegex("""\\([-() ])|\\.|"[^"]*"|\[[^\]]*\]|_.|\*.""", RegexOptions.CultureInvariant)]
    private static partial Regex Ornaments();

    [GeneratedRegex("^(?=[^0]*0[^0]*0)[0() -]+$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();

    /// <summary><c>ggge年m月d日</c>, <c>ge.m.d</c>, <c>e/m/d</c>; not <c>0.00e+00</c>.</summary>
    [GeneratedRegex("^[^0#?]*(?:g+e|e)[^0#?]*[md][^0#?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EraDate();
}
