using System.Text.RegularExpressions;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads a beginning and an end in one cell: <c>10時00分～16時00分</c>, <c>午前9時から午後5時まで</c>. Two spans are not read, nor a span in which only
/// one end names the half of the day.
/// </summary>
internal static partial class TimeSpanCell
{
    /// <summary>Returns the two times; null when the text is not exactly one span.</summary>
    public static (ClockTime From, ClockTime To)? Read(string text)
    {
        var folded = CellText.Fold(text);
        if (ZonedMoment.HasZone(folded) || Span().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        if (from.All(char.IsAsciiDigit) && to is [.., '時'])
        {
            // 9-17時: the sign belongs to both.
            from += "時";
        }

        return (NamesHalf(from) == NamesHalf(to) || from is "正午" || to is "正午")
            && TimeCell.Read(from).Time is { } start && TimeCell.Read(to).Time is { } end
            ? (start, end)
            : null;
    }

    /// <summary>Whether the text holds more than one time of day.</summary>
    public static bool AreSeveral(string text) => Times().Count(CellText.Fold(text)) > 1;

    private static bool NamesHalf(string text) => Half().IsMatch(text);

    /// <summary>Matches spans whose times have a colon or 時: 9-17 could be a date.</summary>
    [GeneratedRegex(
        @"^(?<from>[^-~〜ー―–—‐−から]*[0-9時分半午M])\s*(?:[-~〜ー―–—‐−]|から)\s*(?<to>[^-~〜ー―–—‐−からまで]*[0-9時分半午M])\s*(?:まで)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex("[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?|\\s*時)|正午", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex("午前|午後|AM|PM", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Half();
}
