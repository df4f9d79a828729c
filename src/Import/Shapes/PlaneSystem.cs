using static System.Math;

namespace Gateway.Import.Shapes;

/// <summary>
/// A plane of the transverse Mercator projection, as used by surveyors: metres to the east and north of an origin. The conversion to
/// degrees uses the Krüger series in the form given by the Geospatial Information Authority of Japan; its error is far below a millimetre
/// within a zone.
/// </summary>
/// <param name="Latitude">The latitude of the origin, in degrees.</param>
/// <param name="Longitude">The longitude of the origin, in degrees.</param>
/// <param name="Scale">The scale factor along the meridian of the origin.</param>
internal sealed record PlaneSystem(double Latitude, double Longitude, double Scale = 0.9999)
{
    private const double Radius = 6378137;

    /// <summary>The third flattening of GRS 80; that of WGS 84 differs in the eleventh digit.</summary>
    private const double N = 1 / ((2 * 298.257222101) - 1);

    private const double Degree = PI / 180;

    private static readonly double[] ToPlane =
    [
        (N / 2) - (2 * N * N / 3) + (5 * N * N * N / 16) + (41 * N * N * N * N / 180),
        (13 * N * N / 48) - (3 * N * N * N / 5) + (557 * N * N * N * N / 1440),
        (61 * N * N * N / 240) - (103 * N * N * N * N / 140),
        49561 * N * N * N * N / 161280,
    ];

    private static readonly double[] FromPlane =
    [
        (N / 2) - (2 * N * N / 3) + (37 * N * N * N / 96) - (N * N * N * N / 360),
        (N * N / 48) + (N * N * N / 15) - (437 * N * N * N * N / 1440),
        (17 * N * N * N / 480) - (37 * N * N * N * N / 840),
        4397 * N * N * N * N / 161280,
    ];

    private static readonly double[] ToLatitude =
    [
        (2 * N) - (2 * N * N / 3) - (2 * N * N * N) + (116 * N * N * N * N / 45),
        (7 * N * N / 3) - (8 * N * N * N / 5) - (227 * N * N * N * N / 45),
        (56 * N * N * N / 15) - (136 * N * N * N * N / 35),
        4279 * N * N * N * N / 630,
    ];

    private static readonly PlaneSystem[] Zones =
    [
        new(33, 129.5), new(33, 131), new(36, 132 + (1 / 6.0)), new(33, 133.5), new(36, 134 + (1 / 3.0)), new(36, 136),
        new(36, 137 + (1 / 6.0)), new(36, 138.5), new(36, 139 + (5 / 6.0)), new(40, 140 + (5 / 6.0)), new(44, 140.25), new(44, 142.25),
        new(44, 144.25), new(26, 142), new(26, 127.5), new(26, 124), new(26, 131), new(20, 136), new(26, 154),
    ];

    /// <summary>The unit of the series, in metres.</summary>
    private readonly double metres = Scale * Radius / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));

    /// <summary>The distance of the origin from the equator, in the unit of the series.</summary>
    private readonly double origin = FromEquator(Latitude);

    /// <summary>An offset added to all eastings, so that none is negative.</summary>
    public double FalseEast { get; init; }

    public double FalseNorth { get; init; }

    /// <summary>Returns the plane rectangular zone (平面直角座標系) of this number, 1 to 19; null = there is none.</summary>
    public static PlaneSystem? Zone(int number) => number >= 1 && number <= Zones.Length ? Zones[number - 1] : null;

    public Position ToDegrees(Position plane)
    {
        var (north, east) = (origin + ((plane.North - FalseNorth) / metres), (plane.East - FalseEast) / metres);
        var (x, y) = (north, east);
        for (var i = 0; i < FromPlane.Length; i++)
        {
            x -= FromPlane[i] * Sin(2 * (i + 1) * north) * Cosh(2 * (i + 1) * east);
            y -= FromPlane[i] * Cos(2 * (i + 1) * north) * Sinh(2 * (i + 1) * east);
        }

        var conformal = Asin(Sin(x) / Cosh(y));
        return new Position(Longitude + (Atan2(Sinh(y), Cos(x)) / Degree), (conformal + Series(ToLatitude, conformal)) / Degree);
    }

    private static double FromEquator(double latitude)
    {
        var (sine, eccentricity) = (Sin(latitude * Degree), 2 * Sqrt(N) / (1 + N));
        var conformal = Atan(Sinh(Atanh(sine) - (eccentricity * Atanh(eccentricity * sine))));
        return conformal + Series(ToPlane, conformal);
    }

    private static double Series(double[] factors, double angle)
    {
        var sum = 0.0;
        for (var i = 0; i < factors.Length; i++)
        {
            sum += factors[i] * Sin(2 * (i + 1) * angle);
        }

        return sum;
    }
}
