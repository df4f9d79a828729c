using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Tells of the errors a spreadsheet left in the cells of a row, and of ditto marks.</summary>
internal static class ErrorStep
{
    public static void Read(RowDraft row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.IsUnknown(i))
            {
                row.Note(CellText.IsDitto(CellText.Trim(row.Cells[i])) ? CellRules.Ditto : CellRules.CellError, i, row.Cells[i]);
            }
        }
    }
}
