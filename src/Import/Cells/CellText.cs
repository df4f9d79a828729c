using System.Text;

namespace Gateway.Import.Cells;

/// <summary>The text of a cell: white space around it is no part of it, and some cells only say that there is nothing.</summary>
internal static class CellText
{
    /// <summary>Without white space and byte order marks around it; empty when nothing is left.</summary>
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

    public static bool IsEmpty(string text) => text.All(IsBlank);

    /// <summary>In one width (NFKC), trimmed.</summary>
    public static string Fold(string text) =>
        Trim(System.Text.Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKC));

    /// <summary>Signs cities put where a date, a time, a number is not known. Takes folded text.</summary>
    public static bool IsPlaceholder(string folded) =>
        folded is "-" or "ー" or "―" or "‐" or "−" or "–" or "—" or "--" or "---" or "…" or "*" or "***"
            or "なし" or "無し" or "不明" or "未定" or "未設定" or "該当なし" or "N/A" or "n/a" or "null" or "NULL";

    /// <summary>What a spreadsheet shows where a formula failed or a column is too narrow; also met in files saved from one. Takes trimmed text.</summary>
    public static bool IsError(string text) => text is ['#', ..] &&
        (text is "#N/A" or "#REF!" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!" || (text.Length >= 3 && text.All(c => c == '#')));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
