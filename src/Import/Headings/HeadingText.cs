using System.Text;

namespace Gateway.Import.Headings;

/// <summary>
/// Brings headings to one form before they are compared: width (NFKC), white space, look-alike dashes, brackets, middle dots and
/// underscores differ from city to city, the words do not.
/// </summary>
internal static class HeadingText
{
    private const string Dashes = "-‐‑‒–—―−─━－";

    public static string Fold(string heading)
    {
        var text = Cells.CellText.Normalize(heading);
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

    private static char FoldOne(char c, StringBuilder before) => c switch
    {
        '・' or '･' or '，' => '、',
        '[' or '【' or '〔' or '〈' or '「' => '(',
        ']' or '】' or '〕' or '〉' or '」' => ')',
        '~' or '〜' or '～' => '-',
        _ when Dashes.Contains(c, StringComparison.Ordinal) => before.Length > 0 && IsKatakana(before[^1]) ? 'ー' : '-',
        >= 'A' and <= 'Z' => char.ToLowerInvariant(c),
        _ => c,
    };

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';
}
