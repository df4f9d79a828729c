using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Appends the days on which a place is closed to the note on its hours: under their heading, since 月曜日 alone would be ambiguous, and after
/// what else is said about the hours.
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
        if (note is not null && Binding.First(cells, row.Cells, out var cell) is { Length: > 0 } text
            && (!CellText.IsPlaceholder(text) || (cells == stated[0] && text is "なし" or "無し")))
        {
            // Of closing days, なし is no placeholder: there are none.
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
