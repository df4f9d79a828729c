using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports spreadsheet errors in the cells of a row.</summary>
internal static class ErrorStep
{
    public static void Read(RowDraft row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is ['#', ..] && row.IsError(i))
            {
                row.Note(CellRules.CellError, i, row.Cells[i]);
            }
        }
    }
}
