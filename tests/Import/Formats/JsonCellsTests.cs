using System.Text;
using Gateway.Import.Findings;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Records in JSON that hold more than words: each part is a cell, and no cell holds JSON for a word.</summary>
public sealed class JsonCellsTests
{
    [Fact]
    public void An_object_in_a_record_has_a_cell_for_each_part_and_a_list_stays_as_it_is_written() => Assert.Equal(
        ["0: 名称|連絡先.電話番号|連絡先.窓口.名|写真|空|備考", "1: 甲|1|東|[\"a\",\"b\"]||", "2: 乙|||||丙"],
        Read("""[{"名称":"甲","連絡先":{"電話番号":1,"窓口":{"名":"東"}},"写真":["a","b"],"空":{}},{"名称":"乙","備考":"丙"}]"""));

    [Fact]
    public void An_object_of_a_feature_is_read_like_one_of_a_record() => Assert.Equal(
        ["0: name.ja|name.en|中心|緯度|経度", """1: 甲|A|{"type":"Point","coordinates":[1,2]}|36|139.9"""],
        Read("""
            {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[139.9,36]},
              "properties":{"name":{"ja":"甲","en":"A"},"中心":{"type":"Point","coordinates":[1,2]}}}]}
            """));

    [Fact]
    public void An_entity_says_its_values_and_what_is_said_of_them_but_not_their_types() => Assert.Equal(
        ["0: id|type|名称|階|可|緯度|経度|名称.unit", "1: urn:1|AED|甲|0|false|36|139.9|", "2: urn:2|AED|乙|||||x"],
        Read("""
            [{"id":"urn:1","type":"AED","名称":{"type":"Text","value":"甲","metadata":{}},"階":{"type":"Number","value":0},
              "可":{"type":"Boolean","value":false},"location":{"type":"geo:json","value":{"type":"Point","coordinates":[139.9,36]}}},
             {"id":"urn:2","type":"AED","名称":{"type":"Text","value":"乙","unit":"x"}}]
            """));

    [Fact]
    public void A_point_among_the_words_of_a_record_is_where_it_is_unless_there_are_two() => Assert.Equal(
        ["0: 緯度|経度|a|b", """1: 36|139.9||""", """2: ||{"type":"Point","coordinates":[3,4]}|{"type":"Point","coordinates":[1,2]}"""],
        Read("""
            [{"a":{"type":"Point","coordinates":[139.9,36]}},
             {"a":{"type":"Point","coordinates":[3,4]},"b":{"type":"Point","coordinates":[1,2]}}]
            """));

    [Theory]
    [InlineData("""[{"名称":{"@value":"甲","@language":"ja"}}]""", "0: 名称|名称.@language", "1: 甲|ja")]
    [InlineData("""{"@graph":[{"名称":{"@type":"名称","表記":"甲"}}]}""", "0: 名称.@type|名称", "1: 名称|甲")]
    public void What_a_part_says_of_the_thing_itself_is_the_thing(string text, string headings, string cells) =>
        Assert.Equal([headings, cells], Read(text));

    [Fact]
    public void Objects_whose_names_are_values_stay_as_they_are_written()
    {
        var many = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"{i}\":1"));

        Assert.Equal(["0: 名称|数", $"1: 甲|{{{many}}}"], Read("[{\"名称\":\"甲\",\"数\":{" + many + "}}]"));
    }

    [Theory]
    [InlineData("""{"type":"EPSG","properties":{"code":4301}}""", true)]
    [InlineData("\"EPSG:4301\"", true)]
    [InlineData("""{"type":"link","properties":{"href":"https://example.jp/crs"}}""", true)]
    [InlineData("""{"type":"link","properties":{"href":"https://example.jp/epsg/4326/proj4/","type":"proj4"}}""", false)]
    [InlineData("""{"type":"EPSG","properties":{"code":"4326"}}""", false)]
    [InlineData("null", false)]
    public void A_system_that_is_stated_otherwise_than_by_its_name_counts_too(string system, bool isOther)
    {
        var text = $$$"""
            {"type":"FeatureCollection","crs":{{{system}}},
              "features":[{"geometry":{"type":"Point","coordinates":[139.9,36]},"properties":{"名称":"甲"}}]}
            """;
        var rows = ReadTable.Records(ReadTable.All("a.geojson", Encoding.UTF8.GetBytes(text)).Single(), out var findings);

        Assert.Equal(isOther ? [FileRules.ShapeSystem] : [], findings.Select(f => f.Rule));
        Assert.Equal(!isOther, rows[1].StartsWith("1: 甲|36|139.9", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_collection_of_forms_one_is_taken_which_is_told_and_a_single_point_is_a_point()
    {
        var found = ReadTable.All("a.geojson", """
            {"type":"FeatureCollection","features":[
              {"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[139.9,36]}]},"properties":{"名称":"甲"}},
              {"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[139.9,36]},
                {"type":"LineString","coordinates":[[139.9,36],[140,36]]}]},"properties":{"名称":"乙"}}]}
            """u8.ToArray()).Single();

        Assert.Equal("1: 甲|36|139.9|", ReadTable.Records(found, out _)[1]);
        Assert.Equal([(FileRules.ShapeMixed, (int?)2)], found.Table.Value!.Notes.Select(note => (note.Rule, note.Line)));
    }

    private static List<string> Read(string text) => ReadTable.Records("a.json", Encoding.UTF8.GetBytes(text));
}
