using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads which data sets were added or changed last.</summary>
internal sealed class FeedReader(AskData ask)
{
    /// <summary>Feed readers look at a feed every few days.</summary>
    private const int MostEntries = 50;

    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("feed"), "Feed", FrontReader.Variables(new { first = MostEntries }), cancellation);
        return [.. data.Items("datasets").Select(Read)];
    }

    private static FeedEntry Read(JsonElement from) => new(
        "/datasets/" + Uri.EscapeDataString(from.Text("id")!),
        DatasetTitle.Of(from.Text("title")!),
        from.Text("publisherName") ?? from.Member("publisher")?.Text("name"),
        from.Moment("importedAt")!.Value,
        from.Day("updatedOn"),
        from.Whole("rowCount") ?? 0)
    {
        PublisherRomaji = DatasetLines.RomajiOf(from),
    };
}
