using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Population totals on real files, compared with an independent reading of the same files.</summary>
public sealed class PeopleTests : IDisposable
{
    private const string Ichikawa = "ichikawa/122033_104_population.csv";

    private readonly ImportedCities city = new();

    [RealFilesFact]
    public void The_people_of_a_city_are_those_of_its_file()
    {
        var towns = Read(Ichikawa);
        Import(Ichikawa);

        var group = Groups("by: [MUNICIPALITY]", "aggregates { total { sum isExact } male { sum } households { sum } } "
            + "children: people(from: 0, to: 14) { total isExact } cut: people(from: 0, to: 2) { total isExact }").Single();

        var told = group.GetProperty("aggregates");
        Assert.Equal(towns.Sum(town => Number(town, "総人口")), told.GetProperty("total").GetProperty("sum").GetInt64());
        Assert.True(told.GetProperty("total").GetProperty("isExact").GetBoolean());
        Assert.Equal(towns.Sum(town => Number(town, "男性")), told.GetProperty("male").GetProperty("sum").GetInt64());
        Assert.Equal(towns.Sum(town => Number(town, "世帯数")), told.GetProperty("households").GetProperty("sum").GetInt64());
        Assert.Equal(
            towns.Sum(town => ((string[])["0-4", "5-9", "10-14"]).Sum(band => Children(town, band) ?? 0)),
            group.GetProperty("children").GetProperty("total").GetInt64());

        // Two towns suppress their ages.
        Assert.False(group.GetProperty("children").GetProperty("isExact").GetBoolean());
        Assert.Equal("""{"total":null,"isExact":false}""", group.GetProperty("cut").GetRawText());
    }

    [RealFilesFact]
    public void Of_two_surveys_the_newest_counts_unless_a_key_names_each()
    {
        Import("takamatsu/0066_202303.csv");
        Import("takamatsu/0066_202602.from_xlsx.csv");
        var stated = Rows("takamatsu/0066_202602.from_xlsx.csv");
        var column = stated.First(row => row.Contains("totalPopulation")).IndexOf("totalPopulation");
        var newest = stated.Where(row => row.Count > column)
            .Sum(row => long.TryParse(row[column], CultureInfo.InvariantCulture, out var people) ? people : 0);

        Assert.Equal([newest], Sums("by: [MUNICIPALITY]"));
        Assert.Equal(2, Sums("by: [SURVEY_DATE]").Count);
        Assert.Contains(newest, Sums("by: [SURVEY_DATE]"));
    }

    [RealFilesFact]
    public void A_city_is_never_added_to_its_towns()
    {
        Import(Ichikawa);
        var towns = Sums("by: [MUNICIPALITY]").Single();
        Import(ImportSource.Bytes("122033_population_all.csv", Encoding.UTF8.GetBytes("""
            全国地方公共団体コード,地域コード,地方公共団体名,調査年月日,地域名,総人口,男性,女性,世帯数
            122033,,市川市,2023-03-31,,492489,248885,243604,254842
            """)));

        Assert.Equal([null], Sums("by: [MUNICIPALITY]"));
        Assert.Equal([towns], Sums("by: [MUNICIPALITY]", "(where: { area: { id: { neq: null } } })"));
        Assert.Equal([492489L], Sums("by: [MUNICIPALITY]", "(where: { area: { id: { eq: null } } })"));
    }

    [RealFilesFact]
    public void Nurseries_for_a_thousand_children_are_those_reckoned_by_hand_from_the_files()
    {
        const string facilities = "ichikawa/122033_101_public_facility.csv";
        var towns = Read(Ichikawa).ToDictionary(town => Folded(town["地域名"]));
        var expected = Read(facilities).Where(place => place["名称"].Contains("保育園", StringComparison.Ordinal))
            .GroupBy(place => Folded(place["所在地_町字"])).Where(town => towns.ContainsKey(town.Key))
            .ToDictionary(town => town.Key, town => (Count: town.Count(), Children: Children(towns[town.Key], "0-4")));
        Import(Ichikawa);
        Import(facilities);

        var groups = city.Ask(Sources.Read("schema/operations/nurseries-per-children.graphql"),
            """{"code":"122033","nurseries":{"name":{"contains":"保育園"}}}""")
            .GetProperty("facilities").GetProperty("groups").GetProperty("nodes").EnumerateArray().ToList();

        Assert.True(expected.Count > 15);
        Assert.Equal(expected.Count, groups.Count);
        foreach (var group in groups)
        {
            var (count, children) = expected[Folded(group.GetProperty("key").GetProperty("area").GetProperty("name").GetString()!)];
            var rate = group.GetProperty("perThousand");
            Assert.Equal(count, rate.GetProperty("numerator").GetInt32());
            Assert.Equal(children, rate.GetProperty("denominator").GetInt64());
            Assert.Equal(1000.0 * count / children!.Value, rate.GetProperty("value").GetDouble());
            Assert.Equal("2023-03-31", rate.GetProperty("surveyDate").GetString());
        }
    }

    public void Dispose() => city.Dispose();

    private static string Folded(string town) => town.Normalize(NormalizationForm.FormKC);

    private static long? Number(IReadOnlyDictionary<string, string> row, string column) =>
        long.TryParse(row[column], CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Children(IReadOnlyDictionary<string, string> town, string band) =>
        Number(town, band + "歳の男性") + Number(town, band + "歳の女性");

    private static List<List<string>> Rows(string file) => [.. OwnCsv.Read(RealFiles.PathOf(file)).Select(record => record.Cells)];

    private static List<Dictionary<string, string>> Read(string file)
    {
        var rows = Rows(file);
        return [.. rows.Skip(1).Where(row => row.Count > 1).Select(row => rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second))];
    }

    private void Import(string file) => Assert.Null(city.Import(file).Failure);

    private void Import(ImportSource source) => Assert.Null(city.Import(source).Failure);

    private List<long?> Sums(string arguments, string where = "") =>
    [
        .. Groups(arguments, "aggregates { total { sum } }", where)
            .Select(group => group.GetProperty("aggregates").GetProperty("total").GetProperty("sum"))
            .Select(sum => sum.ValueKind == JsonValueKind.Null ? (long?)null : sum.GetInt64()),
    ];

    private List<JsonElement> Groups(string arguments, string selection, string where = "") =>
    [
        .. city.Ask($"{{ populations{where} {{ groups({arguments}) {{ nodes {{ {selection} }} }} }} }}")
            .GetProperty("populations").GetProperty("groups").GetProperty("nodes").EnumerateArray(),
    ];
}
