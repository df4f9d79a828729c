using System.Globalization;
using System.Text.Json;
using Gateway.Catalog.Shapes;
using Gateway.Store;
using Gateway.Tests.Graph.Zones;
using Gateway.Tests.Store;
using NetTopologySuite.Geometries;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Which zones contain a point, and which points lie in each zone, agrees with another library that checks each shape: stars with holes and
/// several parts, their corners among the points. <c>GATEWAY_ZONE_POINTS</c> sets the number of points.
/// </summary>
[Trait("Database", "any")]
public sealed class ZoneProperties : StoreTest
{
    private const int Together = 20;

    private static readonly int Points = int.Parse(
        Environment.GetEnvironmentVariable("GATEWAY_ZONE_POINTS") ?? (StoreUnderTest.DefaultName == "sqlite" ? "1000" : "200"),
        CultureInfo.InvariantCulture);

    private readonly List<(string Name, Shape Shape, Geometry Read)> zones = [];
    private readonly List<Corner> points = [];

    public ZoneProperties()
    {
        var random = new Random(15);
        for (var i = 0; i < 60; i++)
        {
            var shape = RandomShapes.Next(random);
            zones.Add((FormattableString.Invariant($"z{i:D2}"), shape, RandomShapes.Read(shape)));
        }

        for (var i = 0; i < Points; i++)
        {
            var corners = zones[random.Next(zones.Count)].Shape.Lines.SelectMany(line => line).ToList();
            points.Add(i % 10 == 0
                ? corners[random.Next(corners.Count)]
                : Corner.Of(36 + (0.3 * random.NextDouble()), 140 + (0.3 * random.NextDouble())));
        }
    }

    [Fact]
    public async Task The_zones_at_a_point_are_those_whose_shape_holds_it()
    {
        using var city = QueriedStore.Of(Filled());
        var held = 0;
        foreach (var some in points.Chunk(Together))
        {
            var data = await city.DataAsync($"{{ {string.Join(' ', some.Select((at, i) => $"p{i}: {Asked(at)}"))} }}");
            for (var i = 0; i < some.Length; i++)
            {
                var wanted = Holding(some[i]);
                Assert.Equal(wanted, NamesOf(data.GetProperty(FormattableString.Invariant($"p{i}"))));
                held += wanted.Count;
            }
        }

        Assert.True(held > points.Count, $"Only {held} zones hold {points.Count} points: too few for it to say anything.");
    }

    [Fact]
    public async Task The_places_in_a_zone_and_the_zones_of_a_place_are_those_whose_shape_holds_its_point()
    {
        using var city = QueriedStore.Of(Filled());
        foreach (var (name, _, read) in zones)
        {
            var data = await city.DataAsync(
                $$"""
                { zones(where: { name: { eq: "{{name}}" } }) {
                  nodes { facilities(first: 50, order: [{ name: ASC }]) { totalCount nodes { name } } } } }
                """);
            var list = data.GetProperty("zones").GetProperty("nodes")[0].GetProperty("facilities");
            var wanted = points.Index().Where(point => read.Covers(RandomShapes.At(point.Item)))
                .Select(point => NameOf(point.Index)).ToList();

            Assert.Equal(wanted.Count, list.GetProperty("totalCount").GetInt32());
            Assert.Equal(wanted.Take(50), NamesOf(list));
        }

        var answer = await city.DataAsync(
            "{ facilities(first: 50, order: [{ name: ASC }]) { nodes { zones(first: 50) { nodes { name } } } } }");
        var places = answer.GetProperty("facilities").GetProperty("nodes").EnumerateArray();
        Assert.Equal(points.Take(50).Select(Holding), places.Select(place => NamesOf(place.GetProperty("zones"))));
    }

    private List<string> Holding(Corner at) => [.. zones.Where(zone => zone.Read.Covers(RandomShapes.At(at))).Select(zone => zone.Name)];

    private static string Asked(Corner at) => string.Create(
        CultureInfo.InvariantCulture,
        $"zones(first: 50, at: {{ latitude: {at.Latitude}, longitude: {at.Longitude} }}) {{ nodes {{ name }} }}");

    private static List<string> NamesOf(JsonElement list) =>
        [.. list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!)];

    private static string NameOf(int number) => FormattableString.Invariant($"f{number:D4}");

    private CityStore Filled()
    {
        var store = Open(TimeSpan.FromSeconds(30));
        Load(store,
        [
            .. zones.Select(zone => Zone(zone.Name, "OTHER", zone.Shape, ("name", zone.Name))),
            .. points.Select((at, i) => Facility(NameOf(i), NameOf(i), ("latitude", at.Latitude), ("longitude", at.Longitude))),
        ]);
        return store;
    }
}
