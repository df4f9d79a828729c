using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads yes and no: 有/無, 可/不可, ○/×, 1/0 and their like. △ is neither.</summary>
internal static class FlagCell
{
    public static CellValue Read(string text)
    {
        var folded = CellText.Fold(text);
        if (Meaning(folded) is { } flag)
        {
            return new CellValue(flag);
        }

        // 有(要予約): the answer, then a remark.
        var bracket = folded.IndexOfAny(['(', ' ', '、', ',']);
        if (bracket > 0 && Meaning(folded[..bracket]) is { } withRemark)
        {
            return new CellValue(withRemark, CellRules.FlagRemark);
        }

        return CellValue.Unread(CellText.IsPlaceholder(folded) ? CellRules.Placeholder : CellRules.FlagUnclear);
    }

    private static bool? Meaning(string text) => text.ToUpperInvariant() switch
    {
        "有" or "有り" or "あり" or "有る" or "ある" or "可" or "可能" or "対応" or "はい" or "○" or "◯" or "〇" or "●" or "◎" or "✓" or "✔" or "レ"
            or "1" or "TRUE" or "YES" or "Y" => true,
        "無" or "無し" or "なし" or "無い" or "ない" or "不可" or "不可能" or "非対応" or "いいえ" or "×" or "✕" or "✖" or "X"
            or "0" or "FALSE" or "NO" or "N" => false,
        _ => null,
    };
}
