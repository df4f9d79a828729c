using Gateway.Catalog.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Valid;

namespace Gateway.Import.Shapes;

/// <summary>Checks of a shape: whether it crosses itself, whether its parts overlap, and whether it is where it is said to be.</summary>
internal static class ShapeCheck
{
    /// <summary>In degrees, about two kilometres: borders of other years or scales differ by less.</summary>
    private const double Margin = 0.02;

    /// <summary>The share of the area below which an overlap is an error of computation.</summary>
    private const double Negligible = 1e-9;

    /// <summary>Whether an edge of an area touches or crosses another.</summary>
    public static bool CrossesItself(Shape shape) => shape.Form is ShapeForm.Areas && !new IsValidOp(Geometry(shape)).IsValid;

    /// <summary>
    /// Returns the area that its parts cover together; null when none overlaps another, or the border of one is not valid.
    /// </summary>
    public static Shape? United(Shape shape)
    {
        if (shape.Form is not ShapeForm.Areas || shape.Parts.Count < 2)
        {
            return null;
        }

        var drawn = Geometry(shape);
        if (drawn.IsValid || !Enumerable.Range(0, drawn.NumGeometries).All(i => drawn.GetGeometryN(i).IsValid))
        {
            return null;
        }

        // To the grid of corners, so that nothing is left to round.
        var united = UnaryUnionNG.Union(drawn, new PrecisionModel(Corner.PerDegree));
        return united.Area < drawn.Area * (1 - Negligible) && Areas(united) is { Count: > 0 } areas ? Shape.Areas(areas) : null;
    }

    /// <summary>Returns the rings of polygons, outer ones counterclockwise and holes clockwise.</summary>
    private static List<IReadOnlyList<IReadOnlyList<Corner>>> Areas(Geometry geometry) =>
    [
        .. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Select(polygon => (IReadOnlyList<IReadOnlyList<Corner>>)
            [Corners(polygon.Shell, isCounterclockwise: true), .. polygon.Holes.Select(hole => Corners(hole, isCounterclockwise: false))]),
    ];

    private static IReadOnlyList<Corner> Corners(LinearRing ring, bool isCounterclockwise) =>
        [.. (ring.IsCCW == isCounterclockwise ? ring.Coordinates : ring.Coordinates.Reverse()).Select(at => Corner.Of(at.Y, at.X))];

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
