using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports spreadsheet errors and ditto marks in the cells of a row.</summary>
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
