using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for the addresses of all pages, a part at a time.</summary>
internal sealed class SitemapReader(AskData ask)
{
    /// <summary>As many addresses as a part has, so that none takes long; a sitemap may have 50,000, and as many parts.</summary>
    private const int PartSize = 500;

    /// <summary>Municipalities and data sets beyond these are found by links only.</summary>
    private const int MostPublishers = 5000;

    private static readonly string Document = Operations.OfPage("sitemap");

    /// <summary>How many parts the rows of each type have: one at least.</summary>
    public async Task<IReadOnlyDictionary<SitemapType, int>> PartsAsync(CancellationToken cancellation)
    {
        var data = await ask(Document, "Totals", FrontReader.Variables(new { }), cancellation);
        return Enum.GetValues<SitemapType>().ToDictionary(
            type => type, type => (int)Math.Max(1, (data.Total(NameOf(type)) + PartSize - 1) / PartSize));
    }

    /// <summary>Where the part behind another begins; null when there is none.</summary>
    /// <param name="start">Where that begins; null = at the beginning.</param>
    public async Task<string?> NextAsync(SitemapType type, string? start, CancellationToken cancellation) =>
        (await StepAsync(type, start, false, cancellation)).NextCursor();

    /// <summary>As addresses and operations call it.</summary>
    public static string NameOf(SitemapType type) => type.ToString().ToLowerInvariant();

    /// <summary>The type that addresses call so; null = none.</summary>
    public static SitemapType? TypeNamed(string name) =>
        Enum.GetValues<SitemapType>().Where(type => NameOf(type) == name).Select(type => (SitemapType?)type).FirstOrDefault();

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
