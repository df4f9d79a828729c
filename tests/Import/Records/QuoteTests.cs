using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import.Records;

/// <summary>A quotation mark that is not closed in its row merges several records into one; none of that is served.</summary>
public sealed class QuoteTests
{
    private const string Header = "名称,住所,電話番号,備考\n";
    private const string Last = "北館,見本市北町1,000-000-0004,\n";

    [Theory]
    [InlineData("東館,\"見本市東町1,000-000-0001,\n西館,見本市西町1,000-000-0002,\n南館,\"見本市南町1\",000-000-0003,\n", 4)]
    [InlineData("\"東館,見本市東町1,000-000-0001,\r\n西館,見本市西町1,000-000-0002,\r\n\"南館\",見本市南町1,000-000-0003,\r\n", 4)]
    [InlineData("東館,見本市東町1,000-000-0001,\"x\n西館,\"見本市西町1\",000-000-0002,\n", 3)]
    public void Rows_that_a_mark_joins_are_told_with_their_lines_and_not_taken(string rows, int last)
    {
        var check = Check(Header + rows + Last);

        var told = Assert.Single(check.Findings, f => f.Rule == RowRules.RowsInOne || f.Rule == RowRules.Quotes);
        Assert.Equal((RowRules.RowsInOne, 2, $"Lines 2 to {last}."), (told.Rule, told.Line, told.Detail?.English));
        Assert.Equal((1, 1, null), (check.Taken, check.Rejected, check.Failure));
    }

    [Fact]
    public void Where_the_header_may_be_among_the_joined_rows_the_file_is_refused()
    {
        var check = Check("名称,\"住所,電話番号,備考\n東館,\"見本市東町1\",000-000-0001,\n" + Last + Last);

        Assert.Equal(("quote-open", 1), (check.Failure?.Rule, check.Failure?.Line));
    }

    [Theory]
    [InlineData("東館,\"見本市\n東町1\",000-000-0001,\"一行目、\"\"二行目\n三行目\"\n", 0)]
    [InlineData("\"東\"館,見本市東町1,000-000-0001,\n", 1)]
    public void Line_breaks_in_cells_and_marks_within_a_row_are_read_as_before(string row, int told)
    {
        var check = Check(Header + row + Last);

        Assert.Equal((2, 0), (check.Taken, check.Rejected));
        Assert.Equal(told, check.Findings.Count(f => f.Rule == RowRules.Quotes));
        Assert.DoesNotContain(check.Findings, f => f.Rule == RowRules.RowsInOne);
    }

    private static FileCheck Check(string text) => new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
        .Check(ImportSource.Bytes("999997_list.csv", Encoding.UTF8.GetBytes(text)), new ImportOptions()).Single();
}
