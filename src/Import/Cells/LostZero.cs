using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads telephone numbers and postal codes as published, in one width. Spreadsheets that take them for numbers eat the zero in front;
/// it is put back where the length tells that it is missing.
/// </summary>
internal static partial class LostZero
{
    /// <summary>Digits alone, one too few, that start as a Japanese number does after its zero.</summary>
    public static CellValue ReadPhone(string text)
    {
        var folded = CellText.Fold(text);
        return IsNumber(folded) && PhoneWithoutZero().IsMatch(folded)
            ? new CellValue("0" + folded, CellRules.ZeroLost)
            : new CellValue(folded, IsTooShort(folded) ? CellRules.PhoneShort : null);
    }

    /// <summary>Without its area code a number has six digits or more; 119 and its like have three.</summary>
    private static bool IsTooShort(string text) => text.Count(char.IsAsciiDigit) is > 0 and < 6 && !ShortNumber().IsMatch(text);

    /// <summary>Six digits; five are also what a code was before 1998.</summary>
    public static CellValue ReadPostalCode(string text)
    {
        var folded = CellText.Fold(text);
        return folded.Length == 6 && IsNumber(folded)
            ? new CellValue($"0{folded[..2]}-{folded[2..]}", CellRules.ZeroLost)
            : new CellValue(folded);
    }

    private static bool IsNumber(string text) => text is [>= '1' and <= '9', ..] && text.All(char.IsAsciiDigit);

    /// <summary>
    /// Ten digits in all for an area code or 0120, 0570 and their like, whose third digit is no zero; eleven for 050, 070, 080, 090 and
    /// 0800.
    /// </summary>
    [GeneratedRegex("1[0-9]{2}|#[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();

    [GeneratedRegex("^(?:[1-9][1-9][0-9]{7}|[5789]0[1-9][0-9]{7}|800[0-9]{7})$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneWithoutZero();
}
