using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>A map ready to be drawn: the graticule, the places or cells, and the content of the legend.</summary>
public sealed record MapDrawing(
    IReadOnlyList<MapLine> Lines,
    double ScaleLength,
    string ScaleText,
    IReadOnlyList<MapLayer> Layers,
    IReadOnlyList<MapCell> Cells,
    IReadOnlyList<MapDot> Labels,
    long LargestCell,
    long Outside,
    long WithoutPlace)
{
    /// <summary>The border around the places, as a path; empty when none is known.</summary>
    public string Border { get; init; } = "";

    /// <summary>The way shown, as a path; empty when there is none.</summary>
    public string Way { get; init; } = "";

    private const int Shades = 5;

    /// <summary>Returns null when there is nothing to draw.</summary>
    public static MapDrawing? Of(Spread spread, Func<string, int> orderOf, IReadOnlyList<MapLabel> labels)
    {
        if (spread.Window is not { } window || spread.Points.Count + spread.Cells.Count + spread.Border.Count == 0)
        {
            return null;
        }

        var frame = new MapFrame(window);
        var (length, text) = frame.ScaleBar();
        var inside = spread.Points.Count(p => frame.Contains(p.Latitude, p.Longitude)) + spread.Cells.Sum(c => c.Count);
        var cells = CellsOf(spread, frame);
        return new MapDrawing(
            [.. frame.Lines()], length, text, LayersOf(spread, frame, orderOf), cells,
            [.. labels.Select(l => new MapDot(frame.X(l.Longitude), frame.Y(l.Latitude) - 6, l.Text))],
            cells.Count == 0 ? 0 : cells.Max(c => c.Count), spread.Located - inside, spread.Total - spread.Located)
        {
            Border = frame.Path([.. spread.Border.Where(ring => !ring.IsOpen)]),
            Way = frame.Path([.. spread.Border.Where(ring => ring.IsOpen)]),
        };
    }

    private static List<MapLayer> LayersOf(Spread spread, MapFrame frame, Func<string, int> orderOf)
    {
        var counts = spread.Points.Select(p => (p.Category, Count: 1L)).Concat(spread.Cells.Select(c => (c.Category, c.Count)))
            .GroupBy(p => p.Category).OrderBy(category => orderOf(category.Key));
        return [.. counts.Select((category, colour) => new MapLayer(
            category.Key,
            colour,
            category.Sum(p => p.Count),
            [.. spread.Points.Where(p => p.Category == category.Key && frame.Contains(p.Latitude, p.Longitude))
                .Select(p => new MapDot(frame.X(p.Longitude), frame.Y(p.Latitude), p.Name))]))];
    }

    private static List<MapCell> CellsOf(Spread spread, MapFrame frame)
    {
        var (height, width) = (spread.Grid?.CellHeight ?? 0, spread.Grid?.CellWidth ?? 0);
        var cells = spread.Cells.GroupBy(c => (c.South, c.West))
            .Select(c => (c.Key.South, c.Key.West, Count: c.Sum(one => one.Count))).ToList();
        var ranks = cells.Select(c => c.Count).Order().ToList();
        return [.. cells.Select(c => new MapCell(
            frame.X(c.West),
            frame.Y(c.South + height),
            frame.X(c.West + width) - frame.X(c.West),
            frame.Y(c.South) - frame.Y(c.South + height),
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
/// <param name="Colour">By position in the legend: the first colours differ most.</param>
public sealed record MapLayer(string Category, int Colour, long Count, IReadOnlyList<MapDot> Dots);

/// <summary>One place.</summary>
public sealed record MapDot(double X, double Y, string Name);

/// <summary>One cell of the grid; the shade is 0 (few) to 4 (many).</summary>
public sealed record MapCell(double X, double Y, double Width, double Height, long Count, int Shade);
