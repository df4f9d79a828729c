using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Import.Formats;

/// <summary>
/// Writes the value of a cell as text. Dates become ISO dates whatever calendar the sheet shows them in; of a number with leading zeros
/// (codes, telephone numbers) the zeros are kept.
/// </summary>
internal static partial class SheetCell
{
    private const int FirstDay1904 = 1462;
    private static readonly DateTime DayOne = new(1899, 12, 31);

    public static string Text(object value, string? format, int formatIndex, bool starts1904) => value switch
    {
        string text => text,
        bool flag => flag ? "TRUE" : "FALSE",
        DateTime moment => Moment(moment, format),
        TimeSpan span => Span(span),
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), format ?? "", formatIndex, starts1904),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A time without a date is one of the first day of the calendar, 24:00 of the second.</summary>
    private static string Moment(DateTime moment, string? format)
    {
        var shown = Bare(format ?? "");
        if (moment < DayOne.AddDays(2) && !shown.AsSpan().ContainsAny("yd"))
        {
            return Span(moment - (moment < DayOne ? DayOne.AddDays(-1) : DayOne));
        }

        return moment.TimeOfDay == TimeSpan.Zero && !shown.Contains('h', StringComparison.Ordinal)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
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
        if (IsDate(shown, formatIndex) && number is >= 0 and < 2_958_466)
        {
            return Moment(DateTime.FromOADate(number + (starts1904 ? FirstDay1904 : 0)), format);
        }

        if (IsTime(formatIndex) && number is >= 0 and < 2)
        {
            return Span(TimeSpan.FromDays(number));
        }

        // Fifteen digits, as Excel shows: 0.30000000000000004 is an error of the machine's numbers.
        if (Math.Abs(number) >= 1e28)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var exact = (decimal)number;
        return exact == decimal.Truncate(exact) && exact >= 0 && LeadingZeros().IsMatch(shown)
            ? exact.ToString(shown, CultureInfo.InvariantCulture)
            : exact.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The reader knows most dates; it does not know the imperial era, nor the formats that Japanese Excel has by number only.</summary>
    private static bool IsDate(string shown, int index) =>
        (index is >= 27 and <= 36 or >= 50 and <= 58 && !IsTime(index))
        || (!shown.StartsWith("general", StringComparison.Ordinal) && EraDate().IsMatch(shown));

    private static bool IsTime(int index) => index is 32 or 33;

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
