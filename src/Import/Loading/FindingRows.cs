using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>
/// Stores the findings of a file that everybody may see as those of its data set, in the order in which they are to be seen to; other parts
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

    private static object?[] Row(Entity entity, string head, FindingGroup finding, int number)
    {
        var row = new object?[entity.Columns.Count];
        void Set(string column, object? value) => row[entity.Column(column).Index] = value;

        row[entity.Key.Index] = string.Create(CultureInfo.InvariantCulture, $"{head}-{number:D7}");
        Set("line", (long?)finding.Example.Line);
        Set("column_name", finding.Column);
        Set("value", Shortened(finding.Example.Value));
        Set("count", (long)finding.Count);
        Set("examples", JsonSerializer.Serialize(
            finding.Examples.Select(e => new object?[] { e.Line, Shortened(e.Value) }), Json.Plain));
        Set("rule", finding.Rule.Name);
        Set("message", finding.Message(inJapanese: false));
        Set("message_ja", finding.Message(inJapanese: true));
        Set("advice", finding.Rule.Advice?.Remedy.English);
        Set("advice_ja", finding.Rule.Advice?.Remedy.Japanese);
        Set("valid_example", finding.ValidExample);
        Set("severity", finding.Rule.Severity.ToString().ToUpperInvariant());
        return row;
    }

    private static string? Shortened(string? value) => value is null ? null : BrokenText.Shorten(value, LongestValue);
}
