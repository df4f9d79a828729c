using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Records;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>GeoJSON files: features become rows, properties become cells, points give coordinates.</summary>
public sealed class MapFileTests
{
    private const string Two = """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","geometry":{"type":"Point","coordinates":[139.98669,36.084027]},"properties":{"NO":22744,"施設・場所名":"道の駅","洪水":""}},
          {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[139.9,36],[140,36],[139.9,36]]]},"properties":{"施設・場所名":"広場","洪水":null,"地震":true}}
        ]}
        """;

    [Fact]
    public void Features_are_rows_and_their_properties_cells()
    {
        var records = ReadTable.Records(ReadTable.All("a.geojson", Encoding.UTF8.GetBytes(Two)).Single(), out var findings);
        Assert.Equal(
            [
                "0: NO|施設・場所名|洪水|地震|緯度|経度|geometry",
                "1: 22744|道の駅|||36.084027|139.98669|",
                "2: |広場||true|||{\"type\":\"Polygon\",\"coordinates\":[[[139.9,36],[140,36],[139.9,36]]]}",
            ],
            records);
        Assert.Equal([new Finding(FileRules.ShapeNoPoint, 2, "geometry")], findings);
    }

    [Theory]
    [InlineData("UTF-8 with BOM")]
    [InlineData("UTF-16 LE")]
    [InlineData("CP932")]
    public void A_map_is_read_in_any_encoding(string name)
    {
        Encoding encoding = name switch { "UTF-16 LE" => Encoding.Unicode, "CP932" => TextEncodings.Cp932, _ => Encoding.UTF8 };
        var mark = name is "CP932" ? [] : encoding.GetPreamble();
        var found = ReadTable.All("a.geojson", [.. mark, .. encoding.GetBytes(Two)]).Single();
        Assert.Equal(name, found.Table.Value?.EncodingName);
        Assert.Contains("1: 22744|道の駅|||36.084027|139.98669|", ReadTable.Records(found, out _));
    }

    [Fact]
    public void Coordinates_of_another_system_are_not_taken_for_degrees()
    {
        var text = Two.Replace("\"features\"", "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"features\"", StringComparison.Ordinal);
        var records = ReadTable.Records(ReadTable.All("a.geojson", Encoding.UTF8.GetBytes(text)).Single(), out var findings);
        Assert.Equal("1: 22744|道の駅|||||{\"type\":\"Point\",\"coordinates\":[139.98669,36.084027]}", records[1]);
        Assert.Equal([FileRules.ShapeSystem, FileRules.ShapeSystem], findings.Select(f => f.Rule));
    }

    /// <summary>An item that is not a feature keeps its place, as lines are numbered as in the file; and a repeated name is kept.</summary>
    [Fact]
    public void What_is_no_feature_among_features_is_a_row_without_a_cell()
    {
        var text = """
            {"type":"FeatureCollection","features":[null,{"properties":{"名称":"甲","名称":"丙"}},7,
              {"geometry":{"type":"MultiPoint","coordinates":[[139.9,36.1]]},"properties":{"名称":"乙"}}]}
            """;

        Assert.Equal(
            ["0: 名称|名称*|緯度|経度", "1: |||", "2: 甲|丙||", "3: |||", "4: 乙||36.1|139.9"],
            ReadTable.Records(ReadTable.All("a.geojson", Encoding.UTF8.GetBytes(text)).Single(), out _));
    }

    [Fact]
    public void Half_a_character_in_a_cell_is_kept_as_it_is_written()
    {
        var text = Two.Replace("道の駅", "道の駅\\ud83d", StringComparison.Ordinal);
        var records = ReadTable.Records(ReadTable.All("a.geojson", Encoding.UTF8.GetBytes(text)).Single(), out _);
        Assert.Equal("1: 22744|道の駅\\ud83d|||36.084027|139.98669|", records[1]);
    }

    [Theory]
    [InlineData("EFBBBF")]
    [InlineData("FFFE")]
    public void A_mark_that_does_not_fit_the_text_is_told(string mark) =>
        Assert.Equal("encoding", ReadTable.Failure("a.geojson", [.. Convert.FromHexString(mark), .. TextEncodings.Cp932.GetBytes(Two), 0xDC, 0xDC, 0xDC]));

    [Theory]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"\\ud800\":1}}]}", "json")]
    [InlineData("{\"a\":1}", "json")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[", "json")]
    [InlineData("{\"type\":\"FeatureCollection\"}", "json")]
    [InlineData("[1,2]", null)]
    public void Other_JSON_is_refused(string text, string? rule) => Assert.Equal(rule, ReadTable.Failure("a.geojson", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_map_that_is_too_large_is_refused() =>
        Assert.Equal("map-size", ReadTable.Failure("a.geojson", Encoding.UTF8.GetBytes(Two), new IntakeLimits { MapBytes = 100 }));
}
