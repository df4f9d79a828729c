using System.Globalization;

namespace Gateway.Page.Drawing;

/// <summary>Writes numbers as SVG reads them: a point, two digits at most, in every culture.</summary>
internal static class Coordinate
{
    public static string Svg(this double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
