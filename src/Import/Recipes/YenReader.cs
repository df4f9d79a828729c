using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads the amounts of one column, all in one unit.</summary>
internal sealed class YenReader(FileColumn column, RowSetting setting)
{
    public FileColumn Column { get; } = column;

    public StatedUnit? Unit { get; } = StatedUnit.Of(column, setting);

    public bool IsFilled(RowDraft row) => Column.Index < row.Cells.Length && !CellText.IsEmpty(row.Cells[Column.Index]);

    /// <summary>Returns the amount in yen; null when the cell is empty or unreadable, or its unit is unknown.</summary>
    public long? Read(RowDraft row)
    {
        if (!IsFilled(row) || row.IsUnknown(Column.Index))
        {
            return null;
        }

        var text = row.Cells[Column.Index];
        var value = YenCell.Read(text, Unit?.Unit);
        if ((value.Rule ?? (value.Value is null ? MoneyRules.UnitMissing : null)) is { } rule)
        {
            row.Note(rule, Column.Index, text, rule == CellRules.AmountDate ? AmountDate.Amount(text) : null);
        }

        return value.Value as long?;
    }

    /// <summary>Returns the number in a cell without a known unit, as if it were yen: for raising questions, never to be served.</summary>
    public long? Unitless(RowDraft row) => Unit is null && IsFilled(row) && !row.IsUnknown(Column.Index)
        ? YenCell.Read(row.Cells[Column.Index], MoneyUnit.All[0]).Value as long?
        : null;
}
