using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Budgets, settlements and taxes that cities published: typed as in an independent reading, and added up once.</summary>
[Trait("Database", "any")]
public sealed class MoneyTests : IDisposable
{
    private const int Page = 1_000;

    private readonly ImportedCities city = new(Page);

    public void Dispose() => city.Dispose();

    /// <summary>The column with the amount, and its unit.</summary>
    [AllRealFilesTheory]
    [InlineData("tsukuba/tsukuba.csv", "amount", "yen", 89_713_000_000)]
    [InlineData("tsukuba/ibaraki_tsukuba_2011.csv", "amount", "yen", 65_141_298_000)]
    [InlineData("mito/ibaraki_mito_2013r3.csv", "amount", "yen", 92_447_000_000)]
    [InlineData("mito/ibaraki_mito_2013r4.csv", "amount", "yen", 92_447_000_000)]
    [InlineData("tamba/tanba_budget.csv", "amout", "yen", 33_436_237_449)]
    [InlineData("saiki/saiki_budget2011.csv", "amount", "yen", 65_878_878_119)]
    [InlineData("yokohama/yokohama_budget.csv", "amount", "thousand-yen", 1_338_839_000_000)]
    [InlineData("tama/tamashi_flatten.csv", "予算額", "thousand-yen", 63_030_000_000)]
    public void Each_amount_is_that_of_the_file_in_the_unit_that_was_stated(string file, string heading, string unit, long total)
    {
        var stated = MoneyUnit.OfOption(unit)!;
        var rows = OwnCsv.Read(PathOf(file));
        var at = rows[0].Cells.IndexOf(heading);

        var report = Import(file, new ImportOptions { Unit = stated });

        var items = Items();
        Assert.Equal(("BUDGET", rows.Count - 1, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal(rows.Count - 1, items.Count);
        foreach (var ((line, cells), item) in rows.Skip(1).Zip(items))
        {
            Assert.Equal(line, item.GetProperty("source").GetProperty("line").GetInt32());
            Assert.Equal(cells, Original(item).Take(cells.Count));
            Assert.Equal(long.Parse(cells[at], CultureInfo.InvariantCulture) * stated.Yen, item.GetProperty("amountYen").GetInt64());
            Assert.False(item.GetProperty("isTotal").GetBoolean());
        }

        Assert.Equal([total], Totals());
    }

    [AllRealFilesTheory]
    [InlineData("yokohama/yokohama_budget.csv")]
    [InlineData("tama/tamashi_flatten.csv")]
    [InlineData("mito/ibaraki_mito_2013r4.csv")]
    [InlineData("takamatsu/0097.csv")]
    public void Without_a_stated_unit_no_amount_is_known_and_that_is_told(string file)
    {
        var report = Import(file);

        Assert.Contains(report.Findings, finding => finding.Rule.Name == "unit-missing");
        Assert.All(Items(), item => Assert.Equal(JsonValueKind.Null, item.GetProperty("amountYen").ValueKind));
        Assert.All(Totals(), total => Assert.Null(total));
        Assert.Equal(0, Whole("{ found: taxCollections(where: { assessedYen: { neq: null } }) { totalCount } }"));
    }

    [AllRealFilesFact]
    public void The_kan_of_one_file_are_the_sums_of_the_kou_of_another()
    {
        var yen = new ImportOptions { Unit = MoneyUnit.OfOption("yen"), Municipality = "082015" };
        Import("mito/ibaraki_mito_2013r3.csv", yen);
        Import("mito/ibaraki_mito_2013r4.csv", yen);

        var sums = Groups("[DATASET, KAN_NAME]")
            .GroupBy(group => group.GetProperty("key").GetProperty("dataset").GetProperty("slug").GetString())
            .Select(of => of.ToDictionary(group => group.GetProperty("key").GetProperty("kanName").GetString()!, SumOf)).ToList();

        Assert.Equal(13, sums[0].Count);
        Assert.Equal(sums[0].OrderBy(kan => kan.Key, StringComparer.Ordinal), sums[1].OrderBy(kan => kan.Key, StringComparer.Ordinal));
    }

    [AllRealFilesFact]
    public void The_sources_of_the_money_add_up_in_each_row_and_the_rows_to_the_total_among_them()
    {
        var report = Import("chiba/0202_Chiba_H23kessan_shuyou.xls");

        var items = Items();
        Assert.Equal(("BUDGET", 361), (report.Kind, items.Count));
        Assert.All(items, item => Assert.Equal(
            item.GetProperty("amountYen").GetInt64(),
            item.GetProperty("funds").EnumerateArray().Sum(fund => fund.GetProperty("amountYen").GetInt64())));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "parts-differ");
        Assert.Equal([357_903_983_000], Totals());
        var total = Assert.Single(items, item => item.GetProperty("isTotal").GetBoolean());
        Assert.Equal(357_903_983_000, total.GetProperty("amountYen").GetInt64());
    }

    /// <summary>One row has a single cell, the end of a name in the row above; two amounts are a dash, which is not 0.</summary>
    [AllRealFilesFact]
    public void What_merged_cells_say_holds_for_the_rows_below_them()
    {
        var report = Import("chiba/0203_Chiba_shuukei.xls");

        var items = Items();
        Assert.Equal(("BUDGET", 26, 1), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal("子育て・教育 こども青少年 養護 296174000", string.Join(' ', items[4].GetProperty("grouping"),
            items[4].GetProperty("subgrouping"), items[4].GetProperty("project").GetProperty("name"), items[4].GetProperty("amountYen")));
        Assert.Equal([(long?)null], Totals());
        Assert.Equal(357_903_983_000, SumOf(Assert.Single(Groups("[SIDE]"))));
    }

    [AllRealFilesFact]
    public void Fields_apart_by_tabs_are_read()
    {
        var amounts = File.ReadAllLines(PathOf("kakogawa/kakogawa_budget.csv")).Skip(1).Where(line => line.Length > 0)
            .Select(line => long.Parse(line.Split('\t')[4], CultureInfo.InvariantCulture));

        var report = Import("kakogawa/kakogawa_budget.csv", new ImportOptions { Unit = MoneyUnit.OfOption("yen") });

        Assert.Equal(("BUDGET", 12, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal(amounts, Items().Select(item => item.GetProperty("amountYen").GetInt64()));
        Assert.Equal([75_830_000_000], Totals());
    }

    [AllRealFilesFact]
    public void Fields_apart_by_two_spaces_and_a_unit_in_the_heading_are_read()
    {
        var report = Import("yokohama/2012YokohamaBudget.csv");

        Assert.Equal(("BUDGET", 176, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal(359_535_000_000, Items()[0].GetProperty("amountYen").GetInt64());
    }

    [AllRealFilesFact]
    public void Taxes_are_those_of_the_file_and_their_totals_are_marked()
    {
        var report = Import("takamatsu/0097.csv", new ImportOptions { Unit = MoneyUnit.OfOption("yen") });

        var rows = OwnCsv.Read(PathOf("takamatsu/0097.csv")).Select(row => row.Cells).Where(cells => cells is [not ['#', ..], ..]).ToList();
        var taxes = city.Ask("{ taxCollections(first: 50, order: { source: { line: ASC } }) { nodes { fiscalYear taxItem part arrears "
            + "assessedYen collectedYen writtenOffYen unpaidYen rate isTotal } } }")
            .GetProperty("taxCollections").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(("TAX_COLLECTION", 21, 21), (report.Kind, report.Taken, taxes.Count));
        Assert.Equal(
            rows.Select(row => string.Join('|', 2020, row[2], row[3] == "－" ? "" : row[3], Arrears(row[4]), row[5], row[6], row[7], row[8],
                row[9] == "－" ? "" : row[9], row[2] == "全税目")),
            taxes.Select(tax => string.Join('|', tax.EnumerateObject().Select(field => field.Value.ToString()))));
    }

    [AllRealFilesFact]
    public void The_budget_for_each_inhabitant_is_by_the_survey_nearest_to_the_new_year_in_the_fiscal_year()
    {
        var tsukuba = new ImportOptions { Unit = MoneyUnit.OfOption("yen"), Municipality = "082201" };
        Import("tsukuba/tsukuba.csv", tsukuba);
        Import("tsukuba/ibaraki_tsukuba_2011.csv", tsukuba);
        city.Import(ImportSource.Bytes("082201_population.csv", Encoding.UTF8.GetBytes("""
            全国地方公共団体コード,地域コード,地方公共団体名,調査年月日,地域名,総人口,男性,女性,世帯数
            082201,,つくば市,2021-10-02,,1000,500,500,400
            082201,,つくば市,2022-04-02,,2000,1000,1000,800
            """)));

        var budgets = city.Ask(Sources.Read("schema/operations/budget-per-head.graphql"), """{"code":"082201"}""")
            .GetProperty("municipality").GetProperty("budgets").GetProperty("nodes").EnumerateArray().ToList();

        // From 2 October to 1 January is 91 days, and from there to 2 April as many: the earlier date counts.
        Assert.Equal(
            ["2021 89713000000 89713000 1000 2021-10-02", "2011 65141298000 65141298 1000 2021-10-02"],
            budgets.Select(budget => string.Join(' ', budget.GetProperty("fiscalYear"), budget.GetProperty("totalYen"),
                string.Join(' ', budget.GetProperty("perCapita").EnumerateObject().Select(part => part.Value.ToString())))));
    }

    /// <summary>Two files have the budget of Mito, by 款 and by 項: they are listed side by side, and not added.</summary>
    [AllRealFilesFact]
    public void Towns_are_compared_over_years_in_one_request()
    {
        var yen = new ImportOptions { Unit = MoneyUnit.OfOption("yen") };
        Import("tsukuba/ibaraki_tsukuba_2011.csv", yen with { Municipality = "082201" });
        Import("mito/ibaraki_mito_2013r4.csv", yen with { Municipality = "082015" });
        Import("mito/ibaraki_mito_2013r3.csv", yen with { Municipality = "082015" });

        var budgets = city.Ask(Sources.Read("schema/operations/compare-towns.graphql"), """{"codes":["082201","082015"]}""")
            .GetProperty("budgets").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(["2013 水戸市", "2013 水戸市", "2011 つくば市"], budgets.Select(budget =>
            $"{budget.GetProperty("fiscalYear")} {budget.GetProperty("municipality").GetProperty("name")}"));
        Assert.Equal(KanOf("mito/ibaraki_mito_2013r4.csv"), KanOf(budgets[0]));
        Assert.Equal(KanOf("mito/ibaraki_mito_2013r4.csv"), KanOf(budgets[1]));
        Assert.Equal(KanOf("tsukuba/ibaraki_tsukuba_2011.csv"), KanOf(budgets[2]));
    }

    private static List<(string, long)> KanOf(string file) =>
    [
        .. OwnCsv.Read(PathOf(file)).Skip(1).GroupBy(row => row.Cells[0], row => long.Parse(row.Cells[4], CultureInfo.InvariantCulture))
            .Select(kan => (kan.Key, kan.Sum())).OrderBy(kan => kan.Key, StringComparer.Ordinal),
    ];

    private static List<(string, long)> KanOf(JsonElement budget) =>
    [
        .. budget.GetProperty("items").GetProperty("groups").GetProperty("nodes").EnumerateArray()
            .Select(group => (Kan: group.GetProperty("key").GetProperty("kanName").GetString()!, SumOf(group)))
            .OrderBy(kan => kan.Kan, StringComparer.Ordinal),
    ];

    private static string PathOf(string file) => Path.Combine(RealFiles.More!, file);

    private static string Arrears(string text) =>
        text.Contains("現年", StringComparison.Ordinal) ? text.Contains("滞納", StringComparison.Ordinal) ? "BOTH" : "CURRENT" : "ARREARS";

    private static IEnumerable<string> Original(JsonElement item) =>
        item.GetProperty("source").GetProperty("original").EnumerateArray().Select(cell => cell.GetProperty("value").GetString()!);

    private static long SumOf(JsonElement group) =>
        group.GetProperty("aggregates").GetProperty("amountYen").GetProperty("sum").GetInt64();

    private FileReport Import(string file, ImportOptions? options = null)
    {
        var report = city.Import(ImportSource.File(PathOf(file)), options);
        Assert.Null(report.Failure);
        return report;
    }

    private List<JsonElement> Items()
    {
        var items = new List<JsonElement>();
        for (var cursor = "null"; cursor != "";)
        {
            var page = city.Ask($"{{ budgetItems(first: {Page}, after: {cursor}, order: {{ source: {{ line: ASC }} }}) {{ "
                + "pageInfo { hasNextPage endCursor } nodes { amountYen isTotal grouping subgrouping project { name } funds { amountYen } "
                + "source { line original { value } } } } }").GetProperty("budgetItems");
            items.AddRange(page.GetProperty("nodes").EnumerateArray());
            var info = page.GetProperty("pageInfo");
            var end = info.GetProperty("endCursor").GetString();
            cursor = info.GetProperty("hasNextPage").GetBoolean() ? JsonSerializer.Serialize(end) : "";
        }

        return items;
    }

    private List<long?> Totals() =>
    [
        .. city.Ask("{ budgets { nodes { totalYen } } }").GetProperty("budgets").GetProperty("nodes").EnumerateArray()
            .Select(budget => budget.GetProperty("totalYen"))
            .Select(total => total.ValueKind == JsonValueKind.Null ? (long?)null : total.GetInt64()),
    ];

    private List<JsonElement> Groups(string keys) =>
    [
        .. city.Ask($"{{ budgetItems {{ groups(by: {keys}, first: 100) {{ nodes {{ "
            + "key { dataset { slug } kanName } aggregates { amountYen { sum } } } } } }")
            .GetProperty("budgetItems").GetProperty("groups").GetProperty("nodes").EnumerateArray(),
    ];

    private int Whole(string query) => city.Ask(query).GetProperty("found").GetProperty("totalCount").GetInt32();
}
