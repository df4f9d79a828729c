using Gateway.Catalog.Shapes;

namespace Gateway.Tests.Catalog;

/// <summary>Shapes for tests, in degrees.</summary>
internal static class MadeShapes
{
    /// <summary>A ring through these points, latitude first, closed.</summary>
    public static IReadOnlyList<Corner> Ring(params ReadOnlySpan<(double Latitude, double Longitude)> points)
    {
        var ring = new List<Corner>();
        foreach (var (latitude, longitude) in points)
        {
            ring.Add(Corner.Of(latitude, longitude));
        }

        return [.. ring, ring[0]];
    }

    public static IReadOnlyList<Corner> Square(double south, double west, double size) =>
        Ring((south, west), (south, west + size), (south + size, west + size), (south + size, west));

    /// <summary>Returns a shape with one part per list of rings.</summary>
    public static Shape Areas(params IReadOnlyList<IReadOnlyList<Corner>>[] parts) => Shape.Areas(parts);

    /// <summary>A square with a hole of half its size in the middle.</summary>
    public static Shape Frame(double south, double west, double size) =>
        Areas([Square(south, west, size), [.. Square(south + (size / 4), west + (size / 4), size / 2).Reverse()]]);

    /// <summary>Returns two squares, their western edges twice their size apart, the second to the east.</summary>
    public static Shape Pair(double south, double west, double size) =>
        Areas([Square(south, west, size)], [Square(south, west + (2 * size), size)]);

    public static Shape Line(params ReadOnlySpan<(double Latitude, double Longitude)> points) =>
        Shape.OfLines([[.. Ring(points).SkipLast(1)]]);

    /// <summary>Returns the columns of a row that describe its shape.</summary>
    public static (string Column, object? Value)[] Columns(Shape shape)
    {
        var box = shape.Box();
        return
        [
            ("geometry", ShapeText.Write(shape)), ("box_south", box.SouthWest.Latitude), ("box_west", box.SouthWest.Longitude),
            ("box_north", box.NorthEast.Latitude), ("box_east", box.NorthEast.Longitude), ("corners", (long)shape.Corners),
        ];
    }
}
