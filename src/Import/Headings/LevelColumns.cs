using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Settles by the cells what the headings of a budget leave open: whether a column 款 holds names or codes, and whether categories are 款 or
/// a classification of the city's own.
/// </summary>
internal static class LevelColumns
{
    private const string Name = ".name";

    /// <param name="below">The first rows below the header.</param>
    public static FileColumn[] Of(FileColumn[] columns, HeadingMap map, IReadOnlyList<string[]> below)
    {
        if (!map.Has(ColumnRole.BudgetLevel))
        {
            return columns;
        }

        FileColumn[] found = [.. columns.Select(column => IsOfCodes(column, below) ? Coded(column, map) : column)];
        return HasOwnOrder(found, below) ? [.. found.Select(column => Grouped(column, map))] : found;
    }

    private static bool IsOfCodes(FileColumn column, IReadOnlyList<string[]> below)
    {
        var cells = CellText.Filled(below, column.Index);
        return column.Target?.Path?.EndsWith(Name, StringComparison.Ordinal) == true
            && cells.Count > 0 && cells.TrueForAll(cell => cell.All(char.IsAsciiDigit));
    }

    private static FileColumn Coded(FileColumn column, HeadingMap map) =>
        column with { Target = map.FieldAt(column.Target!.Path![..^Name.Length] + ".code") };

    /// <summary>Whether most of the categories are not 款.</summary>
    private static bool HasOwnOrder(FileColumn[] columns, IReadOnlyList<string[]> below)
    {
        if (Array.Find(columns, c => c.Target?.Path == "kan.name" && IsCategory(c)) is not { } category)
        {
            return false;
        }

        var cells = below.Where(row => category.Index < row.Length && !CellText.IsEmpty(row[category.Index]))
            .Select(row => row[category.Index]).ToList();
        var outermost = cells.Count == 0 ? 0 : cells.Min(CellText.Indentation);
        var names = cells.Where(cell => CellText.Indentation(cell) == outermost).Select(CellText.Fold).Distinct().ToList();
        return names.Count(name => BudgetWords.IsKan(name.TrimStart([.. "0123456789.、 "]))) * 2 < names.Count;
    }

    private static FileColumn Grouped(FileColumn column, HeadingMap map) => (IsCategory(column), column.Target?.Path) switch
    {
        (true, "kan.name") => column with { Target = map.FieldAt("grouping") },
        (true, "kou.name") => column with { Target = map.FieldAt("subgrouping") },
        (true, "kan.code" or "kou.code") => column with { Target = null },
        _ => column,
    };

    private static bool IsCategory(FileColumn column) =>
        column.Folded.Contains("cat", StringComparison.Ordinal) || column.Folded.StartsWith("科目", StringComparison.Ordinal);
}
