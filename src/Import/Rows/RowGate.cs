using System.Runtime.CompilerServices;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Decides before a row is read whether it is one. A row is rejected only when nothing can be learned from it.</summary>
/// <param name="numbered">Whether the first cell holds the row number or marks metadata.</param>
/// <param name="width">How many cells a row may have.</param>
/// <param name="judge">The recipe's judgement of the remaining rows.</param>
/// <param name="personal">Finds what looks like personal data, where such rows are left out; null = they are kept.</param>
/// <param name="above">Fills cells that were merged with those above; null = blank cells say nothing of other rows.</param>
internal sealed class RowGate(
    bool numbered, PrintMarks print, RowWidth width, RowJudge judge, PersonalMark? personal, RowAbove? above = null)
{
    private int repeatedHeaderWidth;

    /// <summary>Judges the next record, whose blank cells are filled where they were merged with those above.</summary>
    public RowKind Judge(ref string[] cells)
    {
        var kind = Judge(cells);
        if (above is null)
        {
            return kind;
        }

        if (kind is RowKind.Data or RowKind.Unknown or RowKind.Footnote && above.Fill(cells) is var filled && filled != cells)
        {
            (kind, cells) = (Judge(filled), filled);
        }

        if (kind is not (RowKind.Heading or RowKind.Page))
        {
            above.Remember(kind is RowKind.Data ? cells : null);
        }

        return kind;
    }

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RowKind Judge(string[] cells)
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
            : cells.Length > repeatedHeaderWidth && width.IsShifted(cells) ? RowKind.Shifted
            : judge(cells, filled, text) is not RowKind.Aside and var kind ? kind
            : width.IsThin(judge) ? RowKind.Data
            : RowKind.Footnote;
    }

    /// <summary>Whether a data row may have more cells than it should.</summary>
    public bool MayBeShifted(string[] cells) => cells.Length > repeatedHeaderWidth && width.MayBeShifted(cells);

    /// <summary>
    /// Records the width of a repeated header: in a file joined from several it may have more columns, and so may the rows below it.
    /// </summary>
    private RowKind Marked(RowKind mark, string[] cells)
    {
        repeatedHeaderWidth = mark is RowKind.Heading ? cells.Length : repeatedHeaderWidth;
        return mark;
    }
}
