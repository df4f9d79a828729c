using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads an amount of yen: a number, or 無料, which is 0. A fee waived only under a condition is not an amount.</summary>
internal static partial class FeeCell
{
    public static CellValue Read(string text)
    {
        var folded = CellText.Fold(text);
        return Free().IsMatch(folded) ? new CellValue(0L) { HasWords = true }
            : AmountDate.Is(folded) ? CellValue.Unread(CellRules.AmountDate)
            : NumberCell.ReadInteger(text, NumberUnit.Yen);
    }

    /// <summary>Matches words for free; a bracket may say how to apply, but name no other price.</summary>
    [GeneratedRegex("""
        ^(?:入場|入館|入園|参加|観覧|利用|使用|受講|拝観|見学|全館|全て|すべて)?(?:料|費)?(?:は|:)?\ ?(?:無料|無償|フリー)(?:です|。)*
        (?:\((?![^)]*(?:円|有料|別途|実費|費|のみ|以下|未満|除|ただし|[0-9]))[^)]*\))?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Free();
}
