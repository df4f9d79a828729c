using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Places;

/// <summary>
/// Reads codes of local governments: six digits, five without the check digit, or five or four after a spreadsheet ate the leading
/// zero. Where two readings exist, neither is taken.
/// </summary>
internal static class CodeCell
{
    public static (Municipality? Municipality, bool Completed) Read(string text, MunicipalityFinder finder)
    {
        var digits = CellText.Fold(text);
        if (ScientificNumber.Is(digits))
        {
            digits = ScientificNumber.Plain(digits) ?? "";
        }

        if (digits.Length is < 4 or > 6 || !digits.All(char.IsAsciiDigit))
        {
            return (null, false);
        }

        if (digits.Length == 6)
        {
            return (MunicipalityCode.Complete(digits) is { } whole ? finder.ByCode(whole) : null, false);
        }

        var withoutCheckDigit = digits.Length == 5 ? Find(digits) : Find("0" + digits);
        var withoutZero = digits.Length == 5 ? Find("0" + digits) : null;
        return withoutCheckDigit is not null && withoutZero is not null
            ? (null, false)
            : (withoutCheckDigit ?? withoutZero, true);

        Municipality? Find(string code) => MunicipalityCode.Complete(code) is { } complete ? finder.ByCode(complete) : null;
    }
}
