using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Files of municipalities that no longer exist, from import to answer.</summary>
[Trait("Database", "any")]
public sealed class TownTests : StoreTest
{
    private const string Places = "都道府県コード又は市区町村コード,名称,住所,設置位置";
    private const string People = "都道府県コード又は市区町村コード,調査年月日,総人口,男性,女性";

    [Fact]
    public void Places_under_an_old_code_or_name_stand_in_what_it_became()
    {
        using var city = Open();
        var report = Import(city, "085235_aed.csv", Places, "085235,あ,茨城県石下町新石下1,玄関", "085235,い,茨城県水海道市諏訪町2,受付");

        Assert.Equal("082112-aed-aed", report.Dataset);
        Assert.Equal("あ 常総市 い 常総市", Told(city, "facilities(order: { name: ASC }) { nodes { name municipality { name } } }"));
        Assert.Equal(["former-municipality"], report.Findings.Select(finding => finding.Rule.Name).Distinct());
    }

    [Fact]
    public void People_of_a_town_that_ended_stay_its_own_and_are_not_added_to_those_of_its_successor()
    {
        using var city = Open();
        Import(city, "085235_population.csv", People, "085235,2004-04-01,24000,12000,12000");
        Import(city, "082112_population.csv", People, "082112,2024-04-01,60000,30000,30000");
        Import(city, "082015_population.csv", People, "082015,2024-04-01,7,3,4");

        Assert.Equal("082015 7 082112 60000 085235 24000",
            Told(city, "populations(order: { municipality: { code: ASC } }) { nodes { municipality { code } total } }"));
        Assert.Equal("茨城県 null",
            Told(city, "populations { groups(by: PREFECTURE) { nodes { key { prefecture } aggregates { total { sum } } } } }"));
    }

    [Fact]
    public void What_a_town_was_on_a_day_is_asked_of_it()
    {
        using var city = Open();
        Import(city, "085235_population.csv", People, "085235,2004-04-01,24000,12000,12000");
        const string Ask = "municipality(code: \"085235\") { endedOn now: successor { name } then: successor(on: \"2005-12-31\") { name } "
            + "first: successor(on: \"2006-01-01\") { name } }";

        Assert.Equal("2006-01-01 常総市 null 常総市", Told(city, Ask));
        Assert.Equal("null null", Told(city, "municipality(code: \"082112\") { endedOn successor { name } }"));
    }

    [Fact]
    public void A_town_that_was_divided_has_no_successor_and_stands_in_both_parts()
    {
        using var city = Open();
        Import(city, "193411_population.csv", People, "193411,2004-04-01,1500,700,800");
        Import(city, "192015_population.csv", People, "192015,2024-04-01,2,1,1");
        Import(city, "194301_population.csv", People, "194301,2024-04-01,2,1,1");

        Assert.Equal("null", Told(city, "municipality(code: \"193411\") { successor { name } }"));
        Assert.Equal("甲府市 False 富士河口湖町 False", Told(city,
            "formerMunicipalities(where: { name: { eq: \"上九一色村\" } }, order: { municipality: { code: ASC } }) "
                + "{ nodes { municipality { name } isWhole } }"));
    }

    [Fact]
    public void Prefectures_have_their_municipalities_and_these_their_wards()
    {
        using var city = Open();
        Import(city, "011002_aed.csv", Places, "011002,あ,北海道札幌市北区1,玄関");
        Import(city, "080004_aed.csv", Places, "080004,い,茨城県水戸市1,玄関");

        Assert.Equal("北海道 札幌市 011011 011029 011037 011045 011053 011061 011070 011088 011096 011100 茨城県 水戸市",
            Told(city, "prefectures { nodes { name municipalities { nodes { name wards { code } } } } }"));
        Assert.Equal("茨城県", Told(city, "prefecture(code: \"08\") { name }"));
        Assert.Equal("札幌市", Told(city,
            "municipalities(where: { wards: { some: { name: { eq: \"札幌市北区\" } } } }) { nodes { name } }"));
    }

    [Fact]
    public void What_a_municipality_was_goes_with_it()
    {
        using var city = Open();
        Import(city, "082112_aed.csv", Places, "082112,あ,茨城県常総市1,玄関");
        const string Ask = "formerMunicipalities(order: { code: ASC }) { nodes { code } }";
        Assert.Equal("082112 085235", Told(city, Ask));

        using (var loader = city.BeginLoad())
        {
            loader.RemoveDataset("082112-aed-aed");
            loader.Commit();
        }

        Assert.Equal("", Told(city, Ask));
    }

    private static FileReport Import(CityStore city, string name, params string[] lines)
    {
        var source = ImportSource.Bytes(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return new Importer(city, MunicipalityTable.BuiltIn(), new FixedClock()).Import(source, new ImportOptions());
    }

    /// <summary>Returns the values of the answer, in order.</summary>
    private static string Told(CityStore city, string fields)
    {
        var executor = new Executor(city, new PageLimits(), new DocumentLimits());
        var answer = executor.ExecuteAsync(new OperationRequest($"{{ {fields} }}", null, default), CancellationToken.None);
        using var json = JsonDocument.Parse(answer.GetAwaiter().GetResult().Json);
        Assert.False(json.RootElement.TryGetProperty("errors", out var errors), $"{errors}");
        return string.Join(' ', Leaves(json.RootElement.GetProperty("data")));
    }

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Null => ["null"],
        _ => [value.ToString()],
    };
}
