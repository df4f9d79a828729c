using Gateway.Import.Shapes;
using Xunit;

namespace Gateway.Tests.Import.Shapes;

/// <summary>Only coordinates that can safely be converted to degrees of the world geodetic system are accepted.</summary>
public sealed class MapSystemTests
{
    private const string Zone9 = """
        PROJCS["JGD2011 / Japan Plane Rectangular CS IX",GEOGCS["JGD2011",
        DATUM["Japanese_Geodetic_Datum_2011",SPHEROID["GRS 1980",6378137,298.257222101]],
        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",36],
        PARAMETER["central_meridian",139.833333333333],PARAMETER["scale_factor",0.9999],
        PARAMETER["false_easting",0],PARAMETER["false_northing",0],
        UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","6677"]]
        """;

    [Theory]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", null)]
    [InlineData("EPSG:4326", null)]
    [InlineData("urn:ogc:def:crs:EPSG::6668", null)]
    [InlineData("urn:ogc:def:crs:EPSG::6697", null)]
    [InlineData("EPSG:4612", null)]
    [InlineData("urn:ogc:def:crs:EPSG::6677", null)]
    [InlineData("EPSG:2443", null)]
    [InlineData("EPSG:2461", null)]
    [InlineData("EPSG:2462", "map-system")]
    [InlineData("EPSG:3857", "map-system")]
    [InlineData("EPSG:4301", "map-datum")]
    [InlineData("EPSG:30169", "map-datum")]
    [InlineData("something", "map-system")]
    public void Names_are_known_or_refused(string name, string? rule) => Assert.Equal(rule, MapSystem.OfName(name).Refusal?.Rule);

    [Theory]
    [InlineData("metre\",1", "metre\",1", null)]
    [InlineData("metre\",1", "foot\",0.3048", "map-system")]
    [InlineData("Transverse_Mercator", "Mercator_1SP", "map-system")]
    [InlineData("Japanese_Geodetic_Datum_2011", "Tokyo", "map-datum")]
    [InlineData("Japanese_Geodetic_Datum_2011", "European_Datum_1950", "map-system")]
    public void A_description_must_be_understood_to_its_end(string part, string other, string? rule) =>
        Assert.Equal(rule, MapSystem.OfText(Zone9.Replace(part, other, StringComparison.Ordinal), isInDegrees: false).Refusal?.Rule);

    [Fact]
    public void A_described_plane_is_the_zone_of_that_number()
    {
        var at = new Position(-12_345, -67_890);
        var (described, named) = (MapSystem.OfText(Zone9, isInDegrees: false).Plane!.ToDegrees(at), PlaneSystem.Zone(9)!.ToDegrees(at));

        Assert.Equal(named.East, described.East, 1e-9);
        Assert.Equal(named.North, described.North, 1e-9);
    }

    [Fact]
    public void Without_a_description_only_degrees_are_taken()
    {
        Assert.Null(MapSystem.OfText(null, isInDegrees: true).Refusal);
        Assert.Equal("map-unstated", MapSystem.OfText(null, isInDegrees: false).Refusal?.Rule);
    }
}
