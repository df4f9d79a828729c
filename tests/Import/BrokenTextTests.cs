using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Code points that are not characters reach no database: one would store them, another refuse the whole file.</summary>
public sealed class BrokenTextTests : StoreTest
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,備考";

    // In one body: an attribute cannot hold half a surrogate pair.
    [Fact]
    public void Half_a_character_and_the_sign_zero_become_the_sign_of_a_lost_one()
    {
        foreach (var (text, mended) in new[]
        {
            ("", ""), ("市役所", "市役所"), ("𠮷野家", "𠮷野家"), ("a\0b", "a\uFFFDb"), ("\u0001ab", "\uFFFDab"),
            ("a\uD842", "a\uFFFD"), ("\uDFB7a", "\uFFFDa"),
            ("\uD842\uD842\uDFB7", "\uFFFD\uD842\uDFB7"), ("\uDFB7\uD842", "\uFFFD\uFFFD"),
        })
        {
            Assert.Equal(mended, BrokenText.Mend(text));
        }
    }

    [Theory]
    [InlineData("市役所", 3, "市役所")]
    [InlineData("市役所前", 3, "市役所…")]
    [InlineData("市役𠮷野", 3, "市役…")]
    [InlineData("市𠮷野家", 3, "市𠮷…")]
    public void A_long_text_is_cut_between_two_characters(string text, int longest, string cut) =>
        Assert.Equal(cut, BrokenText.Shorten(text, longest));

    [Theory, EachStore]
    public void A_map_file_with_the_sign_zero_is_taken_and_told(string kind)
    {
        On(kind);
        using var store = Open();

        const string map = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [139.5, 35.5]},
            "properties": {"都道府県コード又は市区町村コード": "999997", "NO": "1", "名称": "市\u0000役所", "住所": "見本県見本市本町1", "設置位置": "1階"}}]}
            """;

        var report = new Importer(store, MunicipalityTable.BuiltIn()).Import(
            ImportSource.Bytes("999997_aed.geojson", Encoding.UTF8.GetBytes(map)), new ImportOptions());

        Assert.Null(report.Failure);
        Assert.Equal(["市\uFFFD役所"], Query("select name from facility"));
        Assert.Equal(["1|市\uFFFD役所"], Query("select line, value from finding where rule = 'characters-lost'"));
    }

    [Theory, EachStore]
    public void A_long_value_in_a_finding_is_not_cut_within_a_character(string kind)
    {
        On(kind);
        using var store = Open();
        var lost = "?9" + new string('あ', 497) + "𠮷野";

        new Importer(store, MunicipalityTable.BuiltIn()).Import(
            Csv(Header + $"\n999997,1,市役所,見本県見本市本町1,1階,時{lost}\n"), new ImportOptions());

        Assert.EndsWith("あ…", Query("select value from finding where rule = 'characters-lost'").Single(), StringComparison.Ordinal);
    }

    /// <summary>PostgreSQL cannot hold U+0000, so U+0001 is searched for in its place: neither is in any text.</summary>
    [Theory, EachStore]
    public async Task What_is_looked_for_with_a_sign_that_is_none_is_nowhere(string kind)
    {
        On(kind);
        using var store = Open();
        new Importer(store, MunicipalityTable.BuiltIn()).Import(
            Csv(Header + "\n999997,1,市\u0001役所,見本県見本市本町1,1階,\n999997,2,市役所,見本県見本市本町2,2階,\n"), new ImportOptions());
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());

        foreach (var (condition, found) in ((string, int)[])
        [
            ("eq: \"市\\u0000役所\"", 0), ("in: [\"市\\u0000役所\"]", 0),
            ("contains: \"\\u0000\"", 0), ("contains: \"市\\u0000役\"", 0),
            ("startsWith: \"市\\u0000\"", 0), ("endsWith: \"\\u0000役所\"", 0),
            ("neq: \"市\\u0000役所\"", 2), ("nin: [\"市\\u0000役所\"]", 2), ("ncontains: \"\\u0000\"", 2),
            ("nstartsWith: \"市\\u0000\"", 2), ("nendsWith: \"\\u0000役所\"", 2), ("contains: \"役所\"", 2),
        ])
        {
            using var answer = await executor.ExecuteAsync(
                ServedCity.RequestOf($"{{ facilities(where: {{ name: {{ {condition} }} }}) {{ totalCount }} }}", null), default);
            using var json = JsonDocument.Parse(answer.Json);
            var total = json.RootElement.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32();
            Assert.Equal((condition, found), (condition, total));
        }
    }

    private static ImportSource Csv(string text) => ImportSource.Bytes("999997_aed.csv", Encoding.UTF8.GetBytes(text));
}
