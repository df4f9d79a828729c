using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads yes and no: 有/無, 可/否, 設置/未設置, ○/×, 1/0 and the like. △ is neither, and 一部 does not say for which part.</summary>
internal static partial class FlagCell
{
    public static CellValue Read(string text)
    {
        var folded = CellText.Fold(text);
        if (Meaning(folded) is { } flag)
        {
            return new CellValue(flag);
        }

        // 有(要予約): the answer, followed by a remark.
        var bracket = folded.IndexOfAny(['(', ' ', '、', ',']);
        if (bracket > 0 && Meaning(folded[..bracket]) is { } withRemark && !IsAnotherAnswer(folded[(bracket + 1)..])
            && !(withRemark && OutOfUse().IsMatch(folded[bracket..])))
        {
            return new CellValue(withRemark, CellRules.FlagRemark);
        }

        return CellValue.Unread(CellText.IsPlaceholder(folded) ? CellRules.Placeholder : CellRules.FlagUnclear);
    }

    /// <summary>Whether the remark is another answer: 有 無 and ○、× are not an answer with a remark, and 1,000 is a number.</summary>
    private static bool IsAnotherAnswer(string remark)
    {
        var rest = remark.TrimStart(' ', '、', ',').TrimEnd(')');
        return rest is [>= '0' and <= '9', ..] || Meaning(rest) is not null;
    }

    /// <summary>有(故障中), 可(工事のため休止中): there is one, but it cannot be used. あり(冬期間閉鎖) can, at other times.</summary>
    [GeneratedRegex("(?:故障|休止|停止|閉鎖|工事|修理|使用中止|利用中止)中|故障のため|撤去|廃止", RegexOptions.CultureInvariant)]
    private static partial Regex OutOfUse();

    private static bool? Meaning(string text) => text.ToUpperInvariant() switch
    {
        "有" or "有り" or "あり" or "有る" or "ある" or "可" or "可能" or "対応" or "対応可" or "対応済" or "利用可" or "利用可能" or "使用可" or "使用可能"
            or "設置" or "設置済" or "設置済み" or "設置あり" or "設置有" or "設置有り" or "該当" or "該当あり" or "該当する" or "対象" or "実施" or "許可" or "必要"
            or "はい" or "○" or "◯" or "〇" or "●" or "◎" or "✓" or "✔" or "☑" or "レ"
            or "1" or "TRUE" or "YES" or "Y" => true,
        "無" or "無し" or "なし" or "無い" or "ない" or "不可" or "否" or "不可能" or "不能" or "禁止" or "非対応" or "未対応" or "対応不可" or "利用不可"
            or "使用不可" or "未設置" or "設置なし" or "設置無" or "設置無し" or "非設置" or "非該当" or "該当しない" or "対象外" or "未実施" or "不許可" or "不要"
            or "いいえ" or "×" or "✕" or "✖" or "✗" or "╳" or "☐" or "X"
            or "0" or "FALSE" or "NO" or "N" => false,
        _ => null,
    };
}
