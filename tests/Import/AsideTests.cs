using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Titles of sections, and what closes a table, are no places.</summary>
public sealed class AsideTests
{
    private const string Header = "名称,住所,電話番号,備考\n";
    private const string Rows = "東館,見本市東町1,000-000-0001,x\n西館,見本市西町1,000-000-0002,y\n";

    [Theory]
    [InlineData("<学校>", "row-footnote")]
    [InlineData("＜学校＞", "row-footnote")]
    [InlineData("【学校】", "row-footnote")]
    [InlineData("［学校］", "row-footnote")]
    [InlineData("■学校", "row-footnote")]
    [InlineData("◆ 学校", "row-footnote")]
    [InlineData("－－ 学校 －－", "row-footnote")]
    [InlineData("見本市保育所一覧", "row-footnote")]
    [InlineData("以上", "row-footnote")]
    [InlineData("（以　上）", "row-footnote")]
    [InlineData("以下余白", "row-footnote")]
    [InlineData("計", "row-total")]
    [InlineData("【合計】", "row-total")]
    [InlineData("合計 12件", "row-total")]
    [InlineData("総数：12施設", "row-total")]
    [InlineData("全12か所", "row-total")]
    public void The_title_of_a_section_or_a_closing_word_is_told_and_not_taken(string text, string rule)
    {
        foreach (var row in (string[])[$"{text},,,\n", $",{text},,\n"])
        {
            var check = Check(Header + Rows + row);

            Assert.Equal([(rule, 4)], check.Findings.Where(f => f.Line is not null).Select(f => (f.Rule.Name, f.Line!.Value)));
            Assert.Equal((2, 1), (check.Taken, check.Rejected));
        }
    }

    [Fact]
    public void A_total_is_none_of_the_places_although_its_number_stands_under_the_address()
    {
        var check = Check(Header + Rows + "合計,2件,,\n");

        Assert.Equal([(RowRules.RowTotal, 4)], check.Findings.Where(f => f.Line is not null).Select(f => (f.Rule, f.Line!.Value)));
    }

    [Theory]
    [InlineData("南館,,,\n")]
    [InlineData("全天候公園,,,\n")]
    [InlineData("総合会館,,,\n")]
    [InlineData("会計センター,,,\n")]
    [InlineData("【市営】南館,見本市南町1,,\n")]
    [InlineData("◆南館,,000-000-0003,\n")]
    public void A_place_that_is_only_named_is_taken(string row) => Assert.Equal(3, Check(Header + Rows + row).Taken);

    [Fact]
    public void Where_most_rows_hold_nothing_but_a_name_its_signs_are_part_of_it()
    {
        var check = Check(Header + "■東館,,,\n■西館,,,\n【南館】,,,\n北館,,,\n本館,,,\n中央館,見本市本町1,,\n");

        Assert.Equal((6, 0), (check.Taken, check.Rejected));
    }

    private static FileCheck Check(string text) => new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
        .Check(ImportSource.Bytes("999997_list.csv", Encoding.UTF8.GetBytes(text)), new ImportOptions()).Single();
}
