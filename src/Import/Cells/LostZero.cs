using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads telephone numbers and postal codes as published, folded to one width. Spreadsheets that take them for numbers drop the leading
/// zero; it is restored where the length shows that it is missing.
/// </summary>
internal static partial class LostZero
{
    /// <summary>
    /// Reads a telephone number; digits alone, one too few, that look like a Japanese number without its zero, get the zero back.
    /// </summary>
    public static CellValue ReadPhone(string text)
    {
        var folded = CellText.Fold(text);
        return IsNumber(folded) && PhoneWithoutZero().IsMatch(folded)
            ? new CellValue("0" + folded, CellRules.ZeroLost)
            : new CellValue(folded, IsTooShort(folded) ? CellRules.PhoneShort : null);
    }

    /// <summary>
    /// Whether the text is too short for a telephone number: even without its area code one has six digits or more, except 119 and the like
    /// with three. Words without a digit (非公開) are none either.
    /// </summary>
    private static bool IsTooShort(string text) =>
        text.Count(char.IsAsciiDigit) < 6 && !ShortNumber().IsMatch(text) && !CellText.IsPlaceholder(text);

    /// <summary>Reads a postal code; six digits get the zero back, but not five, which may be a code from before 1998.</summary>
    public static CellValue ReadPostalCode(string text)
    {
        var folded = CellText.Fold(text);
        return folded.Length == 6 && IsNumber(folded)
            ? new CellValue($"0{folded[..2]}-{folded[2..]}", CellRules.ZeroLost)
            : new CellValue(folded);
    }

    private static bool IsNumber(string text) => text is [>= '1' and <= '9', ..] && text.All(char.IsAsciiDigit);

    [GeneratedRegex("1[0-9]{2}|#[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();

    /// <summary>
    /// Matches what follows the zero: ten digits in all with an area code or 0120, 0570 and the like, whose third digit is not zero; eleven
    /// for 050, 070, 080, 090 and 0800.
    /// </summary>
    [GeneratedRegex("^(?:[1-9][1-9][0-9]{7}|[5789]0[1-9][0-9]{7}|800[0-9]{7})$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneWithoutZero();
}
