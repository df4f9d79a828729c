using System.Text;
using Gateway.Import;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>A cell that only says "the same" has no value of its own: it is told, and nothing is made of it.</summary>
public sealed class DittoTests : IDisposable
{
    private readonly ImportedCities city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData("〃")]
    [InlineData("〃　〃")]
    [InlineData("〟")]
    [InlineData("″")]
    [InlineData("\"")]
    [InlineData("”")]
    [InlineData("仝")]
    [InlineData("々")]
    [InlineData("同上")]
    [InlineData("（同上）")]
    [InlineData("同じ")]
    [InlineData("同左")]
    [InlineData("上に同じ")]
    [InlineData("上記と同じ")]
    public void A_ditto_mark(string text) => Assert.True(CellText.IsDitto(text));

    [Theory]
    [InlineData("")]
    [InlineData("同上町")]
    [InlineData("佐々木")]
    [InlineData("上")]
    [InlineData("(左)")]
    [InlineData("\"本館\"")]
    [InlineData("同じ建物")]
    [InlineData("上野")]
    public void No_ditto_mark(string text) => Assert.False(CellText.IsDitto(text));

    [Fact]
    public void Under_a_hazard_it_is_no_answer_while_an_empty_cell_is_no()
    {
        var report = Import("999997_evacuation_space.csv",
            "名称,住所,災害種別_洪水,災害種別_高潮,災害種別_地震,想定収容人数\n東公園,見本市東町1,1,1,1,100\n西公園,見本市西町1,〃,,1,同上\n");

        Assert.Equal(
            ["""{"flood":true,"stormSurge":true}""", """{"flood":null,"stormSurge":false}"""],
            Rows("facilities(order: { source: { line: ASC } })", "evacuationSite { flood stormSurge }", "evacuationSite"));
        Assert.Equal(2, Ditto(report));
    }

    [Fact]
    public void Of_people_it_is_no_number_and_says_nothing_else()
    {
        var report = Import("999997_population_20260401.csv",
            "地域名,調査年月日,総人口,男性,女性,0-4歳の男性,0-4歳の女性\n東町,2026-04-01,9,4,5,1,1\n西町,〃,9,〃,5,〃,1\n");

        Assert.Equal(["4", "null"], Rows("populations(order: { source: { line: ASC } })", "male", "male"));
        Assert.Equal(3, Ditto(report));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "number-unreadable");
    }

    private static int Ditto(FileReport report) =>
        report.Findings.Where(finding => finding.Rule.Name == "ditto").Sum(finding => finding.Count);

    private List<string> Rows(string list, string asked, string path) =>
    [
        .. city.Ask($"{{ {list} {{ nodes {{ {asked} }} }} }}").EnumerateObject().Single().Value.GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty(path).GetRawText()),
    ];

    private FileReport Import(string name, string text)
    {
        var report = city.Import(ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text)));
        Assert.Null(report.Failure);
        return report;
    }
}
