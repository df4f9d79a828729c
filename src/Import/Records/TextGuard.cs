using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Records;

/// <summary>
/// Takes off what is put around a text so that a spreadsheet leaves it alone: <c>="0312"</c>, an apostrophe in front; and of
/// <c>=HYPERLINK("https://…","…")</c> it leaves the words that are shown.
/// </summary>
internal static partial class TextGuard
{
    /// <summary>The cells without guards; the same array where there are none, which is nearly always.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string[] Off(string[] cells)
    {
        string[]? bare = null;
        for (var i = 0; i < cells.Length; i++)
        {
            // A byte order mark or blanks may stand before it.
            if (cells[i] is [var first, ..] && (first is '=' or '\'' || char.IsWhiteSpace(first) || first is '\uFEFF')
                && Off(CellText.Trim(cells[i])) is { } text)
            {
                bare ??= [.. cells];
                bare[i] = text;
            }
        }

        return bare ?? cells;
    }

    /// <summary>The address that a cell links to; null when it holds no link.</summary>
    public static string? Address(string published) => published.Contains('(', StringComparison.Ordinal)
        && Link().Match(CellText.Trim(published)) is { Success: true } link ? Unquoted(link.Groups["address"].Value) : null;

    private static string? Off(string text) => text switch
    {
        ['=', '"', .. var inner, '"'] when IsOneText(inner) => Unquoted(inner),
        ['=', ..] when Link().Match(text) is { Success: true } link =>
            Unquoted((link.Groups["shown"] is { Success: true } shown ? shown : link.Groups["address"]).Value),
        ['\'', .. var rest] when Guarded().IsMatch(rest) => rest,
        _ => null,
    };

    /// <summary>Quotation marks inside a text are doubled.</summary>
    private static bool IsOneText(string inner) =>
        !inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);

    private static string Unquoted(string inner) => inner.Replace("\"\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex("""
        ^=HYPERLINK\(\s*"(?<address>(?:[^"]|"")*)"\s*(?:[,;]\s*"(?<shown>(?:[^"]|"")*)"\s*)?\)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Link();

    /// <summary>
    /// What such an apostrophe stands before: a number, a sign that would start a formula, a Japanese text. 'n' and '90s keep theirs.
    /// </summary>
    [GeneratedRegex(
        @"^(?:[-+=0-9０-９][^'a-zA-Z]*|[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}][^']*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
