using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads a pair of coordinates in decimal degrees, or in degrees, minutes and seconds. Japan lies within 20–46 and 122–154, so an
/// exchanged pair shows itself.
/// </summary>
internal static partial class CoordinateCell
{
    /// <summary>A point, as far as it could be read.</summary>
    internal readonly record struct Point(double? Latitude, double? Longitude, Rule? Rule = null);

    /// <summary>Both in one cell, <c>"34.34,134.05"</c>; a comma alone says nothing.</summary>
    public static Point ReadPair(string text)
    {
        var parts = CellText.Fold(text).Split([',', '、', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            0 => default,
            2 => Read(parts[0], parts[1]),
            _ => new Point(null, null, PlaceRules.CoordinatesUnreadable),
        };
    }

    public static Point Read(string latitude, string longitude)
    {
        var north = Degrees(latitude, out var northUnread, out var northInMinutes);
        var east = Degrees(longitude, out var eastUnread, out var eastInMinutes);
        if (northUnread || eastUnread)
        {
            return new Point(null, null, PlaceRules.CoordinatesUnreadable);
        }

        return (north, east) switch
        {
            (null, null) => default,
            (0, 0) => new Point(null, null, PlaceRules.CoordinatesZero),
            ({ } n, { } e) when Japan.HasLatitude(n) && Japan.HasLongitude(e) =>
                new Point(n, e, northInMinutes || eastInMinutes ? PlaceRules.DegreesConverted : null),
            ({ } n, { } e) when Japan.HasLatitude(e) && Japan.HasLongitude(n) => new Point(e, n, PlaceRules.CoordinatesSwapped),
            ({ } n, null) when Japan.HasLatitude(n) => new Point(n, null, PlaceRules.CoordinatesHalf),
            (null, { } e) when Japan.HasLongitude(e) => new Point(null, e, PlaceRules.CoordinatesHalf),
            _ => new Point(null, null, PlaceRules.CoordinatesOutside),
        };
    }

    private static double? Degrees(string text, out bool unread, out bool inMinutes)
    {
        unread = false;
        var folded = CellText.Fold(text.Replace('゜', '°').Replace('º', '°'));
        if (Minutes(folded) is { } converted)
        {
            inMinutes = true;
            return converted;
        }

        inMinutes = false;
        folded = Side().Replace(folded, "").TrimEnd('°', '度').Replace(" .", ".", StringComparison.Ordinal)
            .Replace(". ", ".", StringComparison.Ordinal);
        if (folded.Length == 0 || CellText.IsPlaceholder(folded))
        {
            return null;
        }

        if (ScientificNumber.Is(folded))
        {
            folded = ScientificNumber.Plain(folded) ?? "?";
        }

        // A point with no digit behind it is what is left of a number.
        if (folded[^1] is not '.'
            && double.TryParse(folded, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out var degrees))
        {
            return degrees;
        }

        unread = true;
        return null;
    }

    /// <summary>Decimal degrees, to a tenth of a metre; null when the text is of another form, or names no such minute.</summary>
    private static double? Minutes(string folded)
    {
        if (folded.Length > 40 || Words().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        double Part(string name) => match.Groups[name].Success
            ? double.Parse(match.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 0;
        return Part("m") < 60 && Part("s") < 60 ? Math.Round(Part("d") + (Part("m") / 60) + (Part("s") / 3600), 6) : null;
    }

    /// <summary>36°1′12.5″, 36度1分12秒, 36:01:12, N36.1.12.5. A part that is missing was cut
    /// off, unless the one before it has decimals; with dots there must be four parts, or it could be a decimal number.</summary>
    [GeneratedRegex("""
        ^(?:北緯|東経|[NE])?\ ?(?<d>[0-9]{1,3})
        (?:\ ?[°度]\ ?(?:(?<m>[0-9]{1,2}\.[0-9]+)\ ?[′'’´分]
            |(?<m>[0-9]{1,2})\ ?[′'’´分]\ ?(?<s>[0-9]{1,2}(?:\.[0-9]+)?)\ ?(?:″|′′|''|["”秒])?)
          |:(?<m>[0-9]{1,2}):(?<s>[0-9]{1,2}(?:\.[0-9]+)?)
          |\.(?<m>[0-9]{1,2})\.(?<s>[0-9]{1,2}\.[0-9]+))
        \ ?[NE]?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    /// <summary>The side of the world is always the same one in Japan; whole degrees beside it are what is left of a number.</summary>
    [GeneratedRegex(@"^(?:北緯|東経|[NE]) ?(?=[0-9]+\.[0-9])|(?<=\.[0-9]+[°度]?) ?[NE]$", RegexOptions.CultureInvariant)]
    private static partial Regex Side();
}
