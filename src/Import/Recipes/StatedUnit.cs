using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Recipes;

/// <summary>A unit of money, and where it is stated.</summary>
/// <param name="Evidence">The words that state it, as written.</param>
internal sealed record StatedUnit(MoneyUnit Unit, string Evidence)
{
    /// <summary>The evidence when the operator stated it.</summary>
    private const string Operator = "operator";

    /// <summary>Returns the unit in the heading of a column; null = it states none.</summary>
    public static StatedUnit? In(FileColumn column) =>
        UnitWords.InHeading(column.Folded) is { } stated
            ? new StatedUnit(stated, CellText.Fold(column.Heading).ReplaceLineEndings(""))
            : null;

    /// <summary>
    /// Returns the unit of columns that do not state theirs: from a cell above the table, otherwise the operator; null = unknown. It is
    /// never inferred from the size of the numbers.
    /// </summary>
    public static StatedUnit? Of(RowSetting setting) =>
        Above(setting) ?? (setting.Unit is { } stated ? new StatedUnit(stated, Operator) : null);

    /// <summary>Returns the unit above the table; several different ones say nothing about any column.</summary>
    private static StatedUnit? Above(RowSetting setting)
    {
        var found = setting.ContextTexts.Select(text => (Text: text, Unit: UnitWords.InCell(text)))
            .Where(stated => stated.Unit is not null).DistinctBy(stated => stated.Unit).Take(2).ToList();
        return found is [var (text, unit)] ? new StatedUnit(unit!, text) : null;
    }
}
