using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for the addresses of all pages, a part at a time.</summary>
internal sealed class SitemapReader(AskData ask)
{
    /// <summary>As many addresses as a part has; a sitemap may have 50,000.</summary>
    private const int PartSize = 5000;

    /// <summary>Municipalities and data sets beyond these are found by links only.</summary>
    private const int MostPublishers = 5000;

    private static readonly string Document = Operations.OfPage("sitemap");

    /// <summary>Where each part of the rows of a type begins; the first is null, for it begins at the beginning.</summary>
    public async Task<IReadOnlyList<string?>> StartsAsync(SitemapType type, CancellationToken cancellation)
    {
        var starts = new List<string?> { null };
        while ((await StepAsync(type, starts[^1], false, cancellation)).NextCursor() is { } next)
        {
            starts.Add(next);
        }

        return starts;
    }

    public async Task<IReadOnlyList<SitemapLine>> PartAsync(SitemapType type, string? start, CancellationToken cancellation) =>
        [.. (await StepAsync(type, start, true, cancellation)).Items("nodes")
            .Select(row => new SitemapLine(PathOf(type, row.Text("id")!), row.Member("dataset")?.Day("updatedOn")))];

    public async Task<IReadOnlyList<SitemapLine>> PublishersAsync(CancellationToken cancellation)
    {
        var data = await ask(Document, "Publishers", FrontReader.Variables(new { first = MostPublishers }), cancellation);
        return
        [
            .. data.Items("municipalities").Select(city => new SitemapLine("/municipalities/" + city.Text("code"), null)),
            .. data.Items("datasets").Select(set =>
                new SitemapLine("/datasets/" + Uri.EscapeDataString(set.Text("id")!), set.Day("updatedOn"))),
        ];
    }

    /// <summary>The pages of everyday things of which there are any.</summary>
    public async Task<IReadOnlyList<SitemapLine>> EverydayAsync(CancellationToken cancellation)
    {
        var data = await ask(Document, "Everyday", FrontReader.Variables(new { }), cancellation);
        (string Path, string List)[] pages =
        [
            (WastePages.Path, "wasteAreas"),
            (BusPages.Path, "busStops"),
            (PollingPages.Path, "pollingPlaces"),
            (SupportPages.Path, "supportSchemes"),
            (LunchPages.Path, "schoolMenus"),
        ];
        return [.. from page in pages where data.Total(page.List) > 0 select new SitemapLine(page.Path, null)];
    }

    private async Task<JsonElement> StepAsync(SitemapType type, string? after, bool told, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { first = PartSize, after, told });
        return (await ask(Document, type.ToString(), variables, cancellation)).Member("rows") ?? default;
    }

    private static string PathOf(SitemapType type, string id) => type switch
    {
        SitemapType.Places => RowAddress.OfPlace(id),
        SitemapType.Events => RowAddress.OfEvent(id),
        _ => RowAddress.OfArea(id),
    };
}
