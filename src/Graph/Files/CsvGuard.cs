using System.Buffers;

namespace Gateway.Graph.Files;

/// <summary>
/// Marks as text, with a leading apostrophe, what a spreadsheet would run as a formula on opening a CSV file. Text that only begins like a
/// formula, such as a telephone number with its country code, a negative number or a date, stays as it is.
/// </summary>
internal static class CsvGuard
{
    private static readonly SearchValues<char> Always = SearchValues.Create("=@\t\r\n＝＠");

    private static readonly SearchValues<char> Signs = SearchValues.Create("+-＋－");

    private static readonly SearchValues<char> Harmless = SearchValues.Create("0123456789０１２３４５６７８９ 　-()（）.,/:～−－");

    /// <summary>The first UTF-8 bytes of the characters of formulas; other characters may begin with them too.</summary>
    private static readonly SearchValues<byte> First = SearchValues.Create("=@\t\r\n+-＝"u8[..8]);

    /// <summary>Whether the text must be examined closely.</summary>
    public static bool MayMark(ReadOnlySpan<byte> text) => text.Length > 0 && First.Contains(text[0]);

    /// <summary>Returns the heading of a column, guarded too: it may be the heading of a published file.</summary>
    public static string Heading(string name, FileLimits limits) => limits.GuardsFormulas ? Mark(name) : name;

    public static string Mark(string text) => IsFormula(text) ? "'" + text : text;

    private static bool IsFormula(string text) =>
        text.Length > 0 && (Always.Contains(text[0]) || (Signs.Contains(text[0]) && text.AsSpan(1).ContainsAnyExcept(Harmless)));
}
