using System.Globalization;
using Gateway.Catalog.Words;

namespace Gateway.Page.Reading;

/// <summary>A point as people type it: <c>35.72,139.93</c>.</summary>
internal static class PointText
{
    private const double North = 90;
    private const double East = 180;

    /// <summary>Returns null when the text is not a point on the earth.</summary>
    public static (double Latitude, double Longitude)? Find(string text) =>
        Nfkc.Of(text).Split([',', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            is [var first, var second]
        && double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(second, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= North && Math.Abs(longitude) <= East
            ? (latitude, longitude)
            : null;
}
