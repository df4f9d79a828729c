using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>
/// Stores the findings of a file that everybody may see as those of its data set, in the order in which they are to be read; other parts
/// of a series keep theirs.
/// </summary>
internal static class FindingRows
{
    private const int LongestValue = 500;

    /// <param name="part">Which part of a series the file is.</param>
    /// <param name="isShared">Whether the data set has other parts.</param>
    public static void Put(Loader loader, DataCatalog catalog, string dataset, string? part, bool isShared, FindingLog log)
    {
        var entity = catalog.Entity(EntityRole.Finding);
        var head = StableKey.Of(StableKey.Scope(dataset, part), "finding")[..16];
        var rows = log.Public().Select((f, i) => Row(entity, head, f, i));
        loader.PutDependents(entity, entity.ColumnOf(entity.Reference("dataset")), dataset, rows, isShared ? head : "");
    }

    private static object?[] Row(Entity entity, string head, Finding finding, int number)
    {
        var row = new object?[entity.Columns.Count];
        row[entity.Key.Index] = string.Create(CultureInfo.InvariantCulture, $"{head}-{number:D7}");
        row[entity.Column("line").Index] = (long?)finding.Line;
        row[entity.Column("column_name").Index] = finding.Column;
        row[entity.Column("value").Index] = finding.Value is { } value ? BrokenText.Shorten(value, LongestValue) : null;
        row[entity.Column("rule").Index] = finding.Rule.Name;
        row[entity.Column("message").Index] = finding.Message;
        row[entity.Column("severity").Index] = finding.Rule.Severity.ToString().ToUpperInvariant();
        return row;
    }
}
