using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Checking;

/// <summary>Checks of files without a database: what they are, what is missing, what is doubtful.</summary>
public sealed class CheckerTests
{
    private const string Header = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,設置位置,電話番号,内線番号,法人番号,団体名,"
        + "利用可能曜日,開始時間,終了時間,利用可能日時特記事項,小児対応設備の有無,URL,備考";

    private const string Good = "999997,1,見本県,見本市,市役所,シヤクシヨ,見本県見本市本町1,,36.05,139.98,1階,,,,,月火水木金,8:30,17:15,,有,,";

    [Fact]
    public void A_file_in_order_has_nothing_to_be_said_of_it()
    {
        var check = Check(Header, Good);
        Assert.Equal(("AED", "recommended data set", "見本県見本市", 1, 1, 0), (check.Kind?.Name, check.Edition, check.Publisher, check.Read, check.Taken, check.Rejected));
        Assert.Empty(check.Findings);
        Assert.Equal([new CheckedPoint("市役所", 2, 36.05, 139.98, false)], check.Points);
        Assert.Equal(0, check.WithoutPoint);
    }

    [Fact]
    public void Empty_cells_that_the_edition_demands_are_told_cell_by_cell_and_an_empty_column_once()
    {
        var noKana = Good.Replace("シヤクシヨ", "", StringComparison.Ordinal);
        var noPlace = noKana.Replace("999997,1", "999997,2", StringComparison.Ordinal).Replace("1階", " ", StringComparison.Ordinal);
        var told = Check(Header, noKana, noPlace).Findings.Where(f => f.Rule == RowRules.CellMandatory)
            .Select(f => (f.Rule, f.Line, f.Column, f.Japanese));
        Assert.Equal(
            [
                (RowRules.CellMandatory, (int?)null, "名称_カナ", "様式で必須とされている値がありません。すべての行で空です。"),
                (RowRules.CellMandatory, 3, "設置位置", "様式で必須とされている値がありません。"),
            ],
            told);
    }

    [Fact]
    public void A_column_that_the_edition_demands_is_missed_more_than_another()
    {
        var check = Check(Header.Replace(",設置位置", "", StringComparison.Ordinal).Replace(",内線番号", "", StringComparison.Ordinal), "999997,1,見本県,見本市,市役所,シヤクシヨ,見本県見本市本町1");
        Assert.Equal([(FileRules.ColumnMissing, "内線番号"), (FileRules.ColumnMandatory, "設置位置")], check.Findings.Select(f => (f.Rule, f.Column)).OrderBy(f => f.Rule.Severity));
    }

    [Fact]
    public void An_address_in_parts_fills_the_address()
    {
        var check = Check(
            "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英語,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,設置位置,男性トイレ総数,男性トイレ数（小便器）,男性トイレ数（和式）,男性トイレ数（洋式）,女性トイレ総数,女性トイレ数（和式）,女性トイレ数（洋式）,男女共用トイレ総数,男女共用トイレ数（和式）,男女共用トイレ数（洋式）,バリアフリートイレ数,車椅子使用者用トイレ有無,乳幼児用設備設置トイレ有無,オストメイト設置トイレ有無,利用開始時間,利用終了時間,利用可能時間特記事項,画像,画像_ライセンス,備考",
            "999997,1,見本県見本市,公園トイレ,コウエントイレ,,999997,,,見本県,見本市,本町,1,,36,140,入口");
        Assert.Equal("PUBLIC_TOILET", check.Kind?.Name);
        Assert.DoesNotContain(check.Findings, f => f.Rule == RowRules.CellMandatory);
    }

    [Fact]
    public void Points_with_something_noticed_about_them_are_marked()
    {
        var check = Check(Header, Good, Good.Replace("36.05,139.98", "139.97,36.04", StringComparison.Ordinal), Good.Replace("36.05,139.98", "0,0", StringComparison.Ordinal), Good);
        Assert.Equal([(2, false), (3, true), (5, false)], check.Points.Select(p => (p.Line, p.IsDoubtful)));
        Assert.Equal(1, check.WithoutPoint);
    }

    [Fact]
    public void What_cannot_be_read_is_an_error()
    {
        var check = Check("%PDF-1.4");
        Assert.Equal(("pdf", 1, 0), (check.Failure?.Rule, check.Count(Severity.Error), check.Count(Severity.Warning)));
    }

    [Fact]
    public void Each_sheet_is_checked()
    {
        var book = new MadeWorkbook().Table("一", Header, Good).Table("二", Header, Good.Replace(",有,", ",△,", StringComparison.Ordinal)).ToBytes();
        Assert.Equal([0, 1], Checker().Check(ImportSource.Bytes("a.xlsx", book), new ImportOptions()).Select(c => c.Count(Severity.Warning)));
    }

    private static FileCheck Check(params string[] lines) =>
        Checker().Check(ImportSource.Bytes("999997_x.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines))), new ImportOptions()).Single();

    private static Checker Checker() => new(CityCatalog.Create(), MunicipalityTable.BuiltIn());
}
