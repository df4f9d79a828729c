using System.Globalization;

namespace Gateway.Page.Reading;

/// <summary>A part of the earth as requested by a map, in degrees.</summary>
internal sealed record MapBox(double South, double West, double North, double East)
{
    /// <summary>The most cells that the graph counts at once.</summary>
    private const int MostCells = 10_000;

    private const int DeepestZoom = 22;

    private const double SideAtZoomZero = 90;

    private static readonly string[] Sides = ["south", "west", "north", "east"];

    public static bool IsGiven(PageRequest request) => Sides.Any(side => request.Value(side).Length > 0);

    /// <returns>Null when a side is missing, or they make no box.</returns>
    public static MapBox? Of(PageRequest request)
    {
        var at = Sides.Select(side => Degrees(request.Value(side))).OfType<double>().ToList();
        return at is [var south, var west, var north, var east]
            && -90 <= south && south < north && north <= 90 && -180 <= west && west < east && east <= 180
                ? new MapBox(south, west, north, east) : null;
    }

    /// <summary>
    /// The zoom of cells that are 16 pixels wide on a map of this zoom, so that the browser groups them as it groups places; lower when
    /// there would be too many.
    /// </summary>
    public int CellZoom(int zoom)
    {
        zoom = Math.Min(DeepestZoom, zoom + 2);
        while (zoom > 0 && CellsAt(zoom) > MostCells)
        {
            zoom--;
        }

        return zoom;
    }

    /// <summary>On either side the edge of the box may cut a cell.</summary>
    private double CellsAt(int zoom)
    {
        var side = SideAtZoomZero / Math.Pow(2, zoom);
        return (((North - South) / side) + 2) * (((East - West) / side) + 2);
    }

    private static double? Degrees(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
