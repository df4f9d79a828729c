using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads data sets as lines of a list.</summary>
internal static class DatasetLines
{
    public static IReadOnlyList<DatasetLine> Read(IEnumerable<JsonElement> datasets)
    {
        var lines = datasets.Select(ReadOne).ToList();
        var several = lines.GroupBy(line => line.Slug).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return [.. lines.Select(line => line with { IsAmbiguous = several.Contains(line.Slug) })];
    }

    public static DatasetLine ReadOne(JsonElement from) => new(
        from.Text("id")!,
        from.Text("slug")!,
        from.Text("kind")!,
        DatasetTitle.Of(from.Text("title")!),
        from.Member("publisher")?.Text("code"),
        from.Text("publisherName") ?? from.Member("publisher")?.Text("name"),
        from.Text("licence"),
        from.Text("attribution"),
        from.Text("sourceUrl"),
        from.Day("updatedOn"),
        from.Moment("importedAt"),
        from.Flag("sample"),
        from.Whole("rowCount") ?? 0,
        from.Whole("rejectedCount") ?? 0,
        from.Total("findings"),
        from.Total("doubts"));
}
