using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>
/// Detects rows among the data that are there because the table was made for print or from a form: a repeated header or title, a page
/// number, an example. Rows below a header with another column order, or below that of another table, are rejected until the table's own
/// header comes again.
/// </summary>
/// <param name="header">The rows of the header as in the file.</param>
internal sealed partial class PrintMarks(Binding binding, HeadingBook book, string? title, IReadOnlyList<string[]> header)
{
    /// <summary>A longer text is neither an example mark nor a page number.</summary>
    private const int LongestMark = 12;

    private readonly IReadOnlyList<FileColumn> columns = binding.Columns;
    private readonly int[] lengths = [.. binding.Columns.Select(c => CellText.Trim(c.Heading).Length)];
    private readonly string[] folded = [.. binding.Columns.Select(c => HeadingText.Fold(c.Heading))];
    private readonly HashSet<string> own = [.. binding.Columns.Select(c => HeadingText.Fold(c.Heading)).Where(h => h.Length > 0)];

    /// <summary>What the records below another header are; null = rows of the table.</summary>
    private RowKind? below;

    /// <param name="filled">The number of non-empty cells.</param>
    /// <param name="first">The first of them.</param>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowKind? Judge(string[] cells, int filled, string first)
    {
        if (filled >= 2 && header.Count > 1 && IsRowOfHeader(cells))
        {
            below = null;
            return RowKind.Heading;
        }

        if (filled >= 2 && (IsHeader(cells, filled) || IsOfHeadings(cells, filled)))
        {
            below = Below(cells);
            return below is RowKind.OfOtherTable ? RowKind.OtherTable : RowKind.Heading;
        }

        if (filled == 1 && title is not null && CellText.Fold(first) == title)
        {
            return RowKind.Heading;
        }

        return first.Length > LongestMark ? below
            : first.Contains('例', StringComparison.Ordinal) && Example().IsMatch(CellText.Fold(first)) ? RowKind.Example
            : filled == 1 && Page().IsMatch(CellText.Fold(first)) ? RowKind.Page
            : below;
    }

    /// <summary>Whether at least four in five cells under a heading repeat it, which no record does.</summary>
    private bool IsHeader(string[] cells, int filled)
    {
        var (equal, other) = (0, 0);
        for (var i = 0; i < cells.Length && i < lengths.Length; i++)
        {
            if (lengths[i] == 0 || CellText.IsEmpty(cells[i]))
            {
                continue;
            }

            if (Says(cells[i], i))
            {
                equal++;
            }
            else if (++other * 5 > filled)
            {
                return false;
            }
        }

        return equal >= 2 && other * 5 <= equal + other;
    }

    private bool IsRowOfHeader(string[] cells) => header.Any(row => row.AsSpan().TrimEnd("").SequenceEqual(cells.AsSpan().TrimEnd("")));

    /// <summary>
    /// Whether more than half of the cells are headings, in any position, and no other cell is a value: three of the table's own headings,
    /// or two of any table, one of which names or locates its rows. A record may hold one such word, but not this many.
    /// </summary>
    private bool IsOfHeadings(string[] cells, int filled)
    {
        if (!HoldsHeading(cells))
        {
            return false;
        }

        var (owned, other, tells) = (0, 0, false);
        var meanings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells.Where(c => !CellText.IsEmpty(c)))
        {
            var word = HeadingText.Fold(cell);
            var guess = HeadingGuess.Path(word) is "name" or "address";
            if (guess || own.Contains(word) || book.Known.Contains(word))
            {
                owned += own.Contains(word) ? 1 : 0;
                tells |= guess || book.Identifying.Contains(word);
                meanings.Add(binding.Map.Find(word)?.Name ?? word);
            }
            else if (++other * 2 >= filled || !HeadingRows.IsWord(cell))
            {
                return false;
            }
        }

        return owned >= 3 || (tells && meanings.Count >= 2);
    }

    /// <summary>Compares the text as written: folding every cell of every row would be expensive.</summary>
    private bool HoldsHeading(string[] cells)
    {
        foreach (var cell in cells)
        {
            if (CellText.Trim(cell) is { Length: > 0 } text && (own.Contains(text) || book.Known.Contains(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns what the records below such a row are; null = rows of the table. In a joined file, a column may have another word for the
    /// same heading, and the joined part may have more columns than the header.
    /// </summary>
    private RowKind? Below(string[] cells)
    {
        var (same, other) = (0, 0);
        for (var i = 0; i < cells.Length && i < lengths.Length; i++)
        {
            if (lengths[i] > 0 && !CellText.IsEmpty(cells[i]))
            {
                var isSame = Says(cells[i], i) || MeansSame(HeadingText.Fold(cells[i]), columns[i]);
                (same, other) = isSame ? (same + 1, other) : (same, other + 1);
            }
        }

        return same >= 2 && other == 0 ? null
            : Array.TrueForAll(cells, c => CellText.IsEmpty(c) || own.Contains(HeadingText.Fold(c))) ? RowKind.Moved
            : RowKind.OfOtherTable;
    }

    private bool MeansSame(string word, FileColumn column) =>
        word.Length > 0 && column.Target is { } target && binding.Map.Find(word)?.Name == target.Name;

    /// <summary>Compares lengths first: folding every cell would be expensive.</summary>
    private bool Says(string cell, int column) =>
        Math.Abs(CellText.Trim(cell).Length - lengths[column]) <= 2 && HeadingText.Fold(cell) == folded[column];

    [GeneratedRegex(@"^[(\[<【]?(?:記入|入力|記載|作成)?例[0-9]*[)\]>】]?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex(
        @"^(?:第?[0-9]{1,4}(?:/[0-9]{1,4})?(?:頁|ページ)|(?:p|page)\.? ?[0-9]{1,4}(?:/[0-9]{1,4})?|[0-9]{1,4}/[0-9]{1,4}"
        + @"|- ?[0-9]{1,4} ?-)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
