using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>
/// Stores the findings of a file as those of its data set, most urgent first; other parts of a series keep theirs. Of findings that point
/// at people, only the location is stored, not the value.
/// </summary>
internal static class FindingRows
{
    private const int LongestValue = 500;

    /// <param name="part">Which part of a series the file is.</param>
    /// <param name="isShared">Whether the data set has other parts.</param>
    public static void Put(Loader loader, DataCatalog catalog, string dataset, string? part, bool isShared, FindingLog log)
    {
        var head = StableKey.Of(StableKey.Scope(dataset, part), "finding")[..16];
        Put(catalog.Entity(EntityRole.Finding), log.Public());
        Put(catalog.Entity(EntityRole.PrivateFinding), log.Private());

        void Put(Entity entity, IReadOnlyList<FindingGroup> findings)
        {
            var rows = findings.Select((f, i) => Row(entity, string.Create(CultureInfo.InvariantCulture, $"{head}-{i:D7}"), f));
            loader.PutDependents(entity, entity.ColumnOf(entity.Reference("dataset")), dataset, rows, isShared ? head : "");
        }
    }

    private static object?[] Row(Entity entity, string key, FindingGroup finding)
    {
        var row = new object?[entity.Columns.Count];
        void Set(string column, object? value) => row[entity.Column(column).Index] = value;

        row[entity.Key.Index] = key;
        Set("line", (long?)finding.Example.Line);
        Set("column_name", finding.Column);
        Set("count", (long)finding.Count);
        Set("rule", finding.Rule.Name);
        Set("message", finding.Message(inJapanese: false));
        Set("message_ja", finding.Message(inJapanese: true));
        if (entity.Role == EntityRole.PrivateFinding)
        {
            Set("places", Examples(finding, e => [e.Line]));
            return row;
        }

        Set("value", Shortened(finding.Example.Value));
        Set("examples", Examples(finding, e => [e.Line, Shortened(e.Value)]));
        Set("advice", finding.Rule.Advice?.Remedy.English);
        Set("advice_ja", finding.Rule.Advice?.Remedy.Japanese);
        Set("valid_example", finding.ValidExample);
        Set("severity", finding.Rule.Severity.ToString().ToUpperInvariant());
        return row;
    }

    private static string Examples(FindingGroup finding, Func<Finding, object?[]> told) =>
        JsonSerializer.Serialize(finding.Examples.Select(told), Json.Plain);

    private static string? Shortened(string? value) => value is null ? null : BrokenText.Shorten(value, LongestValue);
}
