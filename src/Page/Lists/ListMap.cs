using System.Text.Json;
using Gateway.Page.Drawing;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Where the rows of a list are: each on its own if there are few, else the number in each cell of a grid.</summary>
/// <param name="ask">Returns the list from the answer to an operation on it; nothing when the graph refuses.</param>
internal sealed class ListMap(Func<ListOperation, CancellationToken, Task<JsonElement>> ask)
{
    /// <summary>The most points drawn individually.</summary>
    private const int MostPoints = 499;

    /// <summary>If only the first of many rows are drawn, a few are enough.</summary>
    private const int FewPoints = 100;

    /// <summary>The size of a cell in degrees at zoom 0; it halves with each further zoom.</summary>
    private const double LargestCell = 90;

    private const int CoarseZoom = 7;

    /// <summary>As fine as a picture of the whole country.</summary>
    private const int CountryZoom = 7;

    private const int FinestZoom = 22;

    /// <param name="rows">The number of rows in the list.</param>
    /// <param name="allRows">All of the rows, if they were read.</param>
    public async Task<Spread> ReadAsync(
        Listing listing, ListQuery query, long rows, ListMapForm form, JsonElement? allRows, CancellationToken cancellation)
    {
        if (allRows is { } all)
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
            return new Spread(located, located, [], CellsOf(cells, grid, ""), grid.Window, grid);
        }

        var first = await ask(ListOperation.Points(listing, query, MostPoints), cancellation);
        var total = first.Whole("totalCount") ?? 0;
        var points = PointsOf(listing, first);
        return total <= MostPoints
            ? SpreadOut.Over(points, total)
            : await CountAsync(listing, query, total, CategoryOf(points), cancellation);
    }

    /// <summary>Draws those of the first rows that have a point. Searching for them would add a condition, and take longer.</summary>
    /// <param name="of">The number of rows, if these are not all of them; 0 = they are.</param>
    private static Spread First(Listing listing, JsonElement first, long of)
    {
        var points = PointsOf(listing, first);
        return SpreadOut.Over(points, points.Count) with { More = of > 0 ? of - points.Count : 0 };
    }

    /// <summary>Counts twice: over the whole country to find the part to show, and there as finely as the picture allows.</summary>
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
        return new Spread(total, total, [], CellsOf(fine, grid, category), window, grid);
    }

    private async Task<IReadOnlyList<(double Latitude, double Longitude, long Count)>> CellsAsync(
        Listing listing, ListQuery query, MapWindow window, int zoom, CancellationToken cancellation) =>
        [.. (await ask(ListOperation.Cells(listing, query, window, zoom), cancellation)).Items("cells").Select(cell =>
            (cell.Real("latitude")!.Value, cell.Real("longitude")!.Value, cell.Whole("count")!.Value))];

    private static List<Cell> CellsOf(
        IReadOnlyList<(double Latitude, double Longitude, long Count)> cells, MapGrid grid, string category) =>
    [
        .. from cell in cells
           let row = (int)((cell.Latitude - grid.South) / grid.CellHeight)
           let column = (int)((cell.Longitude - grid.West) / grid.CellWidth)
           where row >= 0 && row < grid.Rows && column >= 0 && column < grid.Columns
           group cell.Count by (South: grid.South + (row * grid.CellHeight), West: grid.West + (column * grid.CellWidth)) into counted
           select new Cell(counted.Key.South, counted.Key.West, category, counted.Sum()),
    ];

    /// <summary>Returns the category they all share; empty when they differ.</summary>
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

/// <summary>How the rows of a list are drawn on a map.</summary>
internal enum ListMapForm
{
    /// <summary>Individually if there are few, else counted by location.</summary>
    Fitting,

    /// <summary>There are so many that they are counted straight away: looking at the first ones takes too long.</summary>
    Counted,

    /// <summary>Only the first rows: going through all of them takes too long.</summary>
    First,
}
