using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads a pair of coordinates in decimal degrees, or in degrees, minutes and seconds. Japan lies within 20–46 and 122–154, so a swapped
/// pair is recognizable.
/// </summary>
internal static partial class CoordinateCell
{
    /// <summary>What follows the whole degrees of a number.</summary>
    private static readonly SearchValues<char> Fractions = SearchValues.Create(".°度");

    /// <summary>A point, as far as it could be read.</summary>
    internal readonly record struct Point(double? Latitude, double? Longitude, Rule? Rule = null);

    /// <summary>Reads a pair in one cell, <c>"34.34,134.05"</c>; a comma alone counts as empty.</summary>
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
            return Together(latitude, longitude) ?? new Point(null, null, PlaceRules.CoordinatesUnreadable);
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

    /// <summary>
    /// Reads a pair in a cell of latitude or longitude when the other is empty, as it is copied from a map. Both numbers need decimals:
    /// <c>36,139</c> may be one number.
    /// </summary>
    private static Point? Together(string latitude, string longitude)
    {
        var (north, east) = (CellText.Fold(latitude), CellText.Fold(longitude));
        var pair = CellText.IsEmpty(east) || east == north ? north : CellText.IsEmpty(north) ? east : "";
        return pair.AsSpan().CountAny(Fractions) >= 2 && ReadPair(pair) is { Latitude: not null, Longitude: not null } point
            ? point with { Rule = point.Rule ?? PlaceRules.CoordinatesTogether }
            : null;
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

        // A point with no digit after it is a truncated number.
        if (folded[^1] is not '.'
            && double.TryParse(folded, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                out var degrees))
        {
            return degrees;
        }

        unread = true;
        return null;
    }

    /// <summary>
    /// Returns decimal degrees, to a tenth of a metre; null when the text has another form, or its minutes or seconds are out of range.
    /// </summary>
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

    /// <summary>
    /// Matches 36°1′12.5″, 36度1分12秒, 36:01:12, N36.1.12.5. A missing part means truncation, unless the part before it has decimals; dotted
    /// forms need four parts, or they could be decimal numbers.
    /// </summary>
    [GeneratedRegex("""
        ^(?:北緯|東経|[NE])?\ ?(?<d>[0-9]{1,3})
        (?:\ ?[°度]\ ?(?:(?<m>[0-9]{1,2}\.[0-9]+)\ ?[′'’´分]
            |(?<m>[0-9]{1,2})\ ?[′'’´分]\ ?(?<s>[0-9]{1,2}(?:\.[0-9]+)?)\ ?(?:″|′′|''|["”秒])?)
          |:(?<m>[0-9]{1,2}):(?<s>[0-9]{1,2}(?:\.[0-9]+)?)
          |\.(?<m>[0-9]{1,2})\.(?<s>[0-9]{1,2}\.[0-9]+))
        \ ?[NE]?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    /// <summary>Matches the hemisphere, which is always the same in Japan; whole degrees beside it are a truncated number.</summary>
    [GeneratedRegex(@"^(?:北緯|東経|[NE]) ?(?=[0-9]+\.[0-9])|(?<=\.[0-9]+[°度]?) ?[NE]$", RegexOptions.CultureInvariant)]
    private static partial Regex Side();
}
