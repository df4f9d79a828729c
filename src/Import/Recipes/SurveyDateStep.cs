using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Sets the survey date where no column has it: the first day of the year that a column states, or else the day in the title or file name.
/// </summary>
internal sealed class SurveyDateStep(RowSetting setting)
{
    private readonly Column date = setting.Binding.Map.Entity.Column(ColumnRole.SurveyDate);
    private readonly int[] years = setting.Binding.Cells(ColumnRole.SurveyYear);
    private readonly bool isStated = setting.Binding.Has(ColumnRole.SurveyDate) || setting.Binding.Has(ColumnRole.SurveyYear);

    public void Read(RowDraft row)
    {
        if (!isStated)
        {
            row[date] = setting.SurveyDate;
        }
        else if (row[date] is null && Binding.First(years, row.Cells, out var cell) is { Length: > 0 } text)
        {
            row[date] = Year(text) is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-01-01") : null;
            row.Note(row[date] is null ? CellRules.DateUnreadable : CellRules.DateYear, cell, text);
        }
    }

    private static int? Year(string text)
    {
        var folded = CellText.Fold(text).TrimEnd('年');
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1850 and <= 2100 ? year
            : DateCell.Read(folded + "年1月1日", DateOrder.Unproven).Value is string day
                ? int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture)
                : null;
    }
}
