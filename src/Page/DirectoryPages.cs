using System.Globalization;
using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The contents as a whole: the list of data sets for people, the catalogue for portals, the sitemap for search engines.</summary>
internal sealed class DirectoryPages
{
    private const string Parts = "/sitemaps/";
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>Pages that exist whatever the data is.</summary>
    private static readonly string[] Lasting =
        ["/", "/places", "/events", "/population", "/money", "/datasets", "/guide", "/reference", "/errors", "/terms", "/workshop"];

    private readonly PagePrinter printer;
    private readonly CatalogueReader catalogue;
    private readonly SitemapReader sitemap;
    private readonly StampedCache<IReadOnlyList<DatasetLine>> lines = new(1);
    private readonly StampedCache<IReadOnlyList<CatalogueEntry>> entries = new(1);
    private readonly StampedCache<IReadOnlyDictionary<SitemapType, int>> parts = new(1);
    private readonly StampedCache<string?> starts = new(10_000);

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
        var numbers = await NumbersAsync(await printer.StampAsync(request.Cancellation));
        var addresses = numbers.SelectMany(type => Enumerable.Range(1, type.Value)
            .Select(part => Parts + NameOf(type.Key, part)));
        return Text(SitemapText.Index(addresses.Prepend($"{Parts}pages.xml"), request.View), Xml);
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

        var stamp = await printer.StampAsync(request.Cancellation);
        if (PartNamed(request.Name) is not var (type, number) || number > (await NumbersAsync(stamp))[type])
        {
            return await printer.NotFoundAsync(request.View);
        }

        var start = await StartAsync(stamp, type, number, request.Cancellation);
        return number > 1 && start is null ? await printer.NotFoundAsync(request.View)
            : Text(SitemapText.Part(await sitemap.PartAsync(type, start, request.Cancellation), request.View), Xml);
    }

    private Task<IReadOnlyDictionary<SitemapType, int>> NumbersAsync(Stamp stamp) =>
        parts.GetAsync(stamp, "", () => sitemap.PartsAsync(CancellationToken.None));

    /// <summary>
    /// Returns where a part of the sitemap starts: each is found from the previous one, which is cached. Null for the first part, and for
    /// one that no longer exists.
    /// </summary>
    private async Task<string?> StartAsync(Stamp stamp, SitemapType type, int number, CancellationToken cancellation)
    {
        string? start = null;
        for (var part = 2; part <= number; part++)
        {
            var before = start;
            start = await starts.GetAsync(stamp, $"{type} {part}", ending => sitemap.NextAsync(type, before, ending), cancellation);
            if (start is null)
            {
                break;
            }
        }

        return start;
    }

    private static string NameOf(SitemapType type, int part) => $"{SitemapReader.NameOf(type)}-{part}.xml";

    /// <summary>Parses a name such as <c>places-3.xml</c>; null when it is not one.</summary>
    private static (SitemapType Type, int Number)? PartNamed(string name) =>
        name.Split('-', '.') is [var type, var number, "xml"]
        && SitemapReader.TypeNamed(type) is { } found
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0
        && name == NameOf(found, place)
            ? (found, place)
            : null;

    private static PageAnswer Text(string text, string type) => new(200, text) { ContentType = type };
}
