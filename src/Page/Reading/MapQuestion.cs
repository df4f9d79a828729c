using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Which places a map shows, and of which part of the earth, as given in the address.</summary>
/// <param name="Filters">The conditions on the places, as parts of a filter of the graph.</param>
/// <param name="Search">The search over their names; null = none.</param>
/// <param name="Box">The part of the earth; null = all of it.</param>
/// <param name="Zoom">The zoom of the map.</param>
internal sealed record MapQuestion(IReadOnlyList<object> Filters, string? Search, MapBox? Box, int Zoom)
{
    private const int DeepestZoom = 22;

    /// <returns>Null when the address contains something that no map would ask.</returns>
    public static MapQuestion? Of(PageRequest request, DataCatalog catalog)
    {
        var filters = new List<object> { new { location = new { known = true } } };
        var (city, dataset) = (request.Value("city"), request.Value("dataset"));
        var kinds = request.Query.TryGetValue("kind", out var asked) ? asked : [];
        var box = MapBox.Of(request);
        if ((city.Length > 0 && MunicipalityCode.Complete(city) is null)
            || (dataset.Length > 0 && !DatasetReader.IsId(dataset))
            || kinds.Any(kind => catalog.Kinds.All(known => known.Name != kind))
            || (box is null && MapBox.IsGiven(request))
            || !IsZoom(request.Value("zoom"), out var zoom))
        {
            return null;
        }

        if (city.Length > 0)
        {
            filters.Add(new { municipality = new { code = new { eq = MunicipalityCode.Complete(city) } } });
        }

        if (dataset.Length > 0)
        {
            filters.Add(new { dataset = new { id = new { eq = dataset } } });
        }

        if (kinds.Count > 0)
        {
            filters.Add(new { category = new Dictionary<string, object> { ["in"] = kinds } });
        }

        return new MapQuestion(filters, request.Value("q") is { Length: > 0 } search ? search : null, box, zoom);
    }

    /// <summary>Returns the variables for it, and further ones.</summary>
    /// <param name="inBox">Whether only places in the box are wanted.</param>
    public JsonElement Variables(bool inBox, params (string Name, object Value)[] more)
    {
        var filters = inBox && Box is not null ? Filters.Append(new { location = new { within = new { box = Box } } }) : Filters;
        var variables = more.ToDictionary(one => one.Name, one => (object?)one.Value);
        variables["where"] = new { and = filters };
        variables["search"] = Search;
        return JsonSerializer.SerializeToElement(variables, JsonSerializerOptions.Web);
    }

    private static bool IsZoom(string text, out int zoom) => (zoom = text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1) is >= 0 and <= DeepestZoom;
}
