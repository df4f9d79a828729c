using System.IO.Compression;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Xunit;
using static Gateway.Tests.Import.Formats.MadeWorkbook;

namespace Gateway.Tests.Import.Formats;

/// <summary>Sheets as people lay them out: merged cells, tables side by side; sheets requested, missing parts.</summary>
public sealed class SheetShapeTests
{
    [Fact]
    public void A_merged_cell_holds_for_all_rows_that_hold_something_and_hides_what_is_under_it()
    {
        var book = new MadeWorkbook().Sheet("Sheet1", Row(1, Text("地区"), Text("名称"), Text("備考"))
            + Row(2, Text("東"), Text("甲館"), Text("一")) + Row(3, Text("見えない"), Text("乙館"), Text("二"))
            + Row(4, "", "", "") + Row(5, Text("西"), Text("丙館"), Text("三")), "visible", "A2:A4", "B2:C2");
        var records = ReadTable.Records(ReadTable.All("a.xlsx", book.ToBytes()).Single(), out var findings);
        Assert.Equal(["1: 地区|名称|備考", "2: 東|甲館|", "3: 東|乙館|二", "5: 西|丙館|三"], records);
        Assert.Equal([(CellRules.TextHidden, 2, "C"), (CellRules.TextHidden, 3, "A")],
            findings.Select(f => (f.Rule, f.Line!.Value, f.Column!)));
    }

    [Fact]
    public void Tables_beside_each_other_are_tables_of_their_own_under_one_title()
    {
        var book = new MadeWorkbook().Table("R8.4.1", "人口", "町名,世帯数,,町名,世帯数", "一丁目,10,,三丁目,30", "二丁目,20,,,");
        var tables = ReadTable.All("a.xlsx", book.ToBytes());
        Assert.Equal(["a.xlsx [R8.4.1 (1)]", "a.xlsx [R8.4.1 (2)]"], tables.Select(t => t.Name));
        Assert.Equal(["1: 人口", "2: 町名|世帯数", "3: 一丁目|10", "4: 二丁目|20"], ReadTable.Records(tables[0], out _));
        Assert.Equal(["1: 人口", "2: 町名|世帯数", "3: 三丁目|30"], ReadTable.Records(tables[1], out _));
    }

    [Theory]
    [InlineData("開始日,終了日,開始日,終了日\n2026-04-01,2026-04-02,2026-05-01,2026-05-02\n")]
    [InlineData("名称,大人,子ども,大人,子ども\n本館,1,2,3,4\n")]
    [InlineData("大人,子ども,大人,子ども\n1,2,3,4\n")]
    [InlineData("名称,住所,名称,電話\n本館,本町,別館,03\n")]
    public void Groups_of_columns_are_one_table(string text) =>
        Assert.Single(ReadTable.All("a.csv", Encoding.UTF8.GetBytes(text)), t => t.Name == "a.csv");

    [Fact]
    public void A_group_that_ends_in_its_total_is_named_once()
    {
        var text = "地区,区分,人,,地区,区分,人\n,日本人,10,,,日本人,1\n東,外国人,2,,西,外国人,2\n,計,12,,,計,3\n,日本人,5,,,,\n北,計,5,,,,\n";
        var tables = ReadTable.All("a.csv", Encoding.UTF8.GetBytes(text));
        Assert.Equal(["1: 地区|区分|人", "2: 東|日本人|10", "3: 東|外国人|2", "4: 東|計|12", "5: 北|日本人|5", "6: 北|計|5"],
            ReadTable.Records(tables[0], out _));
        Assert.Equal(["1: 地区|区分|人", "2: 西|日本人|1", "3: 西|外国人|2", "4: 西|計|3"], ReadTable.Records(tables[1], out _));
    }

    [Theory]
    [InlineData("南", "a.xlsx [南]")]
    [InlineData("1", "a.xlsx [北]")]
    [InlineData("3", "a.xlsx [隠れた]")]
    public void One_sheet_may_be_asked_for(string sheet, string name) => Assert.Equal(name, Sheets(sheet).Single().Name);

    [Fact]
    public void A_sheet_that_is_not_there_is_told_with_those_that_are()
    {
        var failure = Sheets("東").Single().Table.Failure;
        Assert.Equal(("sheet-unknown", "There is no sheet 東; there are: 北, 南, 隠れた."), (failure?.Rule, failure?.Message));
    }

    [Fact]
    public void The_strict_form_is_the_same_under_other_names()
    {
        const string Usual = "http://schemas.openxmlformats.org/";
        const string Strict = "http://purl.oclc.org/ooxml/";
        var bytes = Rewritten(new MadeWorkbook { Texts = ["本館"] }.Sheet("表", Row(1, TextAt("0"), Number("3.5"))).ToBytes(), (_, xml) => xml
            .Replace(Usual + "spreadsheetml/2006/", Strict + "spreadsheetml/", StringComparison.Ordinal)
            .Replace(Usual + "officeDocument/2006/", Strict + "officeDocument/", StringComparison.Ordinal));
        Assert.Equal(["1: 本館|3.5"], ReadTable.Records("a.xlsx", bytes));
    }

    [Fact]
    public void A_sheet_whose_part_is_gone_is_told_and_the_others_are_read()
    {
        var tables = ReadTable.All("a.xlsx", Rewritten(new MadeWorkbook().Table("一", "p,q").Table("二", "r,s").ToBytes(),
            (name, xml) => name.EndsWith("sheet2.xml", StringComparison.Ordinal) ? null : xml));
        Assert.Contains(tables, t => t.Table.Failure is { Rule: "damaged" });
    }

    [Fact]
    public void A_workbook_whose_bytes_were_changed_is_damaged()
    {
        var bytes = new MadeWorkbook().Table("一", "名称,住所", "本館,本町1").ToBytes();
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var crc = BitConverter.GetBytes(zip.Entries.Single(e => e.Name == "sheet1.xml").Crc32);
        for (var at = bytes.AsSpan().IndexOf(crc); at >= 0; at = bytes.AsSpan().IndexOf(crc))
        {
            bytes[at] ^= 0xFF;
        }

        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", bytes));
    }

    [Fact]
    public void A_packed_file_is_read_as_what_is_in_it()
    {
        Assert.Equal(["1: 名称|住所", "2: 本館|本町1"], ReadTable.Records("aed.csv.gz", Packed(Encoding.UTF8.GetBytes("名称,住所\n本館,本町1\n"))));
        Assert.Equal(["1: p|q"], ReadTable.Records("a.xlsx.gz", Packed(new MadeWorkbook().Table("一", "p,q").ToBytes())));
        Assert.Equal("aed.csv", ReadTable.All("aed.csv.gz", Packed("a,b\n"u8.ToArray())).Single().Table.Value?.Hint);
        Assert.Equal("damaged", ReadTable.Failure("a.csv.gz", Packed("名称,住所\n"u8.ToArray())[..^6]));
        Assert.Equal("damaged", ReadTable.Failure("a.csv.gz",
            Packed(Encoding.ASCII.GetBytes(new string('a', 2 << 20))), new IntakeLimits { ArchiveUnpacked = 1 << 20 }));
    }

    private static List<FoundTable> Sheets(string sheet)
    {
        var bytes = new MadeWorkbook().Table("北", "p,q").Table("南", "r,s").Sheet("隠れた", Row(1, Text("t")), "hidden").ToBytes();
        return [.. new Tables(new IntakeLimits()).Of(ImportSource.Bytes("a.xlsx", bytes) with { Sheet = sheet })];
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <param name="rewrite">Returns the new content of each part; null = the part is removed.</param>
    private static byte[] Rewritten(byte[] book, Func<string, string, string?> rewrite)
    {
        using var zip = new ZipArchive(new MemoryStream(book), ZipArchiveMode.Read);
        return Zip.Of([.. zip.Entries.Select(e => (e.FullName, Text: rewrite(e.FullName, new StreamReader(e.Open()).ReadToEnd())))
            .Where(p => p.Text is not null).Select(p => (p.FullName, p.Text!))]);
    }
}
