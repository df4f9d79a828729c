using System.Text;
using System.Text.Json;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Which areas the people of a table belong to: nobody is counted twice, and no two towns become one.</summary>
public sealed class AreaImportTests : IDisposable
{
    private readonly ImportedCities city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData("大洲小計", "row-total")]
    [InlineData("大洲計", "row-total")]
    [InlineData("東部計", "row-total")]
    [InlineData("大洲 合計", "row-total")]
    [InlineData("計（見本市）", "row-total")]
    [InlineData("【小計】", "row-total")]
    [InlineData("うち外国人", "row-part")]
    [InlineData("再掲", "row-part")]
    [InlineData("外国人（再掲）", "row-part")]
    [InlineData("男", "row-part")]
    [InlineData("外国人計", "row-total")]
    [InlineData("前月比", "row-footnote")]
    [InlineData("増減", "row-footnote")]
    [InlineData("平均", "row-footnote")]
    [InlineData("市平均", "row-footnote")]
    [InlineData("構成比", "row-footnote")]
    [InlineData("割合（％）", "row-footnote")]
    [InlineData("令和5年", "row-footnote")]
    [InlineData("2025年4月1日", "row-footnote")]
    public void A_row_that_is_no_area_is_told_and_its_people_are_not_counted_twice(string name, string rule)
    {
        var report = Import("地域名,調査年月日,総人口,男性,女性\n大洲1丁目,2026-04-01,100,50,50\n大洲2丁目,2026-04-01,100,50,50\n"
            + $"{name},2026-04-01,200,100,100\n");

        Assert.Equal(["大洲1丁目 100", "大洲2丁目 100"], Areas());
        Assert.Equal(1, Assert.Single(report.Findings, finding => finding.Rule.Name == rule).Count);
        Assert.Equal("""{"total":{"sum":200,"isExact":true}}""", Sum());
    }

    [Theory]
    [InlineData("【合計】")]
    [InlineData("（計）")]
    [InlineData("*総計")]
    [InlineData("市合計")]
    [InlineData("合計(A)")]
    [InlineData("総数（人）")]
    public void A_total_of_all_is_the_whole_city_however_it_is_written(string name)
    {
        Import($"地域名,調査年月日,総人口,男性,女性\n大洲,2026-04-01,100,50,50\n主計,2026-04-01,100,50,50\n{name},2026-04-01,200,100,100\n");

        Assert.Equal(["大洲 100", "主計 100", "- 200"], Areas());
    }

    [Fact]
    public void A_block_is_one_of_the_town_that_merged_cells_name()
    {
        var report = Import("""
            町名,丁目,世帯数,総数,男,女
            八幡,1丁目,100,200,100,100
            ,2丁目,50,100,50,50
            ,計,150,300,150,150
            行徳,1丁目,30,60,30,30
            ,2丁目,10,20,10,10
            ,計,40,80,40,40
            総数,,190,380,190,190

            """);

        Assert.Equal(["八幡1丁目 200", "八幡2丁目 100", "行徳1丁目 60", "行徳2丁目 20", "- 380"], Areas());
        Assert.Equal(2, report.Findings.Where(finding => finding.Rule.Name == "row-total").Sum(finding => finding.Count));
    }

    [Fact]
    public void A_block_below_a_town_that_is_counted_as_a_whole_is_a_part_of_it()
    {
        var report = Import("""
            町名,世帯数,総数,男,女
            八幡,150,300,150,150
            　1丁目,100,200,100,100
            　2丁目,50,100,50,50
            行徳,40,80,40,40
            　1丁目,30,60,30,30
            　2丁目,10,20,10,10

            """);

        Assert.Equal(["八幡 300", "行徳 80"], Areas());
        Assert.Equal(4, report.Findings.Where(finding => finding.Rule.Name == "row-part").Sum(finding => finding.Count));
    }

    [Fact]
    public void A_block_below_one_that_names_the_town_or_below_its_heading_is_one_of_that_town()
    {
        Import("""
            町名,世帯数,総数,男,女
            八幡一丁目,100,200,100,100
            二丁目,50,100,50,50
            行徳,,,,
            １丁目,30,60,30,30
            ２丁目,10,20,10,10

            """);

        Assert.Equal(["八幡一丁目 200", "八幡二丁目 100", "行徳１丁目 60", "行徳２丁目 20"], Areas());
    }

    [Fact]
    public void A_block_of_no_town_is_no_area()
    {
        var report = Import("町名,世帯数,総数,男,女\n1丁目,100,200,100,100\n総数,100,200,100,100\n2丁目,100,200,100,100\n八幡,1,2,1,1\n");

        Assert.Equal(["- 200", "八幡 2"], Areas());
        Assert.Equal(2, report.Findings.Where(finding => finding.Rule.Name == "row-unknown").Sum(finding => finding.Count));
    }

    [Fact]
    public void Merged_cells_name_the_town_of_men_women_and_both()
    {
        Import("""
            地域名,調査年月日,性別,総人口,0-4歳,5歳以上
            八幡,2026-04-01,男,100,10,90
            ,2026-04-01,女,100,10,90
            ,2026-04-01,計,200,20,180
            総数,2026-04-01,男,100,10,90
            ,2026-04-01,女,100,10,90
            ,2026-04-01,計,200,20,180

            """);

        Assert.Equal(["八幡 200", "- 200"], Areas());
    }

    [Fact]
    public void A_name_beside_blocks_is_that_of_another_town()
    {
        Import("町名,丁目,世帯数,総数,男,女\n八幡,1丁目,100,200,100,100\n,東台,50,100,50,50\n原,上組,1,2,1,1\n,下組,1,2,1,1\n");

        Assert.Equal(["八幡1丁目 200", "東台 100", "原上組 2", "原下組 2"], Areas());
    }

    [Fact]
    public void A_row_without_a_name_among_towns_is_not_the_whole_city()
    {
        var report = Import("地域名,調査年月日,総人口,男性,女性\n大洲,2026-04-01,100,50,50\n,2026-04-01,70,30,40\n行徳,2026-04-01,100,50,50\n");

        Assert.Equal(["大洲 100", "行徳 100"], Areas());
        Assert.Equal(3, Assert.Single(report.Findings, finding => finding.Rule.Name == "row-unknown").Example.Line);
    }

    [Fact]
    public void A_row_without_a_name_before_all_towns_of_its_day_is_the_whole_city()
    {
        Import("地域名,調査年月日,総人口,男性,女性\n,2026-04-01,9,4,5\n大洲,2026-04-01,9,4,5\n,2027-04-01,8,4,4\n大洲,2027-04-01,8,4,4\n");

        Assert.Equal(["- 9", "大洲 9", "- 8", "大洲 8"], Areas());
    }

    [Theory]
    [InlineData("町名,世帯数,人口\n中央地区,,\n本町,50,100\n南町,30,60\n計,80,160\n北部地区,,\n北町,10,23\n計,10,23\n総計,90,183\n")]
    [InlineData("地区名,町名,人口\n中央地区,本町,100\n,南町,60\n,計,160\n北部地区,北町,23\n,計,23\n総計,,183\n")]
    [InlineData("地区名,町名,人口\n中央地区,本町,100\n中央地区,南町,60\n中央地区,計,160\n北部地区,北町,23\n北部地区,計,23\n総計,総計,183\n")]
    public void A_bare_total_below_the_towns_of_a_district_is_not_the_whole_city(string text)
    {
        var report = Import(text);

        Assert.Equal(["本町 100", "南町 60", "北町 23", "- 183"], Areas());
        Assert.Equal(2, report.Findings.Where(finding => finding.Rule.Name == "row-total").Sum(finding => finding.Count));
    }

    [Theory]
    [InlineData("町名,世帯数,人口\n本町,50,100\n無人町,,\n北町,10,23\n合計,60,123\n")]
    [InlineData("地区名,町名,人口\n中央地区,本町,100\n,北町,23\n合計,合計,123\n")]
    [InlineData("町名,丁目,人口\n本町,,\n,1丁目,100\n北町,,23\n合計,,123\n")]
    public void A_bare_total_of_all_towns_is_the_whole_city(string text)
    {
        Import(text);

        Assert.Equal("- 123", Areas()[^1]);
    }

    [Fact]
    public void A_mark_behind_the_name_of_a_town_makes_no_other_town_of_it()
    {
        Import("町名,調査年月日,人口,男\n本町,2025-04-01,100,50\n本町※,2026-04-01,101,51\n本町＊,2027-04-01,102,52\n");

        Assert.Single(Areas().Select(area => area.Split(' ')[0]).Distinct());
    }

    [Fact]
    public void A_survey_date_in_a_merged_cell_is_that_of_all_its_rows_and_told()
    {
        var report = Import("""
            調査年月日,町名,人口,男,女
            令和6年4月1日,本町,100,48,52
            ,南町,60,30,30
            ,東部小計,60,30,30
            令和6年5月1日,東部小計,60,30,30
            ,本町,101,49,52
            ,南町,,,
            ,北町,61,#REF!,30

            """);

        Assert.Equal(["2024-04-01 100", "2024-04-01 60", "2024-05-01 101", "2024-05-01 61"], Dates());
        Assert.Equal(3, Assert.Single(report.Findings, finding => finding.Rule.Name == "read-from-above?").Count);
    }

    /// <summary>A row without a date is of no survey that another file may have: it goes with its own file alone.</summary>
    [Fact]
    public void A_row_whose_date_was_missing_does_not_stay_beside_its_correction()
    {
        Import("調査年月日,町名,人口,男\n2024-04-01,本町,100,48\n不詳,南町,60,30\n");
        var other = "調査年月日,町名,人口,男\n2025-04-01,本町,101,48\n";
        city.Import(ImportSource.Bytes("999997_population_20270401.csv", Encoding.UTF8.GetBytes(other)));

        Assert.Equal(["2024-04-01 100", "2025-04-01 101", " 60"], Dates());

        Import("調査年月日,町名,人口,男\n2024-04-01,本町,100,48\n2024-04-01,南町,60,30\n");

        Assert.Equal(["2024-04-01 100", "2025-04-01 101", "2024-04-01 60"], Dates());
    }

    /// <summary>Served as published, they make nobody believe that so many people live there.</summary>
    [Theory]
    [InlineData("外国人人口_町別.csv", "町名,世帯数,男,女,計\n本町,3,2,3,5\n南町,1,1,0,1\n")]
    [InlineData("jinko.csv", "本町外国人住民数\n調査年月日,町名,人口,男,女\n2024-04-01,本町,5,2,3\n")]
    [InlineData("65歳以上人口.csv", "調査年月日,町名,人口,男,女\n2024-04-01,本町,25,10,15\n")]
    [InlineData("人口_外国人.csv", "調査年月日,町名,人口,男,女\n2024-04-01,本町,5,2,3\n")]
    [InlineData("jinko.csv", "年齢別人口（男性）\n調査年月日,町名,総数,0-4歳\n2024-04-01,本町,48,5\n")]
    [InlineData("jinko.csv", "昼間人口（令和2年10月1日）\n地域名,総人口,男性,女性\n本町,500,250,250\n")]
    [InlineData("jinko.csv", "将来推計人口\n調査年月日,地域名,総人口,男性,女性\n2045-10-01,本町,50,25,25\n")]
    [InlineData("jinko.csv", "人口の推移（単位：千人）\n調査年月日,総人口,男性,女性\n2020-10-01,123,60,63\n2021-10-01,122,60,62\n")]
    [InlineData("jinko.csv", ",（百人）\n調査年月日,総人口,男性,女性\n2020-10-01,123,60,63\n2021-10-01,122,60,62\n")]
    [InlineData("jinko.csv", "女性\n調査年月日,町名,総人口,0-4歳\n2024-04-01,本町,52,5\n")]
    [InlineData("jinko.csv", "調査年月日,小学校区,人口,男,女\n2024-04-01,中央小,100,48,52\n2024-04-01,北小,60,30,30\n")]
    [InlineData("jinko.csv", "町名,人口,男,女,町名,世帯数\n本町,100,48,52,北町,10\n南町,60,30,30,西町,20\n")]
    public void Numbers_of_some_people_or_of_unclear_areas_are_not_how_many_live_there(string name, string text)
    {
        var report = city.Import(ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text)));

        Assert.Equal((null, "OTHER_TABLE"), (report.Failure, report.Kind));
        Assert.Empty(Areas());
    }

    [Theory]
    [InlineData("年齢5歳階級別人口", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("外国人を含む人口", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("日本人人口・外国人人口", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("外国人人口", "調査年月日,町名,人口,男,女,うち外国人\n2024-04-01,本町,100,48,52,5\n")]
    [InlineData("人口（男女別）", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("男 女 計", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("高齢者人口", "調査年月日,町名,総人口,65歳以上,高齢化率\n2024-04-01,本町,100,25,25.0\n")]
    [InlineData("人口（単位：人、世帯）", "調査年月日,町名,人口,男,女\n2024-04-01,本町,100,48,52\n")]
    [InlineData("人口の推移", "調査年月日,人口,男,女\n2023-04-01,100,48,52\n2024-04-01,100,48,52\n2024-04-01,100,48,52\n")]
    public void A_table_of_all_people_is_one_of_people_whatever_else_its_title_says(string title, string text)
    {
        Import($"{title}\n{text}");

        Assert.EndsWith(" 100", Areas()[0]);
    }

    [Theory]
    [InlineData("区名,町名,総人口,男,女\n東区,本町,9,4,5\n東区,新町,8,4,4\n西区,本町,7,4,3\n")]
    [InlineData("地区,町名,総人口,男,女\n東区,本町,9,4,5\n,新町,8,4,4\n西区,本町,7,4,3\n")]
    [InlineData("行政区コード,行政区,町名,総人口,男,女\n101,東区,本町,9,4,5\n101,東区,新町,8,4,4\n102,西区,本町,7,4,3\n")]
    public void Towns_of_one_name_in_two_districts_are_two_areas(string text)
    {
        Import(text);
        Assert.Equal(["東区 本町 9", "新町 8", "西区 本町 7"], Areas());

        Import(text.Replace(",7,4,3", ",6,3,3", StringComparison.Ordinal));
        Assert.Equal(["東区 本町 9", "新町 8", "西区 本町 6"], Areas());
        Assert.Equal(3, city.Ask("{ areas { totalCount } }").GetProperty("areas").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public void Towns_of_a_district_whose_code_stands_beside_them_are_areas_of_their_own()
    {
        Import("""
            行政区コード,町名,調査年月日,総人口,男,女
            101,本町,2025-04-01,9,4,5
            101,新町,2025-04-01,8,4,4
            101,本町,2026-04-01,7,4,3

            """);

        Assert.Equal(["本町 9", "新町 8", "本町 7"], Areas());
        Assert.Equal(2, city.Ask("{ areas { totalCount } }").GetProperty("areas").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("区名,町名,総人口,男,女\n見本市,,24,12,12\n東区,,17,8,9\n東区,本町,9,4,5\n東区,新町,8,4,4\n西区,,7,4,3\n西区,本町,7,4,3\n")]
    [InlineData("地区,町名,総人口,男,女\n総数,,24,12,12\n東区,本町,9,4,5\n,新町,8,4,4\n東区,,17,8,9\n西区,本町,7,4,3\n西区,,7,4,3\n")]
    public void The_people_of_a_district_are_not_counted_beside_those_of_its_towns(string text)
    {
        var report = Import(text);

        Assert.Equal(["- 24", "東区 本町 9", "新町 8", "西区 本町 7"], Areas());
        Assert.Equal(2, report.Findings.Where(finding => finding.Rule.Name == "row-total").Sum(finding => finding.Count));
    }

    [Fact]
    public void Wards_are_the_areas_of_a_table_that_names_nothing_smaller()
    {
        Import("区名,調査年月日,総人口,男,女\n東区,2026-04-01,9,4,5\n西区,2026-04-01,7,4,3\n");

        Assert.Equal(["東区 9", "西区 7"], Areas());
    }

    private FileReport Import(string text)
    {
        var report = city.Import(ImportSource.Bytes("999997_population_20260401.csv", Encoding.UTF8.GetBytes(text)));
        Assert.Equal((null, "POPULATION"), (report.Failure, report.Kind));
        return report;
    }

    /// <summary>Returns each row's area, with a dash for the whole city, and its population.</summary>
    private List<string> Areas() =>
    [
        .. city.Ask("{ populations(order: { source: { line: ASC } }) { nodes { total area { name } } } }").GetProperty("populations")
            .GetProperty("nodes").EnumerateArray()
            .Select(row => row.GetProperty("area") is { ValueKind: not JsonValueKind.Null } area
                ? $"{area.GetProperty("name")} {row.GetProperty("total")}"
                : $"- {row.GetProperty("total")}"),
    ];

    private List<string> Dates() =>
    [
        .. city.Ask("{ populations(order: { source: { line: ASC } }) { nodes { surveyDate total } } }").GetProperty("populations")
            .GetProperty("nodes").EnumerateArray().Select(row => $"{row.GetProperty("surveyDate")} {row.GetProperty("total")}"),
    ];

    private string Sum() => city.Ask("{ populations { groups(by: [MUNICIPALITY]) { nodes { aggregates { total { sum isExact } } } } } }")
        .GetProperty("populations").GetProperty("groups").GetProperty("nodes")[0].GetProperty("aggregates").GetRawText();
}
