using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Numbers in the notation by which a spreadsheet shows long ones in a narrow column, <c>9.99997E+05</c>. With at least as many decimals as
/// the exponent the number is complete; with fewer, the remaining digits are lost.
/// </summary>
internal static partial class ScientificNumber
{
    /// <summary>Whether the text is such a number. Takes trimmed text; checks its end first, since hardly any text is one.</summary>
    public static bool Is(string text) =>
        text is [.., 'E', '+' or '-', _, _] or [.., 'E', '+' or '-', _, _, _] && Words().IsMatch(text);

    /// <summary>Returns the number in full; null when digits are lost. Takes a text that is such a number.</summary>
    public static string? Plain(string text)
    {
        var match = Words().Match(text);
        var decimals = match.Groups["decimals"].Length;
        var exponent = int.Parse(match.Groups["exponent"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent <= decimals && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Describes what is left of a number whose last digits are lost. Takes a text that is such a number.</summary>
    public static Wording? Known(string text)
    {
        var match = Words().Match(text);
        var digits = int.Parse(match.Groups["exponent"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        var known = text[..text.IndexOf('E', StringComparison.Ordinal)].Replace(".", "", StringComparison.Ordinal);
        return new Wording($"It was about {known} and {digits - known.Length} more digits.",
            $"もとは「{known}」に続けてさらに{digits - known.Length}桁ある数でした（先頭の0も失われている可能性があります）。");
    }

    [GeneratedRegex(@"^-?[1-9](?:\.(?<decimals>[0-9]{1,15}))?E(?<exponent>[+-][0-9]{2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
