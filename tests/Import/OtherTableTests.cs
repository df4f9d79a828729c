using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Below a table another one may stand, under headings of its own; nothing of it is read under those of the first.</summary>
public sealed class OtherTableTests
{
    private const string Header = "地区,名称,所在地,電話番号,備考\n";
    private const string Rows = "東,東館,見本市東町1,000-000-0001,x\n西,西館,見本市西町1,000-000-0002,y\n";
    private static readonly Rule[] Told = [RowRules.OtherTable, RowRules.RowMoved, RowRules.RowHeading];

    [Theory]
    [InlineData("施設名,定員,住所\n南校,30,見本市南町1\n北校,40,見本市北町1\n")]
    [InlineData("地区,名称,所在地,定員,備考\n南,南校,見本市南町1,30,\n北,北校,見本市北町1,40,\n")]
    [InlineData("地区,名称,所在地,定員,対象\n南,南校,見本市南町1,30,\n北,北校,見本市北町1,40,\n")]
    [InlineData("名称,定員,所在地,電話番号\n南校,30,見本市南町1,000-000-0003\n北校,40,見本市北町1,000-000-0004\n")]
    [InlineData("園名,定員数,連絡先\n南園,30,000-000-0003\n北園,40,000-000-0004\n")]
    [InlineData(",,,,,イベント名,開催日\n,,,,,南まつり,2026-05-03\n,,,,,北まつり,2026-05-04\n")]
    public void Another_table_below_is_told_once_with_its_line_and_none_of_its_rows_is_taken(string table)
    {
        var check = Check(Header + Rows + ",,,,\n" + table);

        var told = Assert.Single(Found(check));
        Assert.Equal((RowRules.OtherTable, 5, "Rows in it: 2."), (told.Rule, told.Line, told.Detail?.English));
        Assert.Equal((2, 4), (check.Taken, check.Rejected));
    }

    [Fact]
    public void Each_of_several_tables_is_told_and_below_the_header_of_the_first_its_rows_go_on()
    {
        var check = Check(Header + Rows + "施設名,定員,住所\n南校,30,見本市南町1\nイベント名,開催日,場所\n北まつり,2026-05-03,北公園\n"
            + Header + "北,北館,見本市北町1,000-000-0003,z\n");

        Assert.Equal([(RowRules.OtherTable, 4), (RowRules.OtherTable, 6), (RowRules.RowHeading, 8)],
            Found(check).Select(f => (f.Rule, f.Line!.Value)).OrderBy(f => f.Value));
        Assert.Equal((3, 5), (check.Taken, check.Rejected));
    }

    [Fact]
    public void A_table_above_the_one_that_is_read_is_told_as_well()
    {
        var check = Check(Header + Rows + ",,,,\nイベント名,開始日,場所名称,料金(基本),定員,主催者,連絡先電話番号,備考\n"
            + "南まつり,2026-05-03,南公園,0,30,見本市,000-000-0003,\n");

        var told = Assert.Single(Found(check));
        Assert.Equal((RowRules.OtherTable, 1, "Rows in it: 2."), (told.Rule, told.Line, told.Detail?.English));
        Assert.Equal(1, check.Taken);
    }

    [Theory]
    [InlineData("地区,施設名,住所,電話番号,備考\n")]
    [InlineData("地区,名称,所在地,電話番号\n")]
    [InlineData("地区,名称,所在地,電話番号,備考,階\n")]
    public void Other_words_for_the_same_columns_are_the_header_again(string header)
    {
        var check = Check(Header + Rows + header + "南,南館,見本市南町1,000-000-0003,z\n");

        Assert.Equal([(RowRules.RowHeading, 4)], Found(check).Select(f => (f.Rule, f.Line!.Value)));
        Assert.Equal(3, check.Taken);
    }

    [Theory]
    [InlineData("南,住所,見本市南町1,000-000-0003,電話番号\n")]
    [InlineData("南,南館,見本市南町1,,名称\n")]
    [InlineData("南,洪水,津波,地震,備考\n")]
    public void A_row_that_holds_words_of_headings_is_none(string row)
    {
        var check = Check(Header + Rows + row + "北,北館,見本市北町1,000-000-0004,z\n");

        Assert.Empty(Found(check));
        Assert.Equal(4, check.Taken);
    }

    private static IEnumerable<Finding> Found(FileCheck check) => check.Findings.Where(f => Told.Contains(f.Rule));

    private static FileCheck Check(string text) => new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
        .Check(ImportSource.Bytes("999997_list.csv", Encoding.UTF8.GetBytes(text)), new ImportOptions()).Single();
}
