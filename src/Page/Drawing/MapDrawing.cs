using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>A map ready to be drawn: the graticule, the places or cells, and what the legend says.</summary>
public sealed record MapDrawing(
    IReadOnlyList<MapLine> Lines,
    double ScaleLength,
    string ScaleText,
    IReadOnlyList<MapLayer> Layers,
    IReadOnlyList<MapCell> Cells,
    long LargestCell,
    long Outside,
    long WithoutPlace)
{
    private const int Shades = 5;

    /// <summary>Null when there is nothing to draw.</summary>
    public static MapDrawing? Of(Spread spread, Func<string, int> orderOf)
    {
        var places = spread.Points.Select(p => (p.Latitude, p.Longitude, 1L))
            .Concat(spread.Cells.Select(c => (c.South + (spread.CellHeight / 2), c.West + (spread.CellWidth / 2), c.Count))).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var frame = MapFrame.Around(places);
        var (length, text) = frame.ScaleBar();
        var outside = spread.Located - places.Where(p => frame.Holds(p.Item1, p.Item2)).Sum(p => p.Item3);
        var cells = CellsOf(spread, frame);
        return new MapDrawing(
            [.. frame.Lines()], length, text, LayersOf(spread, frame, orderOf), cells, cells.Count == 0 ? 0 : cells.Max(c => c.Count), outside, spread.Total - spread.Located);
    }

    private static List<MapLayer> LayersOf(Spread spread, MapFrame frame, Func<string, int> orderOf)
    {
        var counts = spread.Points.Select(p => (p.Category, Count: 1L)).Concat(spread.Cells.Select(c => (c.Category, c.Count)))
            .GroupBy(p => p.Category).OrderBy(category => orderOf(category.Key));
        return [.. counts.Select((category, colour) => new MapLayer(
            category.Key,
            colour,
            category.Sum(p => p.Count),
            [.. spread.Points.Where(p => p.Category == category.Key && frame.Holds(p.Latitude, p.Longitude))
                .Select(p => new MapDot(frame.X(p.Longitude), frame.Y(p.Latitude), p.Name))]))];
    }

    private static List<MapCell> CellsOf(Spread spread, MapFrame frame)
    {
        var cells = spread.Cells.GroupBy(c => (c.South, c.West)).Select(c => (c.Key.South, c.Key.West, Count: c.Sum(one => one.Count)))
            .Where(c => frame.Holds(c.South + (spread.CellHeight / 2), c.West + (spread.CellWidth / 2))).ToList();
        var ranks = cells.Select(c => c.Count).Order().ToList();
        return [.. cells.Select(c => new MapCell(
            frame.X(c.West),
            frame.Y(c.South + spread.CellHeight),
            frame.X(c.West + spread.CellWidth) - frame.X(c.West),
            frame.Y(c.South) - frame.Y(c.South + spread.CellHeight),
            c.Count,
            Shade(ranks, c.Count)))];
    }

    /// <summary>By rank, not by size: a few crowded cells would leave all others pale.</summary>
    private static int Shade(List<long> ranks, long count)
    {
        var at = ranks.BinarySearch(count);
        while (at > 0 && ranks[at - 1] == count)
        {
            at--;
        }

        return Math.Min(Shades - 1, at * Shades / ranks.Count);
    }
}

/// <summary>The places of one category.</summary>
/// <param name="Colour">By the place in the legend: the first colours differ most.</param>
public sealed record MapLayer(string Category, int Colour, long Count, IReadOnlyList<MapDot> Dots);

/// <summary>One place.</summary>
public sealed record MapDot(double X, double Y, string Name);

/// <summary>One cell of the grid; the shade is 0 (few) to 4 (many).</summary>
public sealed record MapCell(double X, double Y, double Width, double Height, long Count, int Shade);
