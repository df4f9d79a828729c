using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Sets the survey date where no cell of the row has it: that of the rows above, the first day of the year that a column states, or else
/// the day in the title or file name.
/// </summary>
/// <param name="setting">The file.</param>
/// <param name="dateOf">Returns the survey date or year of a row, as published there or in the rows above.</param>
internal sealed class SurveyDateStep(RowSetting setting, Func<string[], string> dateOf)
{
    private readonly Column date = setting.Binding.Map.Entity.Column(ColumnRole.SurveyDate);
    private readonly int[] years = setting.Binding.Cells(ColumnRole.SurveyYear);
    private readonly int[] cells = [.. setting.Binding.Cells(ColumnRole.SurveyDate), .. setting.Binding.Cells(ColumnRole.SurveyYear)];

    public void Read(RowDraft row)
    {
        if (cells.Length == 0)
        {
            row[date] = setting.SurveyDate;
        }
        else if (row[date] is null && Binding.First(years, row.Cells, out var cell) is { Length: > 0 } text)
        {
            row[date] = FirstDay(text);
            row.Note(row[date] is null ? CellRules.DateUnreadable : CellRules.DateYear, cell, text);
        }
        else if (Array.TrueForAll(cells, i => i >= row.Cells.Length || CellText.IsEmpty(row.Cells[i])) && DateAbove(row.Cells) is { } above)
        {
            row[date] = above;
            row.Note(CellRules.ReadFromAbove, cells[0], above);
        }
    }

    private string? DateAbove(string[] row) => dateOf(row) is not { Length: > 0 } text ? null
        : DateCell.Read(text, setting.DateOrder, setting.Year).Value as string ?? FirstDay(text);

    private static string? FirstDay(string text) =>
        Year(text) is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-01-01") : null;

    private static int? Year(string text)
    {
        var folded = CellText.Fold(text).TrimEnd('年');
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1850 and <= 2100 ? year
            : DateCell.Read(folded + "年1月1日", DateOrder.Unproven).Value is string day
                ? int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture)
                : null;
    }
}
