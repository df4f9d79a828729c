using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Import.Cells;

/// <summary>The text of a cell: white space around it is no part of it, and some cells only say that there is nothing.</summary>
internal static partial class CellText
{
    /// <summary>Without white space and byte order marks around it; empty when nothing is left.</summary>
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

    /// <summary>
    /// Whether the runtime folds at all: without its Unicode library (ICU) it leaves every text as it is, and says nothing.
    /// </summary>
    public static bool CanFold => "Ａ１ｶﾞ".Normalize(NormalizationForm.FormKC) == "A1ガ";

    /// <summary>In one width (NFKC), trimmed.</summary>
    public static string Fold(string text) => Trim(IsFolded(text) ? text : Nfkc.Of(text));

    /// <summary>The cells of a column that are not empty, folded.</summary>
    public static List<string> Filled(IEnumerable<string[]> rows, int index) =>
        [.. rows.Where(row => index < row.Length && !IsEmpty(row[index])).Select(row => Fold(row[index]))];

    /// <summary>With katakana of half width in full width; all else stays, for the other signs of a name are meant so.</summary>
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
    /// Whether all characters are of those that NFKC leaves as they are and that join with no other of them: most Japanese texts, and a
    /// call of the Unicode library costs more than anything else that is done with a cell.
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

    /// <summary>The small letter; Japanese has none, and to ask the Unicode library so is dear.</summary>
    public static char ToLower(char c) => c is >= '\u2E80' and <= '\uA63F' ? c : char.ToLowerInvariant(c);

    /// <summary>Signs cities put where a date, a time, a number is not known. Takes folded text.</summary>
    public static bool IsPlaceholder(string folded) =>
        folded is "-" or "ー" or "―" or "‐" or "−" or "–" or "—" or "--" or "---" or "…" or "*" or "***"
            or "なし" or "無し" or "不明" or "未定" or "未設定" or "該当なし" or "N/A" or "n/a" or "null" or "NULL";

    /// <summary>
    /// What a spreadsheet shows where a formula failed or a column is too narrow; also met in files saved from one. Takes trimmed text.
    /// </summary>
    public static bool IsError(string text) => text is ['#', ..] &&
        (text is "#N/A" or "#REF!" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!"
            || (text.Length >= 3 && text.All(c => c == '#')));

    /// <summary>
    /// Whether a cell says only that it is the same as the one above or beside it, and not what: 〃, 同上, 左に同じ. Takes trimmed text.
    /// </summary>
    public static bool IsDitto(string text) => text is { Length: <= LongestDitto } and [var first, ..]
        && first is '〃' or '〟' or '〝' or '″' or '"' or '＂' or '”' or '仝' or '々' or '同' or '上' or '左' or '右' or '(' or '（'
        && Ditto().IsMatch(Fold(text));

    /// <summary>Whether something stands in a cell that does not tell its value. Takes trimmed text.</summary>
    public static bool IsUnknown(string text) => IsError(text) || IsDitto(text);

    /// <summary>White space, and signs that nobody sees: soft hyphens, joiners, marks of direction and byte order, fillers.</summary>
    public static bool IsBlank(char c) => c is not ((> ' ' and < '\u007F') or (> '\u3000' and < '\u3164') or (> '\u3164' and < '\uFE00'))
        && (char.IsWhiteSpace(c) || c is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5'
            or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0');
}
