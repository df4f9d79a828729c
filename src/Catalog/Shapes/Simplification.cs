using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Gateway.Catalog.Shapes;

/// <summary>
/// Reduces the detail of a shape (Douglas–Peucker): keeps only the corners without which an edge would move farther than allowed. No ring
/// vanishes, and none crosses itself or another.
/// </summary>
internal static class Simplification
{
    private const double MetresPerDegree = 111_320;

    /// <param name="shape">The shape.</param>
    /// <param name="metres">How far an edge may move.</param>
    public static Shape Of(Shape shape, double metres)
    {
        if (metres <= 0)
        {
            return shape;
        }

        // A degree of longitude is shorter than one of latitude; within a shape the size of a city its length is constant.
        var box = shape.Box();
        var middle = (box.SouthWest.Latitude + box.NorthEast.Latitude) / 2;
        var width = MetresPerDegree * Math.Max(Math.Cos(middle * Math.PI / 180), 0.01);
        Geometry plane = shape.Form == ShapeForm.Areas
            ? new MultiPolygon([.. shape.Parts.Select(part => Area(part, width))])
            : new MultiLineString([.. shape.Lines.Select(line => new LineString(Plane(line, width)))]);

        // A ring's end point may be dropped after all others, measured from what is left, so an edge can move by twice
        // the tolerance: hence half.
        var simple = TopologyPreservingSimplifier.Simplify(plane, metres / 2);
        return shape with { Parts = [.. Enumerable.Range(0, simple.NumGeometries).Select(i => Part(simple.GetGeometryN(i), width))] };
    }

    private static Polygon Area(IReadOnlyList<IReadOnlyList<Corner>> rings, double width) => new(
        new LinearRing(Plane(rings[0], width)), [.. rings.Skip(1).Select(ring => new LinearRing(Plane(ring, width)))]);

    private static IReadOnlyList<IReadOnlyList<Corner>> Part(Geometry part, double width) => part is Polygon area
        ? [Corners(area.Shell, width), .. area.Holes.Select(hole => Corners(hole, width))]
        : [Corners((LineString)part, width)];

    private static Coordinate[] Plane(IReadOnlyList<Corner> line, double width) =>
        [.. line.Select(corner => new Coordinate(corner.Longitude * width, corner.Latitude * MetresPerDegree))];

    private static IReadOnlyList<Corner> Corners(LineString line, double width) =>
        [.. line.Coordinates.Select(at => Corner.Of(at.Y / MetresPerDegree, at.X / width))];
}
