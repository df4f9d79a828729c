using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads the depth of flood water: <c>0.5m以上3.0m未満</c>, <c>0.3m未満の区域</c>, <c>5m～10m</c>, <c>50cm以上</c>. A number without a unit may be a
/// class number, and is not read.
/// </summary>
internal static partial class DepthCell
{
    private const double Centimetres = 0.01;

    /// <summary>Returns the lower bound and the exclusive upper bound in metres; both null when the text is not fully understood.</summary>
    public static (double? From, double? To) Read(string text)
    {
        var folded = CellText.Fold(text).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (Span().Match(folded) is { Success: true } span)
        {
            var (from, to) = (Metres(span, "from", span.Groups["fromunit"].Success ? "fromunit" : "tounit"), Metres(span, "to", "tounit"));
            return from < to ? (from, to) : (null, null);
        }

        return Below().Match(folded) is { Success: true } below ? (0, Metres(below, "to", "tounit"))
            : Above().Match(folded) is { Success: true } above ? (Metres(above, "from", "fromunit"), null)
            : (null, null);
    }

    private static double Metres(Match match, string number, string unit) =>
        double.Parse(match.Groups[number].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        * (match.Groups[unit].Value is "cm" or "センチ" ? Centimetres : 1);

    [GeneratedRegex("""
        ^(?<from>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?<fromunit>m|メートル|cm|センチ)?(?:以上|超)?(?:[~〜～、,-]|から)?
        (?<to>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?<tounit>m|メートル|cm|センチ)(?:未満|以下)?(?:の?区域)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Span();

    [GeneratedRegex(@"^[~〜～]?(?<to>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?<tounit>m|メートル|cm|センチ)(?:未満|以下)(?:の?区域)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"^(?<from>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?<fromunit>m|メートル|cm|センチ)(?:以上|超|[~〜～])(?:の?区域)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Above();
}
