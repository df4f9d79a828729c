using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads the amounts of one column: in the unit of its heading, of the last title between the rows, or of the table.</summary>
/// <param name="column">The column.</param>
/// <param name="setting">The file.</param>
/// <param name="sections">The titles above the row read last.</param>
internal sealed class YenReader(FileColumn column, RowSetting setting, MoneySections sections)
{
    private readonly StatedUnit? ofHeading = StatedUnit.In(column);
    private readonly StatedUnit? ofTable = StatedUnit.Of(setting);

    public FileColumn Column { get; } = column;

    /// <summary>The unit of the row read last; null = unknown.</summary>
    public StatedUnit? Unit => ofHeading ?? sections.Unit ?? ofTable;

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
