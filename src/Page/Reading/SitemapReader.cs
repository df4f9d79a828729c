using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the addresses of all pages, one part at a time.</summary>
internal sealed class SitemapReader(AskData ask)
{
    /// <summary>The addresses in a part: few enough that none takes long; a sitemap may have 50,000, and its index as many parts.</summary>
    private const int PartSize = 500;

    /// <summary>Municipalities and data sets beyond these are found only through links.</summary>
    private const int MostPublishers = 5000;

    private static readonly string Document = Operations.OfPage("sitemap");

    /// <summary>Returns the number of parts for the rows of each type: at least one.</summary>
    public async Task<IReadOnlyDictionary<SitemapType, int>> PartsAsync(CancellationToken cancellation)
    {
        var data = await ask(Document, "Totals", FrontReader.Variables(new { }), cancellation);
        return Enum.GetValues<SitemapType>().ToDictionary(
            type => type, type => (int)Math.Max(1, (data.Total(NameOf(type)) + PartSize - 1) / PartSize));
    }

    /// <summary>Returns where the part after another starts; null when there is none.</summary>
    /// <param name="start">Where the other starts; null = at the beginning.</param>
    public async Task<string?> NextAsync(SitemapType type, string? start, CancellationToken cancellation) =>
        (await StepAsync(type, start, false, cancellation)).NextCursor();

    /// <summary>The type's name in addresses and operations.</summary>
    public static string NameOf(SitemapType type) => type.ToString().ToLowerInvariant();

    /// <summary>Returns the type with this name in addresses; null = none.</summary>
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

    /// <summary>The everyday pages that have anything to show.</summary>
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
