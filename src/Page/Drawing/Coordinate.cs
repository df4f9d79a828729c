using System.Globalization;

namespace Gateway.Page.Drawing;

/// <summary>Formats numbers for SVG: a decimal point, at most two decimals, in every culture.</summary>
internal static class Coordinate
{
    /// <summary>Adding 0 turns minus zero, which rounding may produce, into zero.</summary>
    public static string Svg(this double value) => (Math.Round(value, 2) + 0.0).ToString(CultureInfo.InvariantCulture);
}
