using System.Text.Json;
using Gateway.Page.Drawing;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Counts places in the cells of a grid, in the municipality of this code or in all.</summary>
internal delegate Task<IReadOnlyList<Cell>> CountCells(string? city, MapGrid grid, CancellationToken cancellation);

/// <summary>Reads where places are: point by point if there are few, else as counts per cell.</summary>
internal sealed class PlaceReader(AskData ask, CountCells cells)
{
    private const int MostPoints = 499;

    private readonly MapReader map = new(ask);

    /// <summary>The most zoom steps: from the country to a town in three, and one to be sure.</summary>
    private const int MostZooms = 4;

    public async Task<Spread> ReadAllAsync(long total, CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("places"), "Places", FrontReader.Variables(new { first = MostPoints }), cancellation);
        return await ReadAsync(data, null, total, cancellation);
    }

    public async Task<Spread> ReadCityAsync(string code, long total, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { code, first = MostPoints });
        var data = await ask(Operations.OfPage("places"), "PlacesOfCity", variables, cancellation);
        var spread = await ReadAsync(data.Member("municipality") ?? default, code, total, cancellation);
        var border = Shapes.RingsOf(await map.ReadBorderAsync(code, cancellation));
        return border.Count == 0 ? spread
            : spread with { Border = border, Window = MapFrame.AroundAll([.. border.SelectMany(ring => ring.Corners)]) };
    }

    private async Task<Spread> ReadAsync(JsonElement owner, string? code, long total, CancellationToken cancellation)
    {
        var located = owner.Total("facilities");
        if (located > MostPoints)
        {
            return await ReadCellsAsync(code, total, located, cancellation);
        }

        var points = owner.Items("facilities").Select(MapReader.ReadPoint).ToList();
        var window = points.Count == 0 ? null : MapFrame.Around([.. points.Select(p => (p.Latitude, p.Longitude, 1L))]);
        return new Spread(total, located, points, [], window);
    }

    /// <summary>Zooms in: the cells of one grid show where most places are, and the next grid covers that area.</summary>
    private async Task<Spread> ReadCellsAsync(string? code, long total, long located, CancellationToken cancellation)
    {
        var grid = MapGrid.Japan;
        IReadOnlyList<Cell> counted = [];
        for (var zoom = 0; zoom <= MostZooms; zoom++)
        {
            counted = await cells(code, grid, cancellation);
            if (counted.Count == 0 || zoom == MostZooms || grid.Closer(counted) is not { } closer)
            {
                break;
            }

            grid = closer;
        }

        return new Spread(total, located, [], counted, grid.Window, grid);
    }
}
