using System.Globalization;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads a pair of coordinates in decimal degrees. Japan lies within 20–46 and 122–154, so an exchanged pair shows itself.
/// </summary>
internal static class CoordinateCell
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
        var north = Degrees(latitude, out var northUnread);
        var east = Degrees(longitude, out var eastUnread);
        if (northUnread || eastUnread)
        {
            return new Point(null, null, PlaceRules.CoordinatesUnreadable);
        }

        return (north, east) switch
        {
            (null, null) => default,
            (0, 0) => new Point(null, null, PlaceRules.CoordinatesZero),
            ({ } n, { } e) when IsNorth(n) && IsEast(e) => new Point(n, e),
            ({ } n, { } e) when IsNorth(e) && IsEast(n) => new Point(e, n, PlaceRules.CoordinatesSwapped),
            ({ } n, null) when IsNorth(n) => new Point(n, null, PlaceRules.CoordinatesHalf),
            (null, { } e) when IsEast(e) => new Point(null, e, PlaceRules.CoordinatesHalf),
            _ => new Point(null, null, PlaceRules.CoordinatesOutside),
        };
    }

    private static bool IsNorth(double degrees) => degrees is >= 20 and <= 46;

    private static bool IsEast(double degrees) => degrees is >= 122 and <= 154;

    private static double? Degrees(string text, out bool unread)
    {
        unread = false;
        var folded = CellText.Fold(text).TrimEnd('°', '度');
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
}
