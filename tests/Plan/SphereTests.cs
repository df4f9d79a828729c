using Gateway.Plan;
using Gateway.Tests.Graph.Places;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>The box around a circle contains all of it, at the poles and across the 180th meridian too.</summary>
public sealed class SphereTests
{
    [Fact]
    public void The_box_around_a_circle_holds_every_point_of_it()
    {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var centre = new Spot(90 - (Math.Pow(random.NextDouble(), 2) * 180), (random.NextDouble() - 0.5) * 360);
            var radius = Math.Pow(10, random.NextDouble() * 5.3);
            var near = new Spot(
                Math.Clamp(centre.Latitude + ((random.NextDouble() - 0.5) * radius / 50_000), -90, 90),
                (random.NextDouble() - 0.5) * 360);
            var box = Sphere.Around(centre.Latitude, centre.Longitude, Math.Max(radius, centre.To(near)));

            Assert.True(near.IsIn(box.South, box.West, box.North, box.East), $"{centre} {near} {box}");
        }
    }

    [Theory]
    [InlineData(36, 140, 1000, 0.00899, 0.01112)]
    [InlineData(0, 0, 200_000, 1.79864, 1.79864)]
    public void A_box_is_hardly_wider_than_its_circle(double latitude, double longitude, double radius, double height, double width)
    {
        var box = Sphere.Around(latitude, longitude, radius);

        Assert.Equal(height, (box.North - box.South) / 2, 5);
        Assert.Equal(width, (box.East - box.West) / 2, 5);
    }

    [Theory]
    [InlineData(89.5, 0)]
    [InlineData(-89.99, 120)]
    [InlineData(36, 179.999)]
    [InlineData(36, -179.999)]
    public void A_circle_at_a_pole_or_across_the_180th_meridian_reaches_all_longitudes(double latitude, double longitude)
    {
        var box = Sphere.Around(latitude, longitude, 1000);

        Assert.Equal((-180, 180), (box.West, box.East));
    }

    [Fact]
    public void A_circle_as_large_as_the_earth_holds_the_point_opposite() =>
        Assert.True(Sphere.Haversine(Math.PI * Sphere.Radius) >= 1);
}
