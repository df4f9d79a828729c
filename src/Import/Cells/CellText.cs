using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Import.Cells;

/// <summary>The text of a cell: surrounding white space is not part of it, and some cells only say that there is no value.</summary>
internal static partial class CellText
{
    /// <summary>Removes white space and byte order marks around the text; empty when nothing is left.</summary>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end - start == text.Length ? text : text[start..end];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsEmpty(string text)
    {
        foreach (var c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the number of blanks before the text, by which an outline shows what is a part of what.</summary>
    public static int Indentation(string text) => text.TakeWhile(IsBlank).Count();

    /// <summary>Whether the runtime can fold: without its Unicode library (ICU) it silently leaves every text as it is.</summary>
    public static bool CanFold => "Ａ１ｶﾞ".Normalize(NormalizationForm.FormKC) == "A1ガ";

    /// <summary>Folds the text to one width (NFKC) and trims it.</summary>
    public static string Fold(string text) => Trim(IsFolded(text) ? text : Nfkc.Of(text));

    /// <summary>Returns the non-empty cells of a column, folded.</summary>
    public static List<string> Filled(IEnumerable<string[]> rows, int index) =>
        [.. rows.Where(row => index < row.Length && !IsEmpty(row[index])).Select(row => Fold(row[index]))];

    /// <summary>Converts half-width katakana to full width; everything else stays, since other signs in a name are intentional.</summary>
    public static string WithoutHalfKatakana(string text) => text.AsSpan().ContainsAnyInRange('｡', 'ﾟ')
        ? HalfKatakana().Replace(text, run => run.Value.Normalize(NormalizationForm.FormKC))
        : text;

    [GeneratedRegex("[｡-ﾟ]+", RegexOptions.CultureInvariant)]
    private static partial Regex HalfKatakana();

    private const int LongestDitto = 10;

    [GeneratedRegex(
        @"^\(?(?:(?<mark>[〃〟〝""”仝々]|′′)(?:[ 、・]*\k<mark>)*|同上|同じ|同左|同右|[上左右]記?[にと]同じ)\)?。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ditto();

    /// <summary>
    /// Whether all characters are unchanged by NFKC and combine with none of the others: true for most Japanese texts, and a call to the
    /// Unicode library costs more than everything else done with a cell.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not (<= '\u007F' or (>= '一' and <= '\u9FFF') or (>= 'ァ' and <= 'ヾ')
                or (>= 'ぁ' and <= '\u3096') or (>= '、' and <= '】')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the lower-case letter; Japanese has none, and asking the Unicode library about it is expensive.</summary>
    public static char ToLower(char c) => c is >= '\u2E80' and <= '\uA63F' ? c : char.ToLowerInvariant(c);

    /// <summary>Whether the text is a placeholder that cities use for an unknown date, time or number. Takes folded text.</summary>
    public static bool IsPlaceholder(string folded) =>
        folded is "-" or "ー" or "―" or "‐" or "−" or "–" or "—" or "--" or "---" or "…" or "*" or "***"
            or "なし" or "無し" or "不明" or "未定" or "未設定" or "該当なし" or "N/A" or "n/a" or "null" or "NULL";

    /// <summary>
    /// Whether the text is what a spreadsheet shows where a formula failed or a column is too narrow; also found in files exported from
    /// one. Takes trimmed text.
    /// </summary>
    public static bool IsError(string text) => text is ['#', ..] &&
        (text is "#N/A" or "#REF!" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!"
            || (text.Length >= 3 && text.All(c => c == '#')));

    /// <summary>
    /// Whether the cell is a ditto mark: it says only that it repeats the cell above or beside it (〃, 同上, 左に同じ). Takes trimmed text.
    /// </summary>
    public static bool IsDitto(string text) => text is { Length: <= LongestDitto } and [var first, ..]
        && first is '〃' or '〟' or '〝' or '″' or '"' or '＂' or '”' or '仝' or '々' or '同' or '上' or '左' or '右' or '(' or '（'
        && Ditto().IsMatch(Fold(text));

    /// <summary>Whether the cell is filled but its value is unknown: an error or a ditto mark. Takes trimmed text.</summary>
    public static bool IsUnknown(string text) => IsError(text) || IsDitto(text);

    /// <summary>
    /// Whether the character is white space or invisible: soft hyphens, joiners, direction and byte order marks, fillers.
    /// </summary>
    public static bool IsBlank(char c) => c is not ((> ' ' and < '\u007F') or (> '\u3000' and < '\u3164') or (> '\u3164' and < '\uFE00'))
        && (char.IsWhiteSpace(c) || c is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5'
            or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0');
}
