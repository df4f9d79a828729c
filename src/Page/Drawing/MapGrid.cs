using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>A grid over a part of the earth, for counting.</summary>
public sealed record MapGrid(double South, double West, double CellHeight, double CellWidth, int Rows, int Columns)
{
    // Together fewer than 2,000 cells, and square in the picture.
    private const int FineRows = 36;
    private const int FineColumns = 48;

    /// <summary>A grid that is not a third smaller than the previous one shows nothing more.</summary>
    private const double WorthZooming = 0.67;

    /// <summary>All of Japan, in cells of one degree.</summary>
    public static MapGrid Japan { get; } = new(20, 122, 1, 1, 26, 33);

    public MapWindow Window => new(South, West, South + (CellHeight * Rows), West + (CellWidth * Columns));

    /// <summary>Returns a finer grid around where most of the counted places are; null when it would hardly be smaller.</summary>
    public MapGrid? Closer(IReadOnlyList<Cell> counted)
    {
        // Both ends of each cell: a place may be anywhere in it.
        var corners = counted.SelectMany(c => new[] { (c.South, c.West, c.Count), (c.South + CellHeight, c.West + CellWidth, c.Count) });
        var window = MapFrame.Around([.. corners]);
        return Columns != FineColumns || window.North - window.South < CellHeight * Rows * WorthZooming ? Fine(window) : null;
    }

    /// <summary>Returns the finest grid that is drawn over a part of the earth.</summary>
    public static MapGrid Fine(MapWindow window) =>
        new(
            window.South, window.West, (window.North - window.South) / FineRows, (window.East - window.West) / FineColumns,
            FineRows, FineColumns);
}

/// <summary>A part of the earth, in degrees.</summary>
public sealed record MapWindow(double South, double West, double North, double East);
