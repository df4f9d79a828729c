using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>
/// Reads the collection days from a cell, by a closed grammar: a cell with anything left over says nothing.
/// <code>
/// cell  = signs | words
/// signs = sign { " " sign } [ ":" month { " " month } ]       水 土, 木1 木3, 水2:4 6 8 10 12 2: the months are those of the whole cell
/// sign  = weekday [ "1" … "5" ]                               every Wednesday, the second one of a month
/// words = part { separator part }                             毎週火・金曜日, 第2・4月曜日、第1木曜日
/// part  = [ "毎週" ] weekday [ "曜" | "曜日" ] { separator weekday … }  |  "第" n { separator n } weekday
/// </code>
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
        List<int> months = [.. cell.Groups["month"].Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))];
        return months.Exists(month => month is < 1 or > 12)
            ? null
            : CollectionDays.Of(cell.Groups["sign"].Captures.Select(sign =>
                (Mask(sign.Value[..1], sign.Value.Length == 1 ? "" : sign.Value[1..]), (IReadOnlyList<int>)months)));
    }

    private static CollectionDays OfWords(string words) => CollectionDays.Of(
        Parts().Matches(words).Select(part => (Mask(Joined(part, "day"), Joined(part, "week")), (IReadOnlyList<int>)[])));

    private static string Joined(Match part, string group) => string.Concat(part.Groups[group].Captures.Select(c => c.Value));

    private static string Mask(string days, string weeks) => DayMask.Of(
        days.Select(day => (DayOfWeek)Weekdays.IndexOf(day, StringComparison.Ordinal)).ToHashSet(),
        weeks.Select(week => week - '0').ToHashSet());

    [GeneratedRegex("^(?<sign>[日月火水木金土][1-5]?)(?: +(?<sign>[日月火水木金土][1-5]?))*(?: *:(?: *(?<month>[0-9]{1,2})(?![0-9]))+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    /// <summary>
    /// Some weeks of more than one weekday (第1・3月・木曜日, 第1月曜 木曜) are ambiguous and not accepted. The 日 of 曜日 is never taken for a Sunday.
    /// </summary>
    [GeneratedRegex($"^{Part}(?:(?:{Between})?{Part})*$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    [GeneratedRegex(Part, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    private const string Between = "[・、,と/]|及び";

    private const string Part = $"""
        (?:(?:毎月)?第(?<week>[1-5])(?:(?:{Between})第?(?<week>[1-5]))*(?<day>[日月火水木金土])(?>曜日?)(?!(?:{Between})?[日月火水木金土])
        |(?:毎週)?(?<day>[日月火水木金土])(?>(?:曜日?)?)(?:(?:{Between})(?<day>[日月火水木金土])(?>(?:曜日?)?))*)
        """;
}
