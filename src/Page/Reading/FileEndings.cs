using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>In which files the rows of a data set can be had, by how their names end; a page links no other.</summary>
internal static class FileEndings
{
    private static readonly IReadOnlyList<string> OfAllRows = [".csv", ".xlsx", ".json"];

    private static readonly ColumnRole[] Point = [ColumnRole.Latitude, ColumnRole.Longitude];

    /// <inheritdoc cref="RowsOperation.OfFile" path="/param"/>
    public static IReadOnlyList<string> Of(DataCatalog catalog, string kind, IEnumerable<string> paths)
    {
        var fields = paths.ToHashSet();
        if (RowsOperation.OfFile(catalog, kind, fields) is null)
        {
            return [];
        }

        var entity = catalog.Entity(catalog.Kind(kind));
        var point = entity.Members.Where(member => member.Role is { } role && Point.Contains(role)).Select(member => member.Name).ToList();
        var isOnMap = (point.Count == Point.Length && point.TrueForAll(fields.Contains)) || RowsOperation.ShapesOf(entity).Any();
        return
        [
            .. OfAllRows,
            .. isOnMap ? (string[])[".geojson"] : [],
            .. entity.Entry is null ? [] : (string[])[".ics"],
            ".parquet",
        ];
    }
}
