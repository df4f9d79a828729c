using Gateway.Catalog.Words;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports radicals that were read as letters.</summary>
internal static class RadicalStep
{
    public static void Read(RowDraft row)
    {
        for (var i = 0; i < row.Published.Length && row.Published != row.Cells; i++)
        {
            if (Radicals.AreIn(row.Published[i]))
            {
                row.Note(CellRules.RadicalsRead, i, row.Published[i]);
            }
        }
    }
}
