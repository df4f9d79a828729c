using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>A comma in an unquoted cell shifts all cells behind it; nothing of such a row is served.</summary>
public sealed class RowWidthTests
{
    private const string Events = "イベント名,開始日,場所名称,料金(基本),定員\n";
    private const string Places = "名称,住所,電話番号,備考\n";
    private static readonly Rule[] Told = [RowRules.RowShifted, RowRules.RowLonger, FileRules.CutOff];

    [Theory]
    [InlineData("講座,2026-05-03,市役所,1,000,30\n")]
    [InlineData("講座,2026-05-03,市役所,1,000,\n")]
    [InlineData("講座,2026-05-03,市役所,￥1,000円,\n")]
    [InlineData("講座,2026-05-03,市役所,1,000,30\n講習,2026-05-04,市役所,1,200,30\n講話,2026-05-05,市役所,2,000,30\n展示,2026-05-06,市役所,1,500,30\n")]
    public void A_row_in_which_a_number_fell_apart_is_told_and_not_taken(string rows)
    {
        var check = Check(Events + rows);

        Assert.Equal((0, rows.Count(c => c == '\n')), (check.Taken, check.Rejected));
        Assert.All(Found(check), f => Assert.Equal(RowRules.RowShifted, f.Rule));
        Assert.Equal("The row has 6 cells, the header has 5.", Found(check).First().Detail?.English);
    }

    [Fact]
    public void Only_the_row_that_is_longer_than_the_others_is_not_taken()
    {
        var check = Check(Places + "東館,見本市東町1,000-000-0001,x\n西館,見本市西町1,2階,000-000-0002,y\n南館,見本市南町1\n");

        var told = Assert.Single(Found(check));
        Assert.Equal((RowRules.RowShifted, 3, "西館 見本市西町1 2階 000-000-0002 y"), (told.Rule, told.Line, told.Value));
        Assert.Equal((2, 1), (check.Taken, check.Rejected));
    }

    [Fact]
    public void Blank_cells_behind_a_row_are_harmless_and_told_where_they_may_have_been_moved_there()
    {
        var check = Check(Places + "東館,見本市東町1,000-000-0001,,\n西館,見本市西町1,2階,000-000-0002,\n南館,見本市南町1,000-000-0003,z\n");

        Assert.Equal([(RowRules.RowLonger, 3)], Found(check).Select(f => (f.Rule, f.Line!.Value)));
        Assert.Equal((3, 0), (check.Taken, check.Rejected));
    }

    [Theory]
    [InlineData("東館,見本市東町1,000-000-0001,x,1\n西館,見本市西町1,000-000-0002,y,2\n南館,見本市南町1,000-000-0003,z,3\n")]
    [InlineData("東館,見本市東町1,000-000-0001,x,\n西館,見本市西町1,000-000-0002,y,2\n南館,見本市南町1,000-000-0003,z,\n")]
    [InlineData("東館,見本市東町1,000-000-0001,x\n名称,住所,電話番号,備考,階\n西館,見本市西町1,000-000-0002,y,2\n南館,見本市南町1,000-000-0003,z,3\n")]
    public void What_nearly_all_rows_or_a_header_further_down_have_more_than_the_header_is_no_fault(string rows)
    {
        var check = Check(Places + rows);

        Assert.Empty(Found(check));
        Assert.Equal(3, check.Taken);
    }

    [Theory]
    [InlineData("東館,見本市東町1,000-000-0001,x\n西館,見本市西", true)]
    [InlineData("東館,見本市東町1,000-000-0001,x\n西館,見本市西町1\n", false)]
    [InlineData("東館,見本市東町1,000-000-0001,x\n西館,見本市西町1,000-000-0002,", false)]
    [InlineData("東館,見本市東町1\n西館,見本市西町1", false)]
    public void A_last_row_without_its_last_cells_and_without_a_line_end_is_told(string rows, bool told)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var check = Check(Places + rows, encoding);

            Assert.Equal(told ? [(FileRules.CutOff, 3)] : [], Found(check).Select(f => (f.Rule, f.Line!.Value)));
            Assert.Equal(2, check.Taken);
        }
    }

    private static IEnumerable<Finding> Found(FileCheck check) => check.Findings.Where(f => Told.Contains(f.Rule));

    private static FileCheck Check(string text, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        return new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
            .Check(ImportSource.Bytes("999997_list.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), new ImportOptions())
            .Single();
    }
}
