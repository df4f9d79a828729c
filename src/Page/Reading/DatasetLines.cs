using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads data sets as lines of a list.</summary>
internal static class DatasetLines
{
    public static IReadOnlyList<DatasetLine> Read(IEnumerable<JsonElement> datasets)
    {
        var read = datasets.Select(from => (Line: ReadOne(from), Title: from.Text("title")!)).ToList();
        var slugs = read.CountBy(one => one.Line.Slug).ToDictionary();
        var titles = read.CountBy(one => (one.Line.Title, one.Line.Publisher)).ToDictionary();

        // When one publisher has two with the same title, the file name tells them apart.
        return [.. from one in read
            let isAlone = titles[(one.Line.Title, one.Line.Publisher)] == 1
            select one.Line with { IsAmbiguous = slugs[one.Line.Slug] > 1, Title = isAlone ? one.Line.Title : one.Title }];
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
        from.Total("doubts"))
    {
        PublisherRomaji = RomajiOf(from),
    };

    /// <summary>The publisher's name in Latin letters; null when its reading is unknown.</summary>
    public static string? RomajiOf(JsonElement dataset) => RomanName.OfCity(dataset.Member("publisher")?.Text("nameKana"));
}
