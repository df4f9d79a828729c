using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>The file types in which the rows of a data set are available, by extension; a page links to no others.</summary>
internal static class FileEndings
{
    private static readonly IReadOnlyList<string> OfAllRows = [".csv", ".xlsx", ".json"];

    private static readonly ColumnRole[] Point = [ColumnRole.Latitude, ColumnRole.Longitude];

    /// <param name="paths">The paths of its columns.</param>
    public static IReadOnlyList<string> Of(Entity entity, IEnumerable<string> paths)
    {
        if (entity.ListField is null)
        {
            return [];
        }

        var fields = RowsOperation.WholePoints(entity, paths).ToHashSet();
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
