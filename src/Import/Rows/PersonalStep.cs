using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports cells that look like personal data of a private individual.</summary>
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
