using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>Spreads points in memory over a map: individually if there are few, else counted in a grid.</summary>
internal static class SpreadOut
{
    /// <summary>More dots hide each other, and make a heavy picture.</summary>
    private const int MostDots = 499;

    /// <param name="total">The number of places, drawn or not.</param>
    /// <param name="border">The border drawn around them, which fills the map; empty = none.</param>
    public static Spread Over(IReadOnlyList<MapPoint> points, long total, IReadOnlyList<MapRing>? border = null)
    {
        if (border is { Count: > 0 })
        {
            return Within(border, points, total);
        }

        if (points.Count == 0)
        {
            return new Spread(total, 0, [], []);
        }

        return SpreadOf(points, total, MapFrame.Around([.. points.Select(p => (p.Latitude, p.Longitude, 1L))]));
    }

    private static Spread Within(IReadOnlyList<MapRing> border, IReadOnlyList<MapPoint> points, long total) =>
        SpreadOf(points, total, MapFrame.AroundAll([.. border.SelectMany(ring => ring.Corners)])) with { Border = border };

    private static Spread SpreadOf(IReadOnlyList<MapPoint> points, long total, MapWindow window) => points.Count <= MostDots
        ? new Spread(total, points.Count, points, [], window)
        : new Spread(total, points.Count, [], Count(points, MapGrid.Fine(window)), window, MapGrid.Fine(window));

    private static List<Cell> Count(IReadOnlyList<MapPoint> points, MapGrid grid)
    {
        var frame = new MapFrame(grid.Window);
        return [.. points.Where(p => frame.Contains(p.Latitude, p.Longitude))
            .GroupBy(p => (
                Row: Step(p.Latitude - grid.South, grid.CellHeight, grid.Rows),
                Column: Step(p.Longitude - grid.West, grid.CellWidth, grid.Columns),
                p.Category))
            .Select(cell => new Cell(
                grid.South + (cell.Key.Row * grid.CellHeight), grid.West + (cell.Key.Column * grid.CellWidth), cell.Key.Category,
                cell.Count()))];
    }

    /// <summary>A point on the far edge belongs to the last cell.</summary>
    private static int Step(double from, double size, int most) => Math.Min(most - 1, (int)(from / size));
}
