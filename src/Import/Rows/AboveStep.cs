using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports cells that were blank and were filled from the row above.</summary>
internal static class AboveStep
{
    public static void Read(RowDraft row)
    {
        for (var i = 0; i < row.Cells.Length && row.Published != row.Cells; i++)
        {
            if ((i >= row.Published.Length || CellText.IsEmpty(row.Published[i])) && !CellText.IsEmpty(row.Cells[i]))
            {
                row.Note(CellRules.ReadFromAbove, i, row.Cells[i]);
            }
        }
    }
}
