using Gateway.Plan;
using Gateway.Tests.Graph.Places;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>What lies within a polygon: its edges and corners do, areas it winds around twice do not.</summary>
public sealed class PolygonTests
{
    private static readonly (double Y, double X)[] Square = [(36, 139), (36, 140), (37, 140), (37, 139)];

    /// <summary>A five-pointed star drawn in one stroke, which winds around its middle twice.</summary>
    private static readonly (double Y, double X)[] Star = [(0, 0), (10, 3), (0, 6), (6, -1), (6, 7)];

    [Theory]
    [InlineData(36.5, 139.5, true)]
    [InlineData(36, 139, true)]
    [InlineData(37, 140, true)]
    [InlineData(36, 139.25, true)]
    [InlineData(37, 139.25, true)]
    [InlineData(36.25, 139, true)]
    [InlineData(36.25, 140, true)]
    [InlineData(35.999999, 139.5, false)]
    [InlineData(37.000001, 139.5, false)]
    [InlineData(36.5, 138.999999, false)]
    [InlineData(36.5, 140.000001, false)]
    [InlineData(36, 138, false)]
    [InlineData(37, 141, false)]
    public void The_edge_and_the_corners_belong_to_it(double latitude, double longitude, bool isWithin)
    {
        Assert.Equal(isWithin, Of(Square).Holds(latitude, longitude));
        Assert.Equal(isWithin, Of([.. Square.Reverse()]).Holds(latitude, longitude));
        Assert.Equal(isWithin, Of([.. Square, Square[0]]).Holds(latitude, longitude));
    }

    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(8, 3, true)]
    [InlineData(1, 0.5, true)]
    [InlineData(6, 3, true)]
    public void What_it_goes_around_twice_is_outside_but_for_its_edges(double latitude, double longitude, bool isWithin) =>
        Assert.Equal(isWithin, Of(Star).Holds(latitude, longitude));

    [Fact]
    public void A_line_there_and_back_holds_itself_alone()
    {
        var line = Of([(36, 139), (37, 140), (36, 139)]);

        Assert.True(line.Holds(36.5, 139.5));
        Assert.False(line.Holds(36.5, 139.6));
    }

    [Fact]
    public void A_thousand_corners_hold_what_each_of_their_edges_says()
    {
        var random = new Random(11);
        var corners = Enumerable.Range(0, Polygon.MostCorners)
            .Select(_ => new Spot(Math.Round(random.NextDouble(), 3), Math.Round(random.NextDouble(), 3))).ToArray();
        var polygon = Of([.. corners.Select(corner => (corner.Latitude, corner.Longitude))]);

        var spots = Enumerable.Range(0, 500).Select(_ => new Spot(Math.Round(random.NextDouble(), 3), Math.Round(random.NextDouble(), 3)));
        Assert.All(spots.Concat(corners), spot => Assert.Equal(spot.IsIn(corners), polygon.Holds(spot.Latitude, spot.Longitude)));
    }

    [Fact]
    public void A_point_that_two_neighbours_share_is_in_one_of_them_at_least()
    {
        var random = new Random(12);
        for (var i = 0; i < 2000; i++)
        {
            (double Y, double X) from = (36 + random.NextDouble(), 139), to = (37 + random.NextDouble(), 141);
            var (west, east) = (Of([from, to, (40, 139)]), Of([to, from, (35, 141)]));
            var part = random.NextDouble();
            var (y, x) = (from.Y + ((to.Y - from.Y) * part), from.X + ((to.X - from.X) * part));

            Assert.True(west.Holds(y, x) || east.Holds(y, x), $"{y} {x}");
        }
    }

    private static Polygon Of(IReadOnlyList<(double Y, double X)> corners) => Polygon.Of(
        [.. corners.Select(corner => new GivenCentre(new ConstantValue(corner.Y), new ConstantValue(corner.X)))], VariableValues.None);
}
