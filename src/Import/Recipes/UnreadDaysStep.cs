using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Keeps a first or last day that is not one date (4月4日～5日, 5月上旬, 未定) in the note on dates and times: people can read it, and without
/// it, an event with an unknown end would seem to last one day.
/// </summary>
internal sealed class UnreadDaysStep(Binding binding)
{
    private readonly (BoundField Field, string Head)[] days =
        [.. Of(binding, ColumnRole.StartDate, HeldDays.FirstDay), .. Of(binding, ColumnRole.EndDate, HeldDays.LastDay)];

    private readonly Column note = binding.Map.Entity.Column("schedule_note");

    public void Read(RowDraft row)
    {
        foreach (var (field, head) in days.Where(day => row[day.Field.Column] is null))
        {
            var said = field.Cells.Where(cell => cell < row.Cells.Length).Select(cell => CellText.Trim(row.Cells[cell]))
                .FirstOrDefault(text => text.Length > 0);
            if (said is not null && IsDay(CellText.Fold(said)))
            {
                var line = head + said.ReplaceLineEndings(" ");
                row[note] = row.Text(note) is { } more ? $"{more}\n{line}" : line;
            }
        }
    }

    /// <summary>Whether the text says something of a day; a sign for none does not, nor a zero, which refers to an empty cell.</summary>
    private static bool IsDay(string folded) => folded is "未定" or "不明" || (folded.Trim('0').Length > 0
        && DateCell.Read(folded, DateOrder.Unproven).Rule is var rule && rule != CellRules.Placeholder && rule != CellRules.DateZero);

    private static (BoundField Field, string Head)[] Of(Binding binding, ColumnRole role, string head) =>
        binding.Find(role) is { } field ? [(field, head)] : [];
}
