using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import.Checking;

/// <summary>A missing column that today's standard requires is reported first, with the column that may be meant.</summary>
public sealed class DemandTests
{
    private const string Toilets = "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英語,所在地_連結表記,設置位置,緯度,経度,"
        + "男性トイレ総数,女性トイレ総数,男女共用トイレ総数,バリアフリートイレ数,車椅子使用者用トイレ有無,オストメイト設置トイレ有無";

    [Theory]
    [InlineData("名称,", "名稱,", "名称: 列「名稱」は「名称」のことですか？")]
    [InlineData("名称,", "名称（正式）,", "名称: 列「名称（正式）」は「名称」のことですか？")]
    [InlineData("設置位置,", "設置の位置,", "設置位置: 列「設置の位置」は「設置位置」のことですか？")]
    [InlineData("設置位置,", "", "設置位置: ")]
    [InlineData("所在地_連結表記,", "場所,", "所在地_連結表記: ")]
    public void A_missing_column_is_an_error_that_names_what_may_be_meant(string heading, string instead, string expected)
    {
        var first = Check(Toilets.Replace(heading, instead, StringComparison.Ordinal)).Causes[0];
        Assert.Equal((FileRules.ColumnMandatory, Severity.Error), (first.Rule, first.Rule.Severity));
        Assert.Equal(expected, $"{first.Column}: {first.Detail?.Japanese}");
        Assert.Equal(first.Column, first.ValidExample);
    }

    [Fact]
    public void A_file_of_the_standard_lacks_nothing() =>
        Assert.DoesNotContain(Check(Toilets).Causes, c => c.Rule.Severity is Severity.Error);

    [Fact]
    public void An_older_edition_is_held_against_the_one_of_today()
    {
        // 名称_カナ is mandatory in the older sheet, but not in today's.
        var older = CityCatalog.Create().Kind("PUBLIC_TOILET").Editions[1];
        var check = Check(string.Join(',', older.Headings.Where(h => h != "名称_カナ")));
        Assert.Equal("recommended data set", check.Edition);
        Assert.DoesNotContain(check.Causes, c => c.Rule == FileRules.ColumnMandatory);
        Assert.Contains(check.Causes, c => c.Rule == FileRules.ColumnMandatoryBefore && c.Column == "名称_カナ");
    }

    [Fact]
    public void A_layout_of_one_s_own_is_no_excuse_for_who_publishes_it_and_no_fault_for_who_imports_it()
    {
        const string header = "施設の名前,住所,緯度,経度,AED設置場所";
        var check = Check(header, "aed.csv");
        Assert.Equal(("AED", null), (check.Kind?.Name, check.Edition));
        Assert.Contains(check.Causes, c => c.Rule == FileRules.ColumnMandatory && c.Column == "名称");
    }

    [Fact]
    public void A_place_of_no_sheet_is_not_held_against_one() =>
        Assert.DoesNotContain(Check("名称,住所,緯度,経度,樹種", "trees.csv").Causes, c => c.Rule.Severity is Severity.Error);

    private static FileCheck Check(string header, string name = "999997_x.csv")
    {
        var cells = header.Split(',').Select(h => h switch
        {
            "名称" => "公園",
            "住所" or "所在地_連結表記" => "見本県見本市本町1",
            _ when h.Contains('数', StringComparison.Ordinal) => "1",
            _ when h.EndsWith("有無", StringComparison.Ordinal) => "有",
            _ => "",
        });
        var bytes = Encoding.UTF8.GetBytes(header + "\n" + string.Join(',', cells.Skip(1).Prepend("999997")));
        return new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
            .Check(ImportSource.Bytes(name, bytes), new ImportOptions()).Single();
    }
}
