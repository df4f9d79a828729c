using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Settles by the cells which columns of a table of collection days are no class of waste, though any heading might name one: a number, or
/// what stands before the name of the area (地区区分), where no cell says days.
/// </summary>
internal static class DayColumns
{
    /// <param name="below">The first rows below the header.</param>
    public static FileColumn[] Of(FileColumn[] columns, IReadOnlyList<string[]> below)
    {
        var name = Array.FindLastIndex(columns, column => column.Target?.Means is ColumnRole.Name);
        return [.. columns.Select(column => IsOfClass(column) ? column : column with { Target = null })];

        bool IsOfClass(FileColumn column) =>
            column.Target is not { IsOfClass: true }
            || CellText.Filled(below, column.Index) is not [_, ..] cells
            || cells.Exists(cell => CollectionWords.Read(cell) is not null)
            || (column.Index > name && !cells.TrueForAll(cell => cell.All(char.IsAsciiDigit)));
    }
}
