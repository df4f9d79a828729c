using System.Globalization;
using System.Text.Json;
using Gateway.Import.Inputs;
using NetTopologySuite.Geometries;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>The documents about zones, on districts and shelters of a city: they find what another library finds in the shapes.</summary>
public sealed class ZoneOperationTests : IDisposable
{
    private readonly ImportedCities city = new(200);

    [AllRealFilesFact]
    public void An_address_is_told_the_school_district_that_holds_it()
    {
        Import("yaizu/小学校区.shp");
        var districts = Districts();
        var found = 0;
        var grid = from y in Enumerable.Range(0, 8) from x in Enumerable.Range(0, 8) select (34.77 + (0.02 * y), 138.23 + (0.015 * x));
        foreach (var (latitude, longitude) in grid)
        {
            var variables = string.Create(CultureInfo.InvariantCulture, $$"""{ "latitude": {{latitude}}, "longitude": {{longitude}} }""");
            var zones = Ask("school-district-of-a-point", variables).GetProperty("zones").GetProperty("nodes").EnumerateArray();
            var at = new Point(longitude, latitude);
            var wanted = districts.Where(district => district.Shape.Covers(at)).Select(district => district.Name).ToList();

            Assert.Equal(wanted.Order(StringComparer.Ordinal), zones.Select(zone => zone.GetProperty("name").GetString()!));
            found += wanted.Count;
        }

        Assert.InRange(found, 10, 64);
    }

    [AllRealFilesFact]
    public void The_shelters_of_a_district_are_those_in_its_shape()
    {
        Import("yaizu/小学校区.shp");
        Import("yaizu/222127_hinannjo.csv");
        var places = city
            .Ask("{ facilities(first: 200, where: { location: { known: true } }) { totalCount nodes { latitude longitude } } }")
            .GetProperty("facilities");
        var points = places.GetProperty("nodes").EnumerateArray()
            .Select(place => new Point(place.GetProperty("longitude").GetDouble(), place.GetProperty("latitude").GetDouble())).ToList();
        Assert.Equal(points.Count, places.GetProperty("totalCount").GetInt32());

        var held = 0;
        foreach (var (id, _, shape) in Districts())
        {
            var list = Ask("places-in-a-zone", $$"""{ "zone": "{{id}}", "first": 200 }""").GetProperty("zone").GetProperty("facilities");
            Assert.Equal(points.Count(shape.Covers), list.GetProperty("totalCount").GetInt32());
            held += list.GetProperty("totalCount").GetInt32();
        }

        Assert.InRange(held, points.Count / 2, points.Count + 5);
    }

    public void Dispose() => city.Dispose();

    private void Import(string file) => Assert.Null(city.Import(ImportSource.File(Path.Combine(RealFiles.More!, file))).Failure);

    private JsonElement Ask(string document, string variables) =>
        city.Ask(Sources.Read($"schema/operations/{document}.graphql"), variables);

    private List<(string Id, string Name, Geometry Shape)> Districts()
    {
        var zones = city.Ask("{ zones(first: 50) { totalCount nodes { id name kind geometry } } }").GetProperty("zones");
        Assert.Equal(13, zones.GetProperty("totalCount").GetInt32());
        return [.. zones.GetProperty("nodes").EnumerateArray().Select(zone =>
            (zone.GetProperty("id").GetString()!, zone.GetProperty("name").GetString()!, Read(zone.GetProperty("geometry"))))];
    }

    private static Geometry Read(JsonElement geometry) => new MultiPolygon(
        [.. geometry.GetProperty("coordinates").EnumerateArray().Select(part => part.EnumerateArray().Select(Ring).ToList())
            .Select(rings => new Polygon(rings[0], [.. rings.Skip(1)]))]);

    private static LinearRing Ring(JsonElement ring) =>
        new([.. ring.EnumerateArray().Select(at => new Coordinate(at[0].GetDouble(), at[1].GetDouble()))]);
}
