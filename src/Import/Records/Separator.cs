using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Records;

/// <summary>Detects what separates the cells of a text: commas, tabs, semicolons, vertical bars, or two or more blanks.</summary>
internal static partial class Separator
{
    /// <summary>The number of lines examined.</summary>
    private const int Depth = 20;

    /// <summary>Returns the separator; null = two or more blanks.</summary>
    /// <param name="name">The name of the file.</param>
    public static char? Of(string name, string text)
    {
        var all = text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !CellText.IsEmpty(l)).ToList();
        var lines = all.Take(Depth).ToList();

        // In a table with commas or tabs, the first line with more of one than of the other decides; but a title above it may have a comma.
        foreach (var line in all)
        {
            var (tabs, commas) = (line.Count(c => c is '\t'), line.Count(c => c is ','));
            if (tabs != commas && !IsParted(lines, ';') && !IsParted(lines, '|'))
            {
                return tabs > commas || (tabs == 0 && AreEvenlyTabbed(lines, commas)) ? '\t' : ',';
            }
        }

        return IsParted(lines, ';') ? ';'
            : IsParted(lines, '|') ? '|'
            : IsSpaced(lines) ? null
            : name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
    }

    /// <summary>Returns the cells of a line separated by blanks.</summary>
    public static string[] Spaced(string line) => [.. Cell().Matches(line).Select(m => Unquoted(CellText.Trim(m.Value)))];

    /// <summary>Removes quotation marks around a cell, which are not part of it.</summary>
    private static string Unquoted(string cell) => cell switch
    {
        ['"', .. var inner, '"'] => inner.Replace("\"\"", "\"", StringComparison.Ordinal),
        _ => cell.Replace("\"", "", StringComparison.Ordinal),
    };

    /// <summary>
    /// Whether the sign splits the text evenly: most of the first lines have it, at least four in five of these into equally many cells,
    /// three or more unless every line has it; lists inside cells, and sentences, are not that regular.
    /// </summary>
    private static bool IsParted(List<string> lines, char sign)
    {
        var counts = lines.Select(l => l.Count(c => c == sign)).Where(c => c > 0).ToList();
        return counts.Count >= 2 && counts.Count * 2 > lines.Count && counts.Count(c => c == counts[0]) * 5 >= counts.Count * 4
            && (counts[0] >= 2 || counts.Count == lines.Count)
            && lines.First(l => l.Contains(sign, StringComparison.Ordinal)).AsSpan().IndexOfAny(',', '\t', '"') < 0;
    }

    /// <summary>Whether most lines have the same number of tabs, and at most half have as many commas as the first one.</summary>
    private static bool AreEvenlyTabbed(List<string> lines, int commas)
    {
        var tabs = lines.Select(l => l.Count(c => c is '\t')).Where(c => c > 0).ToList();
        return tabs.Count * 2 > lines.Count && tabs[0] >= 2 && tabs.TrueForAll(c => c == tabs[0])
            && lines.Count(l => l.Count(c => c is ',') == commas) * 2 <= lines.Count;
    }

    private static bool IsSpaced(List<string> lines)
    {
        var counts = lines.Select(l => Spaced(l).Length).Where(c => c > 1).ToList();
        return counts.Count >= 2 && counts.Count * 2 > lines.Count && counts.TrueForAll(c => c == counts[0]) && counts[0] >= 3;
    }

    /// <summary>Matches a cell; a single full-width blank may occur inside a name.</summary>
    [GeneratedRegex("""(?:"(?:[^"]|"")*"|[^ \u3000"]|[ \u3000](?![ \u3000]))+""", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
