using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Import.Headings;

/// <summary>
/// Brings headings into one form for comparison: width (NFKC), white space, look-alike dashes, brackets, middle dots and underscores differ
/// from city to city, the words do not.
/// </summary>
internal static partial class HeadingText
{
    private const string Dashes = "-‐‑‒–—―−─━－";

    public static string Fold(string heading)
    {
        var text = Nfkc.Of(heading);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Cells.CellText.IsBlank(c) && c is not '_')
            {
                folded.Append(FoldOne(c, folded));
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// Returns the heading without a trailing remark in brackets (問い合わせ先（市の担当課）); null when the bracket may change the meaning, as in
    /// 名称(英語).
    /// </summary>
    public static string? WithoutRemark(string folded) =>
        folded.EndsWith(')') && folded.IndexOf('(', StringComparison.Ordinal) is var at and > 0 && !OtherThing().IsMatch(folded[at..])
            ? folded[..at]
            : null;

    /// <summary>Returns the heading without the number of the first of several (住所1); null = it has none.</summary>
    public static string? WithoutFirst(string folded) =>
        folded.Length > 1 && folded[^1] == '1' && char.IsLetter(folded[^2]) ? folded[..^1] : null;

    [GeneratedRegex("カナ|かな|ガナ|がな|よみ|読み|ヨミ|英|[a-z]|ローマ|中国|韓国|ハングル|略|通称|旧|元|番号|コード|詳細|変更|予定",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherThing();

    private static char FoldOne(char c, StringBuilder before) => c switch
    {
        '・' or '･' or '•' or '·' or '，' => '、',
        '[' or '【' or '〔' or '〈' or '「' => '(',
        ']' or '】' or '〕' or '〉' or '」' => ')',
        '~' or '〜' or '～' => '-',
        _ when Dashes.Contains(c, StringComparison.Ordinal) => before.Length > 0 && IsKatakana(before[^1]) ? 'ー' : '-',
        >= 'A' and <= 'Z' => char.ToLowerInvariant(c),
        _ => c,
    };

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';
}
