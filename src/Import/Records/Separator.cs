using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Records;

/// <summary>Finds what parts the cells of a text: commas, tabs, semicolons, upright bars, or two blanks and more.</summary>
internal static partial class Separator
{
    /// <summary>So many lines are looked at.</summary>
    private const int Depth = 20;

    /// <summary>The sign; null = blanks, two and more.</summary>
    /// <param name="name">Of the file.</param>
    public static char? Of(string name, string text)
    {
        var all = text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !CellText.IsEmpty(l)).ToList();
        var lines = all.Take(Depth).ToList();

        // A table that has commas or tabs is parted by what its first line with either has more of; but a title above it may have a comma.
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

    /// <summary>The cells of a line parted by blanks.</summary>
    public static string[] Spaced(string line) => [.. Cell().Matches(line).Select(m => Unquoted(CellText.Trim(m.Value)))];

    /// <summary>Quotation marks around a cell are no part of it.</summary>
    private static string Unquoted(string cell) => cell switch
    {
        ['"', .. var inner, '"'] => inner.Replace("\"\"", "\"", StringComparison.Ordinal),
        _ => cell.Replace("\"", "", StringComparison.Ordinal),
    };

    /// <summary>
    /// Whether the first lines are of three cells and more, and of as many each; a list inside a cell, or a sentence, is not so even.
    /// </summary>
    private static bool IsParted(List<string> lines, char sign)
    {
        var counts = lines.Select(l => l.Count(c => c == sign)).Where(c => c > 0).ToList();
        return counts.Count >= 2 && counts.Count * 2 > lines.Count && counts.Count(c => c == counts[0]) * 5 >= counts.Count * 4
            && (counts[0] >= 2 || counts.Count == lines.Count)
            && lines.First(l => l.Contains(sign, StringComparison.Ordinal)).AsSpan().IndexOfAny(',', '\t', '"') < 0;
    }

    /// <summary>Whether most lines have as many tabs each, and not as many commas as the first.</summary>
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

    /// <summary>One blank of full width stands inside names.</summary>
    [GeneratedRegex("""(?:"(?:[^"]|"")*"|[^ \u3000"]|[ \u3000](?![ \u3000]))+""", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
