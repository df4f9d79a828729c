using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>
/// Reads the collection days from a cell, by a closed grammar: a cell with anything left over says nothing.
/// <code>
/// cell  = signs | months { " " months } [ dates ] | dates | words
/// signs = sign { " " sign }                                   水 土, 木1 木3
/// months = signs ":" month { " " month }                      水2 水4:4 6 8: the months are those of all signs before them
/// sign  = weekday [ n { " " n } ]                             every Wednesday, the second one of a month (水2), 第2・4 (水2 4)
/// dates = date { " " date }                                   20261204 20261211, 2026/12/4, 2026年12月4日
/// words = part { separator part }                             毎週火・金曜日, 第2・4月曜日、第1木曜日
/// part  = [ "毎週" ] weekday [ "曜" | "曜日" ] { separator weekday … }  |  "第" n { separator n } weekday
/// </code>
/// Dates beside months are those of other months: in one of the same, a date might be one more day as well as a day moved.
/// </summary>
internal static partial class CollectionWords
{
    private const string Weekdays = "日月火水木金土";

    /// <returns>Null when the cell is not understood with certainty.</returns>
    public static CollectionDays? Read(string cell)
    {
        var text = Nfkc.Trimmed(cell);
        return Signs().Match(text) is { Success: true } signs ? OfSigns(signs)
            : White().Replace(text, "") is var words && Words().IsMatch(words) ? OfWords(words)
            : null;
    }

    private static CollectionDays? OfSigns(Match cell)
    {
        var dates = cell.Groups["date"].Captures.Select(c => DateOf(c.Value)).ToList();
        var groups = cell.Groups["signs"].Captures.Select(c => c.Value.Split(':')).Select(said => (
            Signs: EachSign().Matches(said[0]).Select(sign => Mask(Joined(sign, "day"), Joined(sign, "week"))),
            Months: (IReadOnlyList<int>)[.. said.Skip(1).SelectMany(months => months.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(month => int.Parse(month, CultureInfo.InvariantCulture))])).ToList();
        var months = groups.SelectMany(said => said.Months).ToHashSet();
        return months.Any(month => month is < 1 or > 12) || dates.Exists(date => date is null || months.Contains(date.Value.Month))
            ? null
            : CollectionDays.Of(
                from said in groups
                from sign in said.Signs
                select (sign, said.Months),
                dates.Select(date => date!.Value));
    }

    /// <summary>Returns a date; null when there is no such day.</summary>
    private static DateOnly? DateOf(string text)
    {
        var digits = text.All(char.IsAsciiDigit) ? text
            : string.Concat(text.Split(['-', '/', '年', '月', '日']).Select(part => part.PadLeft(2, '0')));
        return DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;
    }

    private static CollectionDays OfWords(string words) => CollectionDays.Of(
        Parts().Matches(words).Select(part => (Mask(Joined(part, "day"), Joined(part, "week")), (IReadOnlyList<int>)[])));

    private static string Joined(Match part, string group) => string.Concat(part.Groups[group].Captures.Select(c => c.Value));

    private static string Mask(string days, string weeks) => DayMask.Of(
        days.Select(day => (DayOfWeek)Weekdays.IndexOf(day, StringComparison.Ordinal)).ToHashSet(),
        weeks.Select(week => week - '0').ToHashSet());

    [GeneratedRegex($"^(?:(?<signs>{Sign}(?: +{Sign})*)|{Months}(?: +{Months})*(?: +{Date})*|{Date}(?:[ 、,]+{Date})*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex("(?<day>[日月火水木金土])(?:(?<week>[1-5])| )*", RegexOptions.CultureInvariant)]
    private static partial Regex EachSign();

    /// <summary>
    /// Some weeks of more than one weekday (第1・3月・木曜日, 第1月曜 木曜) are ambiguous and not accepted. The 日 of 曜日 is never taken for a Sunday.
    /// </summary>
    [GeneratedRegex($"^{Part}(?:(?:{Between})?{Part})*$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    [GeneratedRegex(Part, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    private const string Sign = "[日月火水木金土](?:[1-5](?: +[1-5](?![0-9]))*)?";

    private const string Months = $"(?<signs>{Sign}(?: +{Sign})* *:(?: *[0-9]{{1,2}}(?![0-9]))+)";

    private const string Date = "(?<date>[0-9]{8}|[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)";

    private const string Between = "[・、,と/]|及び";

    private const string Part = $"""
        (?:(?:毎月)?第(?<week>[1-5])(?:(?:{Between})第?(?<week>[1-5]))*(?<day>[日月火水木金土])(?>曜日?)(?!(?:{Between})?[日月火水木金土])
        |(?:毎週)?(?<day>[日月火水木金土])(?>(?:曜日?)?)(?:(?:{Between})(?<day>[日月火水木金土])(?>(?:曜日?)?))*)
        """;
}
