using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Records;

namespace Gateway.Import.Rows;

/// <summary>
/// Detects rows of a text with more cells than they should have: an unquoted comma makes two cells of one, and everything after it ends up
/// under the wrong heading.
/// </summary>
internal sealed partial class RowWidth(Table file, HeaderRow header)
{
    /// <summary>With fewer rows, nothing can be said about what is usual.</summary>
    private const int FewestRows = 3;

    // Reads the file once more, but only when a row is longer than the header, or holds a single cell that may not be a place.
    private readonly Lazy<int> usual = new(() => Usual(file, header));

    private bool? thin;

    /// <summary>The number of cells of the header.</summary>
    public int Header { get; } = header.Headings.Count;

    /// <summary>Whether most rows hold a single cell, as in a list of names; row numbers do not count.</summary>
    /// <param name="judge">Decides which records are rows.</param>
    public bool IsThin(RowJudge judge) => thin ??= HoldsNames(file, header, judge);

    /// <summary>Whether something follows the last column, or a number was split at its thousands separator.</summary>
    public bool IsShifted(string[] cells) =>
        IsLonger(cells) && (!Array.TrueForAll(cells[usual.Value..], CellText.IsEmpty) || HasSplitNumber(cells));

    /// <summary>Whether the last column's value may belong to the column before: an extra empty cell is the only sign of that.</summary>
    public bool MayBeShifted(string[] cells) => IsLonger(cells) && !CellText.IsEmpty(cells[usual.Value - 1]);

    private bool IsLonger(string[] cells) => cells.Length > Header && file.IsDelimited && cells.Length > usual.Value;

    /// <summary>
    /// Returns the number of cells that at least nine in ten rows have: a header may lack the headings of its last columns. But where every
    /// longer row has a split number, the header is right.
    /// </summary>
    private static int Usual(Table file, HeaderRow header)
    {
        var lengths = new SortedDictionary<int, int>();
        var (rows, longer, split, thousands) = (0, 0, 0, false);
        using var records = file.Records();
        for (var position = 0; records.Read(); position++)
        {
            var cells = records.Cells;
            if (position <= header.Position || Array.TrueForAll(cells, CellText.IsEmpty))
            {
                continue;
            }

            rows++;
            lengths[cells.Length] = lengths.GetValueOrDefault(cells.Length) + 1;
            if (cells.Length > header.Headings.Count)
            {
                longer++;
                split += HasSplitNumber(cells) ? 1 : 0;
                thousands |= HasSplitNumber(cells, "000");
            }
        }

        if (rows < FewestRows || (split == longer && thousands))
        {
            return header.Headings.Count;
        }

        var having = rows;
        foreach (var (length, count) in lengths)
        {
            if ((having - count) * 10 < rows * 9)
            {
                return Math.Max(header.Headings.Count, length);
            }

            having -= count;
        }

        return header.Headings.Count;
    }

    private static bool HoldsNames(Table file, HeaderRow header, RowJudge judge)
    {
        var (rows, single) = (0, 0);
        using var records = file.Records();
        for (var position = 0; records.Read(); position++)
        {
            List<string> filled = [.. records.Cells.Skip(header.IsLinkData ? 1 : 0).Where(c => !CellText.IsEmpty(c))];
            if (position > header.Position && filled.Count > 0 && judge(records.Cells, filled.Count, filled[0]) is RowKind.Data)
            {
                rows++;
                single += filled.Count == 1 ? 1 : 0;
            }
        }

        return rows == 0 || single * 2 > rows;
    }

    /// <summary>Whether two adjacent cells like 1 and 234 may have been 1,234.</summary>
    /// <param name="group">The required last digits; null = any.</param>
    private static bool HasSplitNumber(string[] cells, string? group = null)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            if (Head().IsMatch(cells[i - 1]) && (group is null ? Group().IsMatch(cells[i]) : CellText.Trim(cells[i]) == group))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\s*[^0-9\s]?[1-9][0-9]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^[0-9]{3}(?:\.[0-9]+)?\p{L}?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
