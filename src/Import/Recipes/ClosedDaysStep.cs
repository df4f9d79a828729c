using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Keeps the days on which a place is closed under their heading: of 月曜日 alone nobody could say what it means.</summary>
internal sealed class ClosedDaysStep(Binding binding)
{
    private readonly int[] cells = binding.Cells(ColumnRole.ClosedDays);
    private readonly Column? note = binding.Map.Entity.StoredMembers().FirstOrDefault(m => m.Path == "hoursNote").Column;

    public void Read(RowDraft row)
    {
        if (note is not null && Binding.First(cells, row.Cells, out var cell) is { Length: > 0 } text && !CellText.IsPlaceholder(text))
        {
            var said = $"{CellText.Fold(row.Heading(cell)!)}: {text}";
            row[note] = row[note] is string more ? $"{more}\n{said}" : said;
        }
    }
}
