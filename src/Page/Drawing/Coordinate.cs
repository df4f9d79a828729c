using System.Globalization;

namespace Gateway.Page.Drawing;

/// <summary>Writes numbers as SVG reads them: a point, two digits at most, in every culture.</summary>
internal static class Coordinate
{
    /// <summary>Adding nothing makes zero of what is rounded to minus zero.</summary>
    public static string Svg(this double value) => (Math.Round(value, 2) + 0.0).ToString(CultureInfo.InvariantCulture);
}
