using System.Runtime.CompilerServices;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Decides before a row is read whether it is one. Only a row of which nothing can be known is rejected.</summary>
/// <param name="numbered">Whether the first cell is the number of the row, or the mark of metadata.</param>
/// <param name="width">How many cells a row may have.</param>
/// <param name="judge">What the recipe says of the rows that are left.</param>
/// <param name="personal">Finds what looks like data of a private person, where such rows are left out.</param>
internal sealed class RowGate(bool numbered, PrintMarks print, RowWidth width, RowJudge judge, PersonalMark? personal)
{
    private int again;

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowKind Judge(string[] cells)
    {
        var first = numbered ? 1 : 0;
        var filled = 0;
        var text = "";
        for (var i = first; i < cells.Length; i++)
        {
            if (!CellText.IsEmpty(cells[i]))
            {
                filled++;
                text = filled == 1 ? cells[i] : text;
            }
        }

        return numbered && cells[0].StartsWith('#') ? RowKind.None
            : filled == 0 ? RowKind.Blank
            : print.Judge(cells, filled, text) is { } mark ? Marked(mark, cells)
            : personal?.Find(cells).Count > 0 ? RowKind.Personal
            : cells.Length > again && width.IsShifted(cells) ? RowKind.Shifted
            : judge(cells, filled, text) is not RowKind.Aside and var kind ? kind
            : width.IsThin(judge) ? RowKind.Data
            : RowKind.Footnote;
    }

    /// <summary>A row of data may have more cells than it should.</summary>
    public bool MayBeShifted(string[] cells) => cells.Length > again && width.MayBeShifted(cells);

    /// <summary>In a file joined of several, the header that comes again may have more columns, and so have the rows below it.</summary>
    private RowKind Marked(RowKind mark, string[] cells)
    {
        again = mark is RowKind.Heading ? cells.Length : again;
        return mark;
    }
}
