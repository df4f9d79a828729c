using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Leaves out the head of a bus company: a person, whom nobody is looking for here.</summary>
internal sealed class AgencyHeadStep(RowSetting setting)
{
    /// <summary>The table that names the heads.</summary>
    public const string Member = "agency_jp";

    private const string Heading = "agency_president_name";

    private readonly int cell = setting.Columns.FirstOrDefault(column => column.Heading.Trim() == Heading)?.Index ?? -1;

    public void Read(RowDraft row)
    {
        if (cell >= 0 && cell < row.Cells.Length && !CellText.IsEmpty(row.Cells[cell]))
        {
            row.KeptApart = cell;
            row.Note(RowRules.PersonalData, cell, row.Cells[cell]);
        }
    }
}
