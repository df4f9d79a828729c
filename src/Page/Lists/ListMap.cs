using System.Text.Json;
using Gateway.Page.Drawing;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Where the rows of a list are: each by itself while they are few, else how many lie in each cell of a grid.</summary>
/// <param name="ask">Gives the list out of the answer to an operation of it; nothing where the graph refuses.</param>
internal sealed class ListMap(Func<ListOperation, CancellationToken, Task<JsonElement>> ask)
{
    /// <summary>So many are drawn each by itself.</summary>
    private const int MostPoints = 499;

    /// <summary>Of so many that what is drawn are only the first of them, a few are enough.</summary>
    private const int FewPoints = 100;

    /// <summary>A cell has 90 degrees at zoom 0, and half as many at each further one.</summary>
    private const double LargestCell = 90;

    private const int CoarseZoom = 7;

    /// <summary>As fine as a picture of the whole country.</summary>
    private const int CountryZoom = 7;

    private const int FinestZoom = 22;

    /// <param name="rows">How many the list has.</param>
    /// <param name="few">All of them, where they are read.</param>
    public async Task<Spread> ReadAsync(
        Listing listing, ListQuery query, long rows, ListMapForm form, JsonElement? few, CancellationToken cancellation)
    {
        if (few is { } all)
        {
            return First(listing, all, 0);
        }

        if (form == ListMapForm.First)
        {
            var operation = ListOperation.Rows(listing, query, [ListOperation.PointFields(listing)], FewPoints);
            return First(listing, await ask(operation, cancellation), rows);
        }

        if (form == ListMapForm.Counted)
        {
            var cells = await CellsAsync(listing, query, MapGrid.Japan.Window, CountryZoom, cancellation);
            var (grid, located) = (MapGrid.Fine(MapGrid.Japan.Window), cells.Sum(cell => cell.Count));
            return new Spread(located, located, [], Laid(cells, grid, ""), grid.Window, grid);
        }

        var first = await ask(ListOperation.Points(listing, query, MostPoints), cancellation);
        var total = first.Whole("totalCount") ?? 0;
        var points = PointsOf(listing, first);
        return total <= MostPoints
            ? SpreadOut.Over(points, total)
            : await CountAsync(listing, query, total, CategoryOf(points), cancellation);
    }

    /// <summary>What of the first rows has a point. To look for rows that have one would take a condition more, and longer.</summary>
    /// <param name="of">How many rows there are, where these are not all of them; 0 = they are.</param>
    private static Spread First(Listing listing, JsonElement first, long of)
    {
        var points = PointsOf(listing, first);
        return SpreadOut.Over(points, points.Count) with { More = of > 0 ? of - points.Count : 0 };
    }

    /// <summary>Counts twice: over the whole country to know which part to show, and there as finely as the picture is.</summary>
    private async Task<Spread> CountAsync(Listing listing, ListQuery query, long total, string category, CancellationToken cancellation)
    {
        var coarse = await CellsAsync(listing, query, MapGrid.Japan.Window, CoarseZoom, cancellation);
        if (coarse.Count == 0)
        {
            return new Spread(total, 0, [], []);
        }

        var half = LargestCell / Math.Pow(2, CoarseZoom + 1);
        var window = MapFrame.Around([.. coarse.SelectMany(cell => new[]
        {
            (cell.Latitude - half, cell.Longitude - half, cell.Count), (cell.Latitude + half, cell.Longitude + half, cell.Count),
        })]);
        var grid = MapGrid.Fine(window);
        var zoom = Math.Clamp((int)Math.Round(Math.Log2(LargestCell / Math.Min(grid.CellHeight, grid.CellWidth))), CoarseZoom, FinestZoom);
        var fine = await CellsAsync(listing, query, window, zoom, cancellation);
        return new Spread(total, total, [], Laid(fine, grid, category), window, grid);
    }

    private async Task<IReadOnlyList<(double Latitude, double Longitude, long Count)>> CellsAsync(
        Listing listing, ListQuery query, MapWindow window, int zoom, CancellationToken cancellation) =>
        [.. (await ask(ListOperation.Cells(listing, query, window, zoom), cancellation)).Items("cells").Select(cell =>
            (cell.Real("latitude")!.Value, cell.Real("longitude")!.Value, cell.Whole("count")!.Value))];

    private static List<Cell> Laid(IReadOnlyList<(double Latitude, double Longitude, long Count)> cells, MapGrid grid, string category) =>
    [
        .. from cell in cells
           let row = (int)((cell.Latitude - grid.South) / grid.CellHeight)
           let column = (int)((cell.Longitude - grid.West) / grid.CellWidth)
           where row >= 0 && row < grid.Rows && column >= 0 && column < grid.Columns
           group cell.Count by (South: grid.South + (row * grid.CellHeight), West: grid.West + (column * grid.CellWidth)) into counted
           select new Cell(counted.Key.South, counted.Key.West, category, counted.Sum()),
    ];

    /// <summary>What all of them are; empty when they are of several kinds.</summary>
    private static string CategoryOf(IReadOnlyList<MapPoint> points) =>
        points.Select(point => point.Category).Distinct().ToList() is [var one] ? one : "";

    /// <summary>A city may have published half a point: such a row is on no map.</summary>
    private static List<MapPoint> PointsOf(Listing listing, JsonElement rows) =>
    [
        .. from node in rows.Items("nodes")
           let point = node.Point()
           where point is not null
           let id = node.Text("id")!
           select new MapPoint(
               id,
               node.Text("name") ?? "",
               node.Text("category") ?? "",
               point.Value.Latitude,
               point.Value.Longitude,
               RowPath.Of(listing.Entity, id)),
    ];
}

/// <summary>How the rows of a list are put on a map.</summary>
internal enum ListMapForm
{
    /// <summary>Each by itself while they are few, else counted where they are.</summary>
    Fitting,

    /// <summary>There are so many that they are counted at once: to look at the first ones takes too long.</summary>
    Counted,

    /// <summary>The first rows alone: to go through all of them takes too long.</summary>
    First,
}
