using Gateway.Catalog.Shapes;

namespace Gateway.Store;

/// <summary>Points of rows, indexed by location.</summary>
internal sealed class PlacePoints
{
    private readonly (string Key, Corner At)[] points;
    private readonly int[] norths;

    public PlacePoints(IEnumerable<(string Key, Corner At)> points)
    {
        this.points = [.. points.OrderBy(point => point.At.North)];
        norths = [.. this.points.Select(point => point.At.North)];
    }

    /// <summary>Returns the nearest corner; null if a row has no valid point on Earth.</summary>
    public static Corner? Of(object? latitude, object? longitude) =>
        latitude is double north and >= -90 and <= 90 && longitude is double east and >= -180 and <= 180 ? Corner.Of(north, east) : null;

    /// <summary>The bounding box of all points; null if there are none.</summary>
    public ShapeBox? Box => points.Length == 0 ? null : new ShapeBox(
        new Corner(points.Min(point => point.At.East), norths[0]), new Corner(points.Max(point => point.At.East), norths[^1]));

    public IEnumerable<(string Key, Corner At)> Within(ShapeBox box)
    {
        var first = Array.BinarySearch(norths, box.SouthWest.North);
        for (first = first < 0 ? ~first : first; first > 0 && norths[first - 1] == box.SouthWest.North; first--)
        {
        }

        for (var i = first; i < points.Length && norths[i] <= box.NorthEast.North; i++)
        {
            if (box.Holds(points[i].At))
            {
                yield return points[i];
            }
        }
    }
}
