using Gateway.Catalog.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Operation.Valid;

namespace Gateway.Import.Shapes;

/// <summary>Checks of a shape that repair nothing: whether it crosses itself, and whether it is where it is said to be.</summary>
internal static class ShapeCheck
{
    /// <summary>In degrees, about two kilometres: borders of other years or scales differ by less.</summary>
    private const double Margin = 0.02;

    /// <summary>Whether an edge of an area touches or crosses another.</summary>
    public static bool CrossesItself(Shape shape) => shape.Form is ShapeForm.Areas && !new IsValidOp(Geometry(shape)).IsValid;

    /// <summary>Returns a check of whether a shape is inside another one, or close to it.</summary>
    public static Func<Shape, bool> Around(Shape other)
    {
        var drawn = Geometry(other);
        var grown = PreparedGeometryFactory.Prepare((drawn.IsValid ? drawn : drawn.ConvexHull()).Buffer(Margin));

        // Its corners are enough, and can be checked even when its edges cross.
        return shape => grown.Covers(new MultiPoint([.. shape.Lines.SelectMany(Coordinates).Select(at => new Point(at))]));
    }

    private static Geometry Geometry(Shape shape) => shape.Form is ShapeForm.Areas
        ? new MultiPolygon([.. shape.Parts.Select(part => new Polygon(Ring(part[0]), [.. part.Skip(1).Select(Ring)]))])
        : new MultiLineString([.. shape.Lines.Select(line => new LineString(Coordinates(line)))]);

    private static LinearRing Ring(IReadOnlyList<Corner> ring) => new(Coordinates(ring));

    private static Coordinate[] Coordinates(IReadOnlyList<Corner> line) => [.. line.Select(c => new Coordinate(c.Longitude, c.Latitude))];
}
