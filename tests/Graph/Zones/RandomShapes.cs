using Gateway.Catalog.Shapes;
using Gateway.Tests.Catalog;
using NetTopologySuite.Geometries;

namespace Gateway.Tests.Graph.Zones;

/// <summary>Stars with holes, in one part or two, and the same shapes in another library, in degrees.</summary>
internal static class RandomShapes
{
    public static Shape Next(Random random)
    {
        var (latitude, longitude) = (36 + (0.3 * random.NextDouble()), 140 + (0.3 * random.NextDouble()));
        var reach = 0.02 + (0.05 * random.NextDouble());
        var first = Part(random, latitude, longitude, reach);
        return random.Next(3) == 0
            ? MadeShapes.Areas(first, Part(random, latitude, longitude + (2.1 * reach), reach))
            : MadeShapes.Areas(first);
    }

    /// <summary>Returns the same shape in NetTopologySuite.</summary>
    public static Geometry Read(Shape shape) => new MultiPolygon(
        [.. shape.Parts.Select(part => new Polygon(Ring(part[0]), [.. part.Skip(1).Select(Ring)]))]);

    public static Point At(Corner corner) => new(corner.Longitude, corner.Latitude);

    private static LinearRing Ring(IReadOnlyList<Corner> ring) =>
        new([.. ring.Select(corner => new Coordinate(corner.Longitude, corner.Latitude))]);

    /// <summary>Returns a star; every second one has a hole in its middle.</summary>
    private static IReadOnlyList<IReadOnlyList<Corner>> Part(Random random, double latitude, double longitude, double reach)
    {
        var ring = Star(random, latitude, longitude, 0.5 * reach, reach);
        return random.Next(2) == 0 ? [ring] : [ring, [.. Star(random, latitude, longitude, 0.2 * reach, 0.45 * reach).Reverse()]];
    }

    private static IReadOnlyList<Corner> Star(Random random, double latitude, double longitude, double least, double most)
    {
        var corners = random.Next(5, 60);
        var points = new (double, double)[corners];
        for (var i = 0; i < corners; i++)
        {
            var (reach, angle) = (least + ((most - least) * random.NextDouble()), 2 * Math.PI * i / corners);
            points[i] = (latitude + (reach * Math.Sin(angle)), longitude + (reach * Math.Cos(angle)));
        }

        return MadeShapes.Ring(points);
    }
}
