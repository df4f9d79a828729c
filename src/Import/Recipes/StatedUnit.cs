using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Recipes;

/// <summary>A unit of money, and where it stands.</summary>
/// <param name="Evidence">The words that state it, as written.</param>
internal sealed record StatedUnit(MoneyUnit Unit, string Evidence)
{
    /// <summary>What stands for words when the operator said it.</summary>
    private const string Operator = "operator";

    /// <summary>
    /// The unit of a column: its heading says it, or a cell above the table, or the operator, in this order; null = nobody does.
    /// It is never concluded from the size of the numbers.
    /// </summary>
    public static StatedUnit? Of(FileColumn column, RowSetting setting) =>
        UnitWords.InHeading(column.Folded) is { } heading ? new StatedUnit(heading, CellText.Fold(column.Heading).ReplaceLineEndings(""))
        : Above(setting) ?? (setting.Unit is { } stated ? new StatedUnit(stated, Operator) : null);

    /// <summary>Several units above one table say nothing of any column.</summary>
    private static StatedUnit? Above(RowSetting setting)
    {
        var found = setting.Told.Select(text => (Text: text, Unit: UnitWords.InCell(text))).Where(told => told.Unit is not null)
            .DistinctBy(told => told.Unit).Take(2).ToList();
        return found is [var (text, unit)] ? new StatedUnit(unit!, text) : null;
    }
}
