using System.Text;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import.Kinds;

/// <summary>A borehole in the XML format for electronic delivery is a place; nothing is fetched for it, and no entity can expand.</summary>
[Trait("Database", "any")]
public sealed class BoreholeTests : IDisposable
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n<!DOCTYPE ボーリング情報 SYSTEM \"BED0400.DTD\">\n";

    private readonly ImportedCities city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData("4.00", "総削孔長", "02")]
    [InlineData("3.00", "総掘進長", "1")]
    public void It_is_a_place_with_its_name_its_point_and_the_rest_as_published(string version, string depth, string datum)
    {
        var report = Import(Declaration + Body(version, depth, datum));

        Assert.Equal(
            ("OTHER", "boreholes (ボーリング柱状図)", 1, 0, "CP932"),
            (report.Kind, report.Edition, report.Taken, report.Rejected, report.Encoding));
        var row = city.Ask("{ facilities { nodes { name kindLabel latitude longitude elevation source { original { column value } } } } }")
            .GetProperty("facilities").GetProperty("nodes")[0];
        Assert.Equal("見本-1", row.GetProperty("name").GetString());
        Assert.Equal("ボーリング", row.GetProperty("kindLabel").GetString());
        Assert.Equal((36.04125, 139.9575), (row.GetProperty("latitude").GetDouble(), row.GetProperty("longitude").GetDouble()));
        Assert.Equal(12.5, row.GetProperty("elevation").GetDouble());
        var cells = row.GetProperty("source").GetProperty("original").EnumerateArray().ToDictionary(
            cell => cell.GetProperty("column").GetString()!, cell => cell.GetProperty("value").GetString());
        Assert.Equal("20.5", cells[depth]);
        Assert.Contains("<下端深度>1.2</下端深度>", cells["コア情報"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("")]
    public void A_point_of_the_datum_of_before_is_on_no_map_and_that_is_told(string datum)
    {
        var report = Import(Declaration + Body("4.00", "総削孔長", datum));

        Assert.Contains(report.Findings, finding => finding.Rule.Name == "shape-system");
        Assert.Equal("null", city.Ask("{ facilities { nodes { latitude } } }").GetProperty("facilities").GetProperty("nodes")[0]
            .GetProperty("latitude").GetRawText());
    }

    [Theory]
    [InlineData("<!DOCTYPE ボーリング情報 [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")]
    [InlineData("<!DOCTYPE ボーリング情報 SYSTEM \"BED0400.DTD\" [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"a\"><!DOCTYPE y SYSTEM \"b\">")]
    public void What_brings_a_definition_of_its_own_is_refused(string type)
    {
        var report = Import("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n" + type + Body("4.00", "総削孔長", "02"));

        Assert.Equal("borehole", report.Failure?.Rule);
    }

    [Fact]
    public void Half_a_file_is_refused() =>
        Assert.Equal("borehole", Import((Declaration + Body("4.00", "総削孔長", "02"))[..300]).Failure?.Rule);

    private FileReport Import(string text) => city.Import(ImportSource.Bytes(
        "082112_BED0001.XML", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text)));

    private static string Body(string version, string depth, string datum) => $"""
        <ボーリング情報 DTD_version="{version}"><標題情報><ボーリング名>見本-1</ボーリング名>
        <経度緯度情報><経度_度>139</経度_度><経度_分>57</経度_分><経度_秒>27.0</経度_秒>
        <緯度_度>36</緯度_度><緯度_分>2</緯度_分><緯度_秒>28.5</緯度_秒><測地系>{datum}</測地系></経度緯度情報>
        <ボーリング基本情報><孔口標高>12.5</孔口標高><{depth}>20.5</{depth}></ボーリング基本情報></標題情報>
        <コア情報><下端深度>1.2</下端深度><土質名>火山灰質土</土質名></コア情報></ボーリング情報>
        """;
}
