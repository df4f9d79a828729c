using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Keeps the days on which a place is closed under their heading, for of 月曜日 alone nobody could say what it means, and below what else
/// is said of them.
/// </summary>
internal sealed class ClosedDaysStep(Binding binding)
{
    private readonly int[][] stated = [binding.Cells(ColumnRole.ClosedDays), binding.Cells(ColumnRole.ClosedDaysNote)];
    private readonly int[] notes = binding.Fields.FirstOrDefault(f => f.Path == "hoursNote")?.Cells ?? [];
    private readonly Column? note = binding.Map.Entity.StoredMembers().FirstOrDefault(m => m.Path == "hoursNote").Column;

    public void Read(RowDraft row)
    {
        foreach (var cells in stated)
        {
            Join(cells, row);
        }
    }

    private void Join(int[] cells, RowDraft row)
    {
        if (note is not null && Binding.First(cells, row.Cells, out var cell) is { Length: > 0 } text && !CellText.IsPlaceholder(text))
        {
            var said = cells == stated[0] ? $"{CellText.Fold(row.Heading(cell)!)}: {text}" : text;
            row.Note(CellRules.HoursJoined, cell);
            if (row[note] is string more)
            {
                if (Binding.First(notes, row.Cells, out var beside).Length > 0)
                {
                    row.Note(CellRules.HoursJoined, beside);
                }

                said = $"{more}\n{said}";
            }

            row[note] = said;
        }
    }
}
