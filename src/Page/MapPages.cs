using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>What the script of a map fetches while the map is moved, as small JSON.</summary>
internal sealed class MapPages
{
    /// <summary>A map is moved to many places, few of which are asked for again.</summary>
    private const int MostCached = 300;

    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DataCatalog catalog;
    private readonly PagePrinter printer;
    private readonly MapReader reader;
    private readonly ShapeReader shapes;
    private readonly StampedCache<PageAnswer> cache = new(MostCached);

    public MapPages(DataCatalog catalog, PagePrinter printer, AskData ask)
    {
        (this.catalog, this.printer) = (catalog, printer);
        (reader, shapes) = (new MapReader(ask), new ShapeReader(ask, catalog));
        Pages =
        [
            new("/map/points", PointsAsync),
            new("/map/card/{name}", CardAsync),
            new("/map/border/{name}", BorderAsync),
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Returns the address of a row's border.</summary>
    /// <param name="path">The path of the row's page.</param>
    public static string BorderOf(string path) => "/map/border" + path[path.LastIndexOf('/')..];

    private static PageAnswer Json(object value) =>
        new(200, JsonSerializer.Serialize(value, Readable)) { ContentType = "application/json; charset=utf-8" };

    private static PageAnswer Refuse(int status, string message) => Json(new { message }) with { Status = status };

    /// <summary>Returns the places in a box; without one, the kinds there are.</summary>
    private async Task<PageAnswer> PointsAsync(PageRequest request) => MapQuestion.Of(request, catalog) switch
    {
        null => Refuse(400, "Invalid map area: south, west, north and east must be degrees, and zoom 0 to 22."),
        { Box: { } box } question => await CachedAsync("box", request, cancellation => BoxAsync(question, box, cancellation)),
        var question => await CachedAsync("kinds", request, cancellation => KindsAsync(question, request.View, cancellation)),
    };

    private async Task<PageAnswer> CachedAsync(string what, PageRequest request, Func<CancellationToken, Task<PageAnswer>> make)
    {
        var parameters = request.Query.OrderBy(one => one.Key, StringComparer.Ordinal)
            .SelectMany(one => one.Value.Select(value => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(value)}"));
        var key = $"{what} {request.Name} {request.View.Words.Code} {string.Join('&', parameters)}";
        try
        {
            return await cache.GetAsync(await printer.StampAsync(request.Cancellation), key, make, request.Cancellation);
        }
        catch (RefusedQuestionException refused)
        {
            return Refuse(400, refused.Message);
        }
    }

    private async Task<PageAnswer> BoxAsync(MapQuestion question, MapBox box, CancellationToken cancellation)
    {
        var map = await reader.ReadAsync(question, box, cancellation);
        return Json(new
        {
            map.Total,
            Points = map.Points.Select(point => new object[] { point.Id, point.Name, point.Category, point.Latitude, point.Longitude }),
            Groups = map.Groups.Select(group => new object[] { group.Latitude, group.Longitude, group.Count }),
        });
    }

    private async Task<PageAnswer> KindsAsync(MapQuestion question, View view, CancellationToken cancellation)
    {
        var kinds = await reader.ReadKindsAsync(question, cancellation);
        return Json(new
        {
            Kinds = kinds.OrderBy(kind => printer.Kinds.OrderOf(kind.Category)).Select(kind => new
            {
                Kind = kind.Category,
                Label = printer.Kinds.LabelOf(kind.Category, view.Words),
                kind.Count,
                Text = view.Words.Number(kind.Count),
            }),
        });
    }

    private Task<PageAnswer> CardAsync(PageRequest request) => CachedAsync("card", request, async cancellation =>
        MapReader.IsPlace(request.Name) && await reader.ReadCardAsync(request.Name, cancellation) is { } card
            ? Json(new { card.Name, Kind = card.KindLabel, card.Address, card.Phone })
            : Refuse(404, "Place not found."));

    /// <summary>A municipality is given by its code, any other row by its id.</summary>
    private Task<PageAnswer> BorderAsync(PageRequest request) => CachedAsync("border", request, async cancellation =>
        await (MunicipalityCode.Complete(request.Name) is { } code
            ? reader.ReadBorderAsync(code, cancellation)
            : shapes.ReadAsync(request.Name, cancellation)) is { } border
            ? Json(border)
            : Refuse(404, "No border found."));
}
