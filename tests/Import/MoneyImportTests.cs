using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>How budgets are imported: statements are the sum of their items, including items of a later file.</summary>
[Trait("Database", "any")]
public sealed class MoneyImportTests : IDisposable
{
    private const string TwoYears = """
        年度,会計名称,款,項,予算額（円）
        2024,一般会計,総務費,総務管理費,100
        2024,一般会計,総務費,徴税費,20
        2025,一般会計,総務費,総務管理費,300
        """;

    private readonly ImportedCities city = new();

    public void Dispose() => city.Dispose();

    [Fact]
    public void A_long_table_that_states_upper_levels_in_each_row_is_added_up_once()
    {
        Import("""
            年度,款,款予算額（円）,項,項予算額（円）,目,予算額（円）
            2026,総務費,1000,総務管理費,600,一般管理費,400
            2026,総務費,1000,総務管理費,600,文書費,200
            2026,総務費,1000,徴税費,400,税務費,400
            2026,民生費,50,社会福祉費,50,総務費,50
            """);

        Assert.Equal(["2026 1050"], Budgets());
        Assert.Empty(Sums());
    }

    /// <summary>The amount comes before the narrower levels, so it belongs to the wider ones.</summary>
    [Fact]
    public void An_amount_that_each_row_of_its_level_says_again_is_added_up_once()
    {
        var report = Import("""
            年度,款,項,予算額（円）,節,説明
            2026,総務費,総務管理費,600,報酬,委員
            2026,総務費,総務管理費,600,旅費,費用弁償
            2026,総務費,徴税費,400,報酬,嘱託
            """);

        Assert.Equal(["2026 1000"], Budgets());
        Assert.Equal(["3"], Sums());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "parts-differ");
    }

    [Fact]
    public void A_long_table_with_rows_of_upper_levels_is_added_up_once()
    {
        Import("""
            年度,款,項,目,予算額（円）
            2026,総務費,,,1000
            2026,総務費,総務管理費,,600
            2026,総務費,総務管理費,一般管理費,600
            2026,総務費,徴税費,,400
            2026,総務費,計,,1000
            2026,合計,,,1000
            """);

        Assert.Equal(["2026 1000"], Budgets());
        Assert.Equal(["2", "3", "6", "7"], Sums());
    }

    [Fact]
    public void A_statement_whose_items_are_gone_goes_with_them_and_apps_that_keep_copies_are_told()
    {
        Import(TwoYears);
        var token = Token("{ changes(first: 50, types: [BUDGET, BUDGET_ITEM]) { token } }");
        Assert.Equal(["2024 120", "2025 300"], Budgets());

        Import("""
            年度,会計名称,款,項,予算額（円）
            2025,一般会計,総務費,総務管理費,310
            """);

        Assert.Equal(["2025 310"], Budgets());
        var told = city.Ask(
            $"{{ changes(since: {JsonSerializer.Serialize(token)}, types: [BUDGET, BUDGET_ITEM]) {{ items {{ operation type }} }} }}")
            .GetProperty("changes").GetProperty("items").EnumerateArray()
            .Select(item => $"{item.GetProperty("operation")} {item.GetProperty("type")}").Order(StringComparer.Ordinal);
        Assert.Equal(["DELETE BUDGET", "DELETE BUDGET_ITEM", "DELETE BUDGET_ITEM", "UPSERT BUDGET", "UPSERT BUDGET_ITEM"], told);
    }

    [Fact]
    public void What_is_appended_is_added_to_what_is_there()
    {
        Import(TwoYears);

        Import("""
            年度,会計名称,款,項,予算額（円）
            2025,一般会計,民生費,社会福祉費,7
            """, new ImportOptions { Vanished = Vanished.Stay });

        Assert.Equal(["2024 120", "2025 307"], Budgets());
    }

    [Fact]
    public void A_stated_unit_holds_only_where_the_file_states_none()
    {
        var report = Import("""
            年度,款,予算額,前年度予算額（百万円）
            2026,総務費,5,3
            2026,民生費,5円,3
            """, new ImportOptions { Unit = MoneyUnit.OfOption("thousand-yen") });

        Assert.Equal(["2026 5005"], Budgets());
        var before = city.Ask("{ budgetItems(where: { previousYen: { eq: 3000000 } }) { totalCount } }").GetProperty("budgetItems");
        Assert.Equal(2, before.GetProperty("totalCount").GetInt32());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "unit-missing");
    }

    [Fact]
    public void The_same_file_with_another_unit_is_read_anew()
    {
        const string file = "年度,款,予算額\n2026,総務費,5\n";
        Import(file);
        Assert.Equal(["2026 "], Budgets());

        Import(file, new ImportOptions { Unit = MoneyUnit.OfOption("yen"), SkipsKnown = true });

        Assert.Equal(["2026 5"], Budgets());
    }

    /// <summary>Numbers as large as a cell may be: their sum is not a plausible amount, and overflows.</summary>
    [Fact]
    public void A_sum_too_large_to_be_money_is_null_and_told()
    {
        var rows = Enumerable.Range(1, 1030).Select(i => $"2026,総務費,総務管理費,目{i},9007199254740991\n");

        var report = Import(
            "年度,款,項,目,予算額（円）\n2026,民生費,児童費,a,100000000001\n2026,民生費,児童費,b,△200000000004\n" + string.Concat(rows));

        Assert.Equal(["2026 "], Budgets());
        Assert.Contains(report.Findings, finding => finding.Rule.Name == "number-range" && finding.Example.Value == "9277415132383220727");
        var groups = city.Ask(
            "{ budgetItems { groups(by: [KAN_NAME]) { nodes { key { kanName } aggregates { amountYen { sum avg } } } } } }")
            .GetProperty("budgetItems").GetProperty("groups").GetProperty("nodes").GetRawText();
        Assert.Equal(
            """
            [{"key":{"kanName":"総務費"},"aggregates":{"amountYen":{"sum":null,"avg":null}}},
            {"key":{"kanName":"民生費"},"aggregates":{"amountYen":{"sum":-100000000003,"avg":-50000000001.5}}}]
            """.ReplaceLineEndings(""),
            groups.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("30000000", null, "thousand-yen: 300000 (2027-01-01)", null)]
    [InlineData("30000000000", null, "yen: 300000 (2027-01-01)", null)]
    [InlineData("30000", "million-yen", "", "30000000000")]
    [InlineData("30000000", "yen", "thousand-yen: 300000 (2027-01-01)", "30000000")]
    [InlineData("30000000", "million-yen", "thousand-yen: 300000 (2027-01-01)", "30000000000000")]
    [InlineData("3000000", "thousand-yen", "", "3000000000")]
    public void A_unit_that_makes_a_budget_usual_is_told_and_changes_nothing(string number, string? unit, string told, string? total)
    {
        People("999997,,見本市,2026-01-01,,5,3,2,1", "999997,,見本市,2027-01-01,,100000,50000,50000,40000");

        var report = Import(
            $"年度,会計名称,款,予算額\n2026,一般会計,総務費,{number}\n2026,一般会計,合計,{number}\n"
                + $"2026,介護保険特別会計,総務費,{number}\n",
            new ImportOptions { Unit = unit is null ? null : MoneyUnit.OfOption(unit) });

        var findings = report.Findings.Where(finding => finding.Rule.Name == "unit-likely").Select(finding => finding.Example.Value);
        Assert.Equal(told, string.Join("; ", findings));
        Assert.Equal([$"2026 {total}", $"2026 {total}"], Budgets());
    }

    [Fact]
    public void Without_people_nothing_is_said_of_what_is_usual()
    {
        var report = Import("年度,会計名称,款,予算額\n2026,一般会計,総務費,30000000\n");

        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "unit-likely");
    }

    private void People(params string[] rows)
    {
        var text = "全国地方公共団体コード,地域コード,地方公共団体名,調査年月日,地域名,総人口,男性,女性,世帯数\n" + string.Join('\n', rows) + "\n";
        Assert.Null(city.Import(ImportSource.Bytes("999997_population.csv", Encoding.UTF8.GetBytes(text))).Failure);
    }

    /// <summary>うち人件費 is already included in 総務費.</summary>
    [Fact]
    public void A_part_that_is_said_again_is_marked_and_never_added()
    {
        var report = Import("""
            年度,款,予算額（円）
            2026,総務費,50
            2026,うち人件費,30
            2026,うちわ祭費,20
            2026,（再掲）扶助費,10
            2026,民生費,30
            2026,歳出合計,100
            """);

        Assert.Equal(["2026 100"], Budgets());
        Assert.Equal(["3", "5", "7"], Sums());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "parts-differ");
    }

    [Theory]
    [InlineData("一般会計計")]
    [InlineData("一般会計合計")]
    [InlineData("特別会計計")]
    [InlineData("当初予算計")]
    [InlineData("予算合計")]
    [InlineData("計(A)")]
    [InlineData("合計①")]
    [InlineData("歳出合計（Ａ）")]
    [InlineData("歳出予算額合計")]
    [InlineData("歳入歳出合計")]
    [InlineData("一般会計予算総額")]
    [InlineData("合計額")]
    [InlineData("款計")]
    [InlineData("決算額合計")]
    [InlineData("小計(1)")]
    [InlineData("ア 計")]
    [InlineData("【合計】")]
    [InlineData("※ 合　計（円）")]
    [InlineData("まちづくり計")]
    public void A_total_is_never_added_however_it_is_worded(string total)
    {
        var report = Import($"年度,款,予算額（円）\n2026,議会費,100\n2026,総務費,400\n2026,{total},500\n");

        Assert.Equal(["2026 500"], Budgets());
        Assert.Equal(["4"], Sums());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name is "parts-differ" or "total-doubtful");
    }

    [Theory]
    [InlineData("一般会計")]
    [InlineData("統計")]
    [InlineData("施設設計")]
    [InlineData("雨量計")]
    [InlineData("線量計")]
    [InlineData("総合計画")]
    public void What_only_ends_like_a_total_is_an_item(string name)
    {
        Import($"年度,款,予算額（円）\n2026,議会費,100\n2026,{name},400\n2026,合計,500\n");

        Assert.Equal(["2026 500"], Budgets());
        Assert.Equal(["4"], Sums());
    }

    /// <summary>A description beside the name may mention sums.</summary>
    [Fact]
    public void What_a_row_is_for_makes_it_no_total()
    {
        Import("年度,款,予算額（円）,説明\n2026,議会費,100,報酬と旅費の合計\n2026,総務費,400,\n");

        Assert.Equal(["2026 500"], Budgets());
        Assert.Empty(Sums());
    }

    [Theory]
    [InlineData("議会費,100", "総務費,400", "見本市,500")]
    [InlineData("民生費,500", "議会費,100", "総務費,400")]
    public void An_item_as_large_as_all_others_may_be_their_total_so_nothing_is_added_up(params string[] rows)
    {
        var report = Import("年度,款,予算額（円）\n2026," + string.Join("\n2026,", rows) + "\n");

        Assert.Equal(["2026 "], Budgets());
        Assert.Equal("500", Assert.Single(report.Findings, finding => finding.Rule.Name == "total-doubtful").Example.Value);
        var sum = city.Ask("{ budgetItems { groups(by: [FISCAL_YEAR]) { nodes { aggregates { amountYen { sum isExact } } } } } }")
            .GetProperty("budgetItems").GetProperty("groups").GetProperty("nodes")[0].GetProperty("aggregates").GetRawText();
        Assert.Equal("""{"amountYen":{"sum":500,"isExact":false}}""", sum);
    }

    [Fact]
    public void A_total_settles_that_an_item_as_large_as_all_others_is_one()
    {
        var report = Import("年度,款,予算額（円）\n2026,議会費,100\n2026,総務費,400\n2026,民生費,500\n2026,合計,1000\n");

        Assert.Equal(["2026 1000"], Budgets());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "total-doubtful");
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(999, true)]
    public void The_total_of_all_taxes_is_compared_with_their_sum(int total, bool isTold)
    {
        var text = $"年度,税目,調定額（円）,収入済額（円）\n2026,市民税,100,90\n2026,固定資産税,200,190\n2026,合計,{total},280\n";

        var report = city.Import(ImportSource.Bytes("999997_zeimoku.csv", Encoding.UTF8.GetBytes(text)));

        Assert.Equal((null, "TAX_COLLECTION"), (report.Failure, report.Kind));
        Assert.Equal(isTold, report.Findings.Any(finding => finding.Rule.Name == "parts-differ"));
    }

    /// <summary>A file name sets the stage of all rows only if it names exactly one; an expected settlement is not a stage.</summary>
    [Theory]
    [InlineData("999997_決算.csv", "金額（円）", "SETTLED")]
    [InlineData("999997_予算・決算.csv", "金額（円）", "UNKNOWN")]
    [InlineData("999997_決算（見込）.csv", "金額（円）", "UNKNOWN")]
    [InlineData("999997_当初予算.csv", "金額（円）", "INITIAL")]
    [InlineData("999997_決算見込.csv", "金額（円）", "UNKNOWN")]
    [InlineData("999997_yosan.csv", "決算見込額（円）", "UNKNOWN")]
    public void The_stage_is_the_one_that_is_named(string file, string amount, string stage)
    {
        var text = $"年度,会計名称,款,項,{amount}\n2026,一般会計,総務費,総務管理費,100\n2026,一般会計,民生費,社会福祉費,50\n";

        Assert.Equal("BUDGET", city.Import(ImportSource.Bytes(file, Encoding.UTF8.GetBytes(text))).Kind);

        Assert.Equal(stage, city.Ask("{ budgets { nodes { stage } } }").GetProperty("budgets").GetProperty("nodes")[0]
            .GetProperty("stage").GetString());
    }

    /// <summary>As most budgets are printed: 款 and 項 on lines of their own, and below them what they are divided into.</summary>
    [Fact]
    public void A_level_on_a_line_of_its_own_holds_for_the_rows_below_it()
    {
        var report = Import("""
            款,項,目,予算額（円）
            議会費,議会費,議会費,5
            総務費,,,
            ,総務管理費,一般管理費,10
            ,徴税費,,
            ,,税務総務費,3
            衛生費,,,
            ,,保健衛生総務費,30
            ※ 端数は調整していない,,,
            資料 財政課,,,
            """, new ImportOptions());

        Assert.Equal(
            [
                "2 議会費 議会費 議会費 5", "3 総務費   ", "4 総務費 総務管理費 一般管理費 10", "5 総務費 徴税費  ", "6 総務費 徴税費 税務総務費 3",
                "7 衛生費   ", "8 衛生費  保健衛生総務費 30",
            ],
            Rows("budgetItems", "kan { name } kou { name } moku { name } amountYen"));
        Assert.Equal(["3", "5", "7"], Sums());
        Assert.Equal(
            [9, 10], report.Findings.Where(f => f.Rule.Name == "row-footnote").SelectMany(f => f.Examples).Select(one => one.Line));
    }

    /// <summary>一般会計計 below its items is not another account.</summary>
    [Fact]
    public void A_total_in_the_column_of_accounts_is_that_of_its_account()
    {
        Import("""
            年度,会計名称,款,予算額（円）
            2026,一般会計,議会費,600
            ,,総務費,5000
            ,一般会計計,,5600
            ,国民健康保険特別会計,総務費,100
            ,合計,,5700
            """);

        // The sum of several accounts is the total of none of them.
        Assert.Equal(["2026 ", "2026 100", "2026 5600"], Budgets().Order(StringComparer.Ordinal));
        Assert.Equal(["4", "6"], Sums());
    }

    [Fact]
    public void Parts_of_a_tax_are_below_it_however_that_is_printed()
    {
        var text = """
            税目,区分,調定額（円）,収入済額（円）
            市民税,,,
            　個人,現年課税分,1000,950
            　法人,現年課税分,500,490
            軽自動車税,種別割,100,99
            ,環境性能割,10,10
            固定資産税,現年課税分,700,690
            ,滞納繰越分,50,20
            計,,2360,2259
            """;

        var report = city.Import(ImportSource.Bytes("999997_zeimoku_R6.csv", Encoding.UTF8.GetBytes(text)));

        Assert.Equal((null, "TAX_COLLECTION"), (report.Failure, report.Kind));
        Assert.Equal(
            [
                "2 市民税    true", "3 市民税 個人 CURRENT 1000 false", "4 市民税 法人 CURRENT 500 false", "5 軽自動車税 種別割  100 false",
                "6 軽自動車税 環境性能割  10 false", "7 固定資産税  CURRENT 700 false", "8 固定資産税  ARREARS 50 false", "9 計   2360 true",
            ],
            Rows("taxCollections", "taxItem part arrears assessedYen isTotal"));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name is "parts-differ" or "row-footnote");
    }

    /// <summary>Only a stated kind makes taxes of such a table.</summary>
    [Fact]
    public void Taxes_that_no_column_names_are_taken_without_a_name()
    {
        var text = "年度,調定額（円）,収入済額（円）,不納欠損額（円）,収入未済額（円）,収納率（％）\n2025,1000,950,5,45,95.0\n";

        var report = city.Import(
            ImportSource.Bytes("999997_zei.csv", Encoding.UTF8.GetBytes(text)), new ImportOptions { Kind = "TAX_COLLECTION" });

        Assert.Equal((null, "TAX_COLLECTION"), (report.Failure, report.Kind));
        Assert.Equal(["2  1000"], Rows("taxCollections", "taxItem assessedYen"));
    }

    [Theory]
    [InlineData("歳出")]
    [InlineData("【歳出】")]
    [InlineData("歳出の部（単位：千円）")]
    [InlineData("令和6年度一般会計　歳出,（単位：千円）")]
    public void A_title_between_the_rows_says_the_side_of_those_below_it(string title)
    {
        Import($"令和6年度一般会計予算\n歳入,,（単位：千円）\n款,予算額,構成比\n市税,1000,95.2\n雑入,50,4.8\n{title}\n款,予算額,構成比\n"
            + "総務費,700,70.0\n積立金,300,30.0\n");

        Assert.Equal(["REVENUE 一般会計 1050000", "EXPENDITURE 一般会計 1000000"], Statements());
    }

    [Fact]
    public void A_title_between_the_rows_says_the_account_of_those_below_it()
    {
        Import("""
            令和6年度予算（単位：千円）
            款,項,予算額
            一般会計,,
            歳入,,
            市税,,1000
            歳出,,
            総務費,,700
            ,徴税費,700
            ※歳入の不足は一般会計,,
            積立金,,300
            歳出合計,,1000
            国民健康保険特別会計,,
            保険料,,400
            歳出,,
            保険給付費,,400

            """);

        Assert.Equal(
            [
                "REVENUE 一般会計 1000000", "EXPENDITURE 一般会計 1000000", "UNKNOWN 国民健康保険特別会計 400000",
                "EXPENDITURE 国民健康保険特別会計 400000",
            ], Statements());
    }

    [Theory]
    [InlineData("歳出（単位：円）")]
    [InlineData("歳出,,（円）")]
    [InlineData("歳出\n単位：円")]
    public void A_title_between_the_rows_says_the_unit_of_those_below_it(string title)
    {
        Import($"令和6年度一般会計\n歳入,,（単位：千円）\n款,予算額,備考\n市税,1000,\n{title}\n総務費,700000,\n民生費,300000,\n※単位：千円\n");

        Assert.Equal(["REVENUE 一般会計 1000000", "EXPENDITURE 一般会計 1000000"], Statements());
    }

    /// <summary>霊園会計 is no usual name, but its rows are not those of the account above.</summary>
    [Fact]
    public void An_account_by_any_name_ends_that_of_the_rows_above()
    {
        Import("令和6年度（単位：千円）\n款,予算額\n一般会計\n総務費,700\n霊園会計\n霊園費,300\n特別会計繰出金,10\n");

        Assert.Equal(["EXPENDITURE 一般会計 700000", "EXPENDITURE 霊園会計 310000"], Statements());
    }

    /// <summary>Added up, 項 beside 款 would double a budget.</summary>
    [Theory]
    [InlineData("科目", "1 議会費", "2 総務費", "　1 総務管理費", "　　1 一般管理費", "　2 徴税費")]
    [InlineData("款", "議会費", "総務費", "  総務管理費", "    一般管理費", "  徴税費")]
    public void An_indented_name_in_the_only_column_is_a_part_of_the_one_above(string heading, params string[] names)
    {
        var amounts = new[] { 100, 1000, 600, 600, 400 };
        var rows = string.Concat(names.Zip(amounts, (name, amount) => $"{name},{amount}\n"));

        var report = Import($"令和6年度 歳出（単位：円）\n{heading},令和6年度予算額\n{rows}　歳出合計,1100\n");

        Assert.Equal(["2024 1100"], Budgets());
        Assert.Equal(
            ["3 議会費   false", "4 総務費   true", "5 総務費 総務管理費  true", "6 総務費 総務管理費 一般管理費 false", "7 総務費 徴税費  false", "8 歳出合計   true"],
            Rows("budgetItems", "kan { name } kou { name } moku { name } isTotal"));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "parts-differ");
    }

    [Fact]
    public void Amounts_without_a_year_are_of_the_year_of_the_title_and_newer_than_those_of_the_year_before()
    {
        Import("令和6年度 歳出（単位：円）\n款,予算額,令和5年度予算額\n総務費,1200,1000\n民生費,800,900\n");

        Assert.Equal(["2024 2000"], Budgets());
        Assert.Equal(["3 1000", "4 900"], Rows("budgetItems", "previousYen"));
    }

    [Fact]
    public void The_total_of_the_taxes_of_this_year_is_not_added_to_its_parts()
    {
        var text = "年度,税目,区分,調定額（円）\nR5,市民税,現年課税分（普通徴収）,600\nR5,市民税,現年課税分（特別徴収）,400\nR5,市民税,現年課税分計,1000\n"
            + "R5,市民税,滞納繰越分計,50\nR5,市民税,合計,1050\n";

        var report = city.Import(ImportSource.Bytes("999997_zei.csv", Encoding.UTF8.GetBytes(text)));

        Assert.Equal((null, "TAX_COLLECTION"), (report.Failure, report.Kind));
        Assert.Equal(["2 CURRENT false", "3 CURRENT false", "4 CURRENT true", "5 ARREARS false", "6 BOTH true"],
            Rows("taxCollections", "arrears isTotal"));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "parts-differ");
    }

    private FileReport Import(string text, ImportOptions? options = null)
    {
        var report = city.Import(ImportSource.Bytes("999997_yosan.csv", Encoding.UTF8.GetBytes(text)), options);
        Assert.Equal((null, "BUDGET"), (report.Failure, report.Kind));
        return report;
    }

    private List<string> Budgets() =>
    [
        .. city.Ask("{ budgets(order: { fiscalYear: ASC }) { nodes { fiscalYear totalYen } } }").GetProperty("budgets").GetProperty("nodes")
            .EnumerateArray().Select(budget => $"{budget.GetProperty("fiscalYear")} {budget.GetProperty("totalYen")}"),
    ];

    /// <summary>The side, account and total of each statement, in the order of the file.</summary>
    private List<string> Statements() =>
    [
        .. city.Ask("{ budgets(order: { source: { line: ASC } }) { nodes { side account totalYen } } }").GetProperty("budgets")
            .GetProperty("nodes").EnumerateArray()
            .Select(of => $"{of.GetProperty("side")} {of.GetProperty("account")} {of.GetProperty("totalYen")}"),
    ];

    /// <summary>The lines of rows that are sums of others.</summary>
    private List<string> Sums() =>
    [
        .. city.Ask("{ budgetItems(where: { isTotal: { eq: true } }, order: { source: { line: ASC } }) { nodes { source { line } } } }")
            .GetProperty("budgetItems").GetProperty("nodes").EnumerateArray()
            .Select(item => item.GetProperty("source").GetProperty("line").ToString()),
    ];

    /// <summary>The line of each row, and what it says in these fields.</summary>
    private List<string> Rows(string list, string fields) =>
    [
        .. city.Ask($"{{ {list}(first: 50, order: {{ source: {{ line: ASC }} }}) {{ nodes {{ source {{ line }} {fields} }} }} }}")
            .GetProperty(list).GetProperty("nodes").EnumerateArray()
            .Select(row => string.Join(' ', row.EnumerateObject().Select(field => Text(field.Value)))),
    ];

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Text(value.EnumerateObject().First().Value),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => value.ToString(),
    };

    private string Token(string query) => city.Ask(query).GetProperty("changes").GetProperty("token").GetString()!;
}
