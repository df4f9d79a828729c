using System.Globalization;
using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>What is here as a whole: the list of data sets for people, the catalogue for portals, the sitemap for search engines.</summary>
internal sealed class DirectoryPages
{
    private const string Parts = "/sitemaps/";
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>Pages that are there whatever the data is.</summary>
    private static readonly string[] Lasting =
        ["/", "/places", "/events", "/population", "/money", "/datasets", "/guide", "/reference", "/errors", "/terms", "/workshop"];

    private readonly PagePrinter printer;
    private readonly CatalogueReader catalogue;
    private readonly SitemapReader sitemap;
    private readonly Kept<IReadOnlyList<DatasetLine>> lines = new(1);
    private readonly Kept<IReadOnlyList<CatalogueEntry>> entries = new(1);
    private readonly Kept<IReadOnlyList<string?>> starts = new(3);

    public DirectoryPages(PagePrinter printer, AskData ask, DataCatalog catalog)
    {
        (this.printer, catalogue, sitemap) = (printer, new CatalogueReader(ask, catalog), new SitemapReader(ask));
        Pages =
        [
            new("/datasets", DatasetsAsync),
            new("/catalog.jsonld", CatalogueAsync),
            new("/sitemap.xml", IndexAsync),
            new(Parts + "{name}", PartAsync),
            new("/robots.txt", request => Task.FromResult(Text(SitemapText.Robots(request.View), "text/plain; charset=utf-8"))),
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> DatasetsAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var all = await lines.GetAsync(stamp, "", () => catalogue.LinesAsync(CancellationToken.None));
        var page = int.TryParse(request.Value("page"), CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1;
        return await printer.DrawAsync<Gateway.Page.Parts.DatasetsPage>(request.View, new()
        {
            ["Datasets"] = all, ["Page"] = page, ["Search"] = request.Value("q"),
        });
    }

    private async Task<PageAnswer> CatalogueAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var all = await entries.GetAsync(stamp, "", () => catalogue.EntriesAsync(CancellationToken.None));
        return Text(DcatCatalogue.Write(all, request.View), "application/ld+json; charset=utf-8");
    }

    private async Task<PageAnswer> IndexAsync(PageRequest request)
    {
        var parts = new List<string> { $"{Parts}pages.xml" };
        foreach (var type in Enum.GetValues<SitemapType>())
        {
            var count = (await StartsAsync(type, request.Cancellation)).Count;
            parts.AddRange(Enumerable.Range(1, count).Select(part => $"{Parts}{NameOf(type)}-{part}.xml"));
        }

        return Text(SitemapText.Index(parts, request.View), Xml);
    }

    private async Task<PageAnswer> PartAsync(PageRequest request)
    {
        if (request.Name == "pages.xml")
        {
            IReadOnlyList<SitemapLine> lines =
            [
                .. Lasting.Select(path => new SitemapLine(path, null)),
                .. await sitemap.EverydayAsync(request.Cancellation),
                .. await sitemap.PublishersAsync(request.Cancellation),
            ];
            return Text(SitemapText.Part(lines, request.View), Xml);
        }

        foreach (var type in Enum.GetValues<SitemapType>())
        {
            if (NumberOf(request.Name, NameOf(type)) is { } number
                && await StartsAsync(type, request.Cancellation) is var known && number <= known.Count)
            {
                return Text(SitemapText.Part(await sitemap.PartAsync(type, known[number - 1], request.Cancellation), request.View), Xml);
            }
        }

        return await printer.NotFoundAsync(request.View);
    }

    private async Task<IReadOnlyList<string?>> StartsAsync(SitemapType type, CancellationToken cancellation) => await starts.GetAsync(
        await printer.StampAsync(cancellation), NameOf(type), () => sitemap.StartsAsync(type, CancellationToken.None));

    private static string NameOf(SitemapType type) => type.ToString().ToLowerInvariant();

    /// <summary>The number in <c>places-3.xml</c>; null where there is none.</summary>
    private static int? NumberOf(string name, string type) => name.StartsWith(type + "-", StringComparison.Ordinal)
        && name.EndsWith(".xml", StringComparison.Ordinal)
        && int.TryParse(name[(type.Length + 1)..^4], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private static PageAnswer Text(string text, string type) => new(200, text) { ContentType = type };
}
