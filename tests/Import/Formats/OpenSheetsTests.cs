using Gateway.Import.Findings;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Workbooks of the Open Document Format, as LibreOffice saves them.</summary>
public sealed class OpenSheetsTests
{
    [Fact]
    public void Cells_become_the_texts_people_see()
    {
        var rows = """
            <t:table-row>
              <t:table-cell office:value-type="string"><text:p>名称</text:p></t:table-cell>
              <t:table-cell office:value-type="string"><text:p>二</text:p><text:p>行<text:s text:c="2"/>目</text:p></t:table-cell>
            </t:table-row>
            <t:table-row>
              <t:table-cell office:value-type="float" office:value="312345678"><text:p>0312345678</text:p></t:table-cell>
              <t:table-cell office:value-type="float" office:value="35.7073200000003"><text:p>35.71</text:p></t:table-cell>
              <t:table-cell office:value-type="date" office:date-value="2024-04-01"><text:p>令和6年4月1日</text:p></t:table-cell>
              <t:table-cell office:value-type="date" office:date-value="2024-04-01"><text:p>2024年4月</text:p></t:table-cell>
              <t:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9時30分</text:p></t:table-cell>
              <t:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></t:table-cell>
              <t:table-cell office:value-type="percentage" office:value="0.975"><text:p>98%</text:p></t:table-cell>
              <t:table-cell office:value-type="string" calcext:value-type="error"><text:p>Err:502</text:p></t:table-cell>
              <t:table-cell office:value-type="string"><office:annotation><text:p>注</text:p></office:annotation>
                <text:p>本<text:ruby><text:ruby-base>館</text:ruby-base><text:ruby-text
                >かん</text:ruby-text></text:ruby></text:p></t:table-cell>
              <t:table-cell table:number-columns-repeated="16370"/>
            </t:table-row>
            <t:table-row table:number-rows-repeated="1048574"><t:table-cell table:number-columns-repeated="16384"/>
            </t:table-row>
            """;
        Assert.Equal(
            ["1: 名称|二\n行  目", "2: 0312345678|35.7073200000003|2024-04-01|2024年4月|09:30|TRUE|97.5%|#VALUE!|本館"],
            ReadTable.Records("a.ods", Book(Table("表1", rows))));
    }

    [Fact]
    public void A_number_beyond_all_decimals_is_what_stands_there()
    {
        var row = "<t:table-row><t:table-cell office:value-type=\"float\" office:value=\"79228162514264337593543950335\"/></t:table-row>";

        Assert.Equal(["1: 79228162514264337593543950335"], ReadTable.Records("a.ods", Book(Table("表1", row))));
    }

    [Fact]
    public void Equal_rows_and_cells_come_as_often_as_they_are_said_to()
    {
        var rows = """
            <t:table-row table:number-rows-repeated="2">
              <t:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a</text:p></t:table-cell>
            </t:table-row>
            <t:table-row table:number-rows-repeated="3"><t:table-cell/>
            </t:table-row>
            <t:table-row>
              <t:table-cell table:number-columns-repeated="2"/>
              <t:table-cell office:value-type="string"><text:p>b</text:p></t:table-cell>
            </t:table-row>
            """;
        Assert.Equal(["1: a|a", "2: a|a", "6: ||b"], ReadTable.Records("a.ods", Book(Table("表1", rows))));
    }

    [Fact]
    public void Merged_cells_hold_for_all_their_rows()
    {
        var rows = """
            <t:table-row>
              <t:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>東</text:p></t:table-cell>
              <t:table-cell office:value-type="string"><text:p>甲館</text:p></t:table-cell>
            </t:table-row>
            <t:table-row>
              <t:covered-table-cell office:value-type="string"><text:p>見えない</text:p></t:covered-table-cell>
              <t:table-cell office:value-type="string"><text:p>乙館</text:p></t:table-cell>
            </t:table-row>
            """;
        Assert.Equal(["1: 東|甲館", "2: 東|乙館"], ReadTable.Records(ReadTable.All("a.ods", Book(Table("表1", rows))).Single(), out var findings));
        Assert.Equal([new Finding(CellRules.TextHidden, 2, "A")], findings);
    }

    [Fact]
    public void Each_visible_sheet_that_holds_something_is_a_table()
    {
        const string Row = "<t:table-row><t:table-cell office:value-type=\"string\"><text:p>x</text:p></t:table-cell></t:table-row>";
        var tables = ReadTable.All("a.ods", Book(Table("北", Row), Table("空", ""), Table("隠れた", Row, "ta2"), Table("南", Row)));
        Assert.Equal(["a.ods [北]", "a.ods [南]"], tables.Select(t => t.Name));
        Assert.Equal([new Finding(FileRules.SheetHidden, Value: "隠れた")], tables[0].Table.Value!.Notes);
        Assert.Equal(("ODS", "a 南.ods"), (tables[1].Table.Value!.EncodingName, tables[1].Table.Value!.Hint));
    }

    [Theory]
    [InlineData("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>", "password")]
    [InlineData("content.xml", "<office:document", "damaged")]
    public void A_workbook_that_cannot_be_read_says_why(string part, string text, string rule) =>
        Assert.Equal(rule, ReadTable.Failure("a.ods",
            Zip.Of([("mimetype", Type), (part, text), .. part == "content.xml" ? [] : new[] { ("content.xml", "<x/>") }])));

    /// <summary>Row counts beyond those of any sheet, and part lists that only fill memory.</summary>
    [Fact]
    public void What_no_workbook_can_be_is_refused_before_it_takes_memory_or_time()
    {
        const string Cell = "<t:table-cell office:value-type=\"string\"><text:p>x</text:p></t:table-cell>";
        const string Row = $"<t:table-row table:number-rows-repeated=\"2147483647\">{Cell}</t:table-row>";
        const string Blank = "<t:table-row table:number-rows-repeated=\"2147483647\"><t:table-cell/></t:table-row>";
        const string Once = $"<t:table-row>{Cell}</t:table-row>";

        Assert.Equal("damaged", ReadTable.Failure("a.ods", Book(Table("表1", Row + Row))));
        Assert.Equal(["1: x"], ReadTable.Records(ReadTable.All("a.ods", Book(Table("表1", Once + Blank + Blank))).Single(), out _));
        Assert.Equal("damaged", ReadTable.Failure(
            "a.ods",
            Zip.Of(("mimetype", Type), ("META-INF/manifest.xml", new string(' ', 5 << 20)), ("content.xml", "<x/>"))));
    }

    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    private static string Table(string name, string rows, string style = "ta1") =>
        $"<table:table table:name=\"{name}\" table:style-name=\"{style}\"><table:table-column/>{rows}</table:table>";

    private static byte[] Book(params string[] tables) => Zip.Of(("mimetype", Type), ("content.xml", $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" 
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
        <office:automatic-styles>
        <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
        <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
        </office:automatic-styles>
        <office:body><office:spreadsheet>{string.Concat(tables)}</office:spreadsheet></office:body></office:document-content>
        """.TrimStart()));
}
