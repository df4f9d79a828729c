using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Graph.Schema;

/// <summary>Parses dates, times and moments: accepts what HotChocolate's scalars accept, in the form the database stores.</summary>
internal static class MomentText
{
    private static readonly string[] MomentFormats =
        [.. Enumerable.Range(0, 8).Select(digits => "yyyy-MM-dd'T'HH:mm:ss" + (digits == 0 ? "" : "." + new string('f', digits)) + "zzz")];

    /// <summary><c>yyyy-MM-dd</c> and nothing else.</summary>
    public static bool IsDate(string text) => text.Length == 10 && DayText.Find(text) is not null;

    /// <summary><c>HH:mm:ss</c> and nothing else: no fraction, no offset, no <c>HH:mm</c>.</summary>
    public static bool IsTime(string text) =>
        text.Length == 8 && TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary><c>yyyy-MM-ddTHH:mm:ss</c> and nothing else.</summary>
    public static bool IsDateTime(string text) => text.Length == 19 && text[10] == 'T' && IsDate(text[..10]) && IsTime(text[11..]);

    /// <summary>
    /// Converts a moment with <c>T</c> and an offset or <c>Z</c> (either case), and up to seven fractional digits, to UTC as
    /// <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>; null when it is not one. The unknown offset <c>-00:00</c> is refused.
    /// </summary>
    public static string? ToUtc(string text)
    {
        var upper = text.ToUpperInvariant();
        if (upper.EndsWith("-00:00", StringComparison.Ordinal))
        {
            return null;
        }

        if (upper.EndsWith('Z'))
        {
            upper = upper[..^1] + "+00:00";
        }

        return DateTimeOffset.TryParseExact(upper, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)
            : null;
    }
}
