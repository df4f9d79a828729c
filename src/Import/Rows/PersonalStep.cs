using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Asks about cells that look like data of a private person.</summary>
internal sealed class PersonalStep(PersonalMark personal)
{
    public void Read(RowDraft row)
    {
        foreach (var cell in personal.Find(row.Cells))
        {
            row.Note(RowRules.PersonalData, cell, row.Cells[cell]);
        }
    }
}
