using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Records;

/// <summary>
/// Removes what protects a text from conversion by a spreadsheet, <c>="0312"</c> or a leading apostrophe, and reduces
/// <c>=HYPERLINK("https://…","…")</c> to the text it shows.
/// </summary>
internal static partial class TextGuard
{
    /// <summary>Returns the cells without guards; nearly always there are none, and it is the same array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string[] Off(string[] cells)
    {
        string[]? bare = null;
        for (var i = 0; i < cells.Length; i++)
        {
            // A byte order mark or blanks may precede it.
            if (cells[i] is [var first, ..] && (first is '=' or '\'' || char.IsWhiteSpace(first) || first is '\uFEFF')
                && Off(CellText.Trim(cells[i])) is { } text)
            {
                bare ??= [.. cells];
                bare[i] = text;
            }
        }

        return bare ?? cells;
    }

    /// <summary>Returns the address that a cell links to; null when it holds no link.</summary>
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

    /// <summary>Whether the text is a single string literal, in which quotation marks are doubled.</summary>
    private static bool IsOneText(string inner) =>
        !inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);

    private static string Unquoted(string inner) => inner.Replace("\"\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex("""
        ^=HYPERLINK\(\s*"(?<address>(?:[^"]|"")*)"\s*(?:[,;]\s*"(?<shown>(?:[^"]|"")*)"\s*)?\)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Link();

    /// <summary>
    /// Matches what a guarding apostrophe precedes: a number, a sign that would start a formula, a Japanese text. 'n' and '90s keep theirs.
    /// </summary>
    [GeneratedRegex(
        @"^(?:[-+=0-9０-９][^'a-zA-Z]*|[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}][^']*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
