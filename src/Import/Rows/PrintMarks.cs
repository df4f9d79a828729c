using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>
/// Detects rows among the data that are there because the table was made for print or from a form: a repeated header or title, a page
/// number, an example. Rows below a header with another column order are rejected until the header itself comes again.
/// </summary>
/// <param name="header">The rows of the header as in the file.</param>
internal sealed partial class PrintMarks(IReadOnlyList<FileColumn> columns, string? title, IReadOnlyList<string[]> header)
{
    /// <summary>A longer text is neither an example mark nor a page number.</summary>
    private const int LongestMark = 12;

    private readonly HashSet<string> headings = [.. columns.Select(c => CellText.Trim(c.Heading)).Where(h => h.Length > 0)];
    private bool isMoved;

    private readonly int[] lengths = [.. columns.Select(c => CellText.Trim(c.Heading).Length)];
    private readonly string[] folded = [.. columns.Select(c => HeadingText.Fold(c.Heading))];

    /// <param name="filled">The number of non-empty cells.</param>
    /// <param name="first">The first of them.</param>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowKind? Judge(string[] cells, int filled, string first)
    {
        if (filled >= 2 && (IsHeader(cells, filled) || (header.Count > 1 && IsRowOfHeader(cells))))
        {
            isMoved = false;
            return RowKind.Heading;
        }

        if (filled >= 3 && IsOtherHeader(cells, filled))
        {
            return RowKind.Heading;
        }

        if (filled == 1 && title is not null && CellText.Fold(first) == title)
        {
            return RowKind.Heading;
        }

        return first.Length > LongestMark ? isMoved ? RowKind.Moved : null
            : first.Contains('例', StringComparison.Ordinal) && Example().IsMatch(CellText.Fold(first)) ? RowKind.Example
            : filled == 1 && Page().IsMatch(CellText.Fold(first)) ? RowKind.Page
            : isMoved ? RowKind.Moved
            : null;
    }

    /// <summary>
    /// Whether at least four in five cells under a heading repeat it; in a joined file, a column may have another heading. Cells in columns
    /// without a heading, as when the joined part has more columns, do not count against it.
    /// </summary>
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

    /// <summary>Whether more than half of the cells are headings of the table, in any position; no record is like that.</summary>
    private bool IsOtherHeader(string[] cells, int filled)
    {
        var (known, other, moved) = (0, 0, false);
        for (var i = 0; i < cells.Length; i++)
        {
            if (CellText.Trim(cells[i]) is not { Length: > 0 } text)
            {
                continue;
            }

            if (headings.Contains(text))
            {
                known++;
                moved |= i >= columns.Count || CellText.Trim(columns[i].Heading) != text;
            }
            else if (++other * 2 >= filled)
            {
                return false;
            }
        }

        isMoved = known >= 3 ? moved : isMoved;
        return known >= 3;
    }

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
