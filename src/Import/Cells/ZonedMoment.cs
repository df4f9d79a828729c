using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Import.Cells;

/// <summary>Reads moments with a time zone, <c>2024-03-31T15:00:00Z</c>, as the date and time they have in Japan.</summary>
internal static partial class ZonedMoment
{
    /// <summary>Returns the Japanese local time; null when the text is not a moment, or has no zone. Takes folded text.</summary>
    public static DateTime? Read(string folded)
    {
        if (!HasZone(folded) || Words().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var text = $"{match.Groups["day"].Value.Replace('/', '-')}T{match.Groups["time"].Value}{Offset(match.Groups["zone"].Value)}";
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && moment.Year is > 1 and < 9999
            ? moment.ToOffset(JapanTime.Offset).DateTime
            : null;
    }

    /// <summary>Whether the text ends with a time followed by a zone.</summary>
    public static bool HasZone(string folded) => folded.Contains(':', StringComparison.Ordinal) && Zone().IsMatch(folded);

    /// <summary>Returns sign, hours and minutes, with the colon that the runtime requires.</summary>
    private static string Offset(string zone) => zone switch
    {
        "JST" => "+09:00",
        ['+' or '-', _, _] => zone + ":00",
        ['+' or '-', _, _, not ':', _] => zone[..3] + ":" + zone[3..],
        ['+' or '-', ..] => zone,
        _ => "Z",
    };

    [GeneratedRegex("""
        ^(?<day>[0-9]{4}(?<sign>[-/])[0-9]{2}\k<sign>[0-9]{2})[Tt\ ]
        (?<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,7})?)?)\ ?(?<zone>[Zz]|UTC|GMT|JST|[+-][0-9]{2}(?::?[0-9]{2})?)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    /// <summary>
    /// Matches a time followed by a zone; a range of times, <c>10:00-12:00</c>, has none: a minus starts a zone only after seconds or in a
    /// moment with T.
    /// </summary>
    [GeneratedRegex("""
        :[0-9]{2}(?:\.[0-9]+)?\ ?(?:[Zz]|UTC|GMT|JST|[+][0-9]{2}(?::?[0-9]{2})?)$
        |(?::[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?\ ?|[Tt][0-9]{2}:[0-9]{2})-[0-9]{2}(?::?[0-9]{2})?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Zone();
}
