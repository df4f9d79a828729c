using Gateway.Import.Shapes;
using Xunit;
using static System.Math;

namespace Gateway.Tests.Import.Shapes;

/// <summary>Metres in the plane rectangular coordinate systems are converted to the right degrees.</summary>
public sealed class PlaneSystemTests
{
    private const double Radius = 6378137;
    private const double Flattening = 1 / 298.257222101;
    private const double Squared = Flattening * (2 - Flattening);
    private const double Degree = PI / 180;

    public static TheoryData<int> Zones => [.. Enumerable.Range(1, 19)];

    /// <summary>Values from the formula of the Geospatial Information Authority.</summary>
    [Theory]
    [InlineData(-24058.819, -136754.319, 138.237169, 34.766991)]
    [InlineData(-13843.082, -119480.615, 138.348485, 34.922902)]
    public void Known_points_are_where_they_are(double east, double north, double longitude, double latitude)
    {
        var at = PlaneSystem.Zone(8)!.ToDegrees(new Position(east, north));

        Assert.Equal(longitude, at.East, 6e-7);
        Assert.Equal(latitude, at.North, 6e-7);
    }

    /// <summary>Converts back by another formula, Snyder's, whose own error within a zone is millimetres.</summary>
    [Theory]
    [MemberData(nameof(Zones))]
    public void Each_zone_leads_back_to_its_metres(int zone)
    {
        var plane = PlaneSystem.Zone(zone)!;
        foreach (var (east, north) in (ReadOnlySpan<(double, double)>)[(0, 0), (100_000, 150_000), (-90_000, -200_000), (3, -5)])
        {
            var (x, y) = Forward(plane, plane.ToDegrees(new Position(east, north)));
            Assert.Equal(east, x, 0.01);
            Assert.Equal(north, y, 0.01);
        }
    }

    [Fact]
    public void There_are_nineteen_zones()
    {
        Assert.Null(PlaneSystem.Zone(0));
        Assert.Null(PlaneSystem.Zone(20));
    }

    private static (double East, double North) Forward(PlaneSystem plane, Position at)
    {
        var (latitude, second) = (at.North * Degree, Squared / (1 - Squared));
        var (t, c, a) = (Pow(Tan(latitude), 2), second * Pow(Cos(latitude), 2), (at.East - plane.Longitude) * Degree * Cos(latitude));
        var normal = Radius / Sqrt(1 - (Squared * Pow(Sin(latitude), 2)));
        var east = a + ((1 - t + c) * Pow(a, 3) / 6) + ((5 - (18 * t) + (t * t) + (72 * c) - (58 * second)) * Pow(a, 5) / 120);
        var north = (a * a / 2) + ((5 - t + (9 * c) + (4 * c * c)) * Pow(a, 4) / 24)
            + ((61 - (58 * t) + (t * t) + (600 * c) - (330 * second)) * Pow(a, 6) / 720);
        return (plane.Scale * normal * east,
            plane.Scale * (Arc(plane.Latitude * Degree, latitude) + (normal * Tan(latitude) * north)));
    }

    /// <summary>Returns the length of an arc of a meridian, summed in small steps.</summary>
    private static double Arc(double from, double to)
    {
        const int steps = 20_000;
        var (sum, step) = (0.0, (to - from) / steps);
        for (var i = 0; i < steps; i++)
        {
            sum += step * Radius * (1 - Squared) / Pow(1 - (Squared * Pow(Sin(from + ((i + 0.5) * step)), 2)), 1.5);
        }

        return sum;
    }
}
