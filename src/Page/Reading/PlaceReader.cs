using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Counts places in the cells of a grid; the code of a municipality, or null for all.</summary>
internal delegate Task<Spread> CountCells(string? city, long total, CancellationToken cancellation);

/// <summary>Asks where places are: point by point while they are few, else as counts per cell.</summary>
internal sealed class PlaceReader(Ask ask, CountCells cells)
{
    private const int MostPoints = 499;

    public async Task<Spread> ReadAllAsync(long total, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("places"), "Places", FrontReader.Variables(new { first = MostPoints }), cancellation);
        return await ReadAsync(data, null, total, cancellation);
    }

    public async Task<Spread> ReadCityAsync(string code, long total, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("places"), "PlacesOfCity", FrontReader.Variables(new { code, first = MostPoints }), cancellation);
        return await ReadAsync(data.Member("municipality") ?? default, code, total, cancellation);
    }

    private async Task<Spread> ReadAsync(JsonElement owner, string? code, long total, CancellationToken cancellation) =>
        owner.Total("facilities") is var located && located <= MostPoints
            ? new Spread(total, located, [.. owner.Items("facilities").Select(ReadPlace)], [])
            : await cells(code, total, cancellation);

    private static Place ReadPlace(JsonElement from) =>
        new(from.Text("name")!, from.Text("category")!, from.Real("latitude")!.Value, from.Real("longitude")!.Value);
}
