using System.Text;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Xunit;
using static Gateway.Tests.Import.Formats.MadeWorkbook;

namespace Gateway.Tests.Import.Formats;

/// <summary>Workbooks: each sheet is a table, each cell the text a person sees in it.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void Cells_become_the_texts_people_see()
    {
        var book = new MadeWorkbook();
        var (era, plain, code, postal, clock, both, hours) = (book.Style("[$-411]ggge\"年\"m\"月\"d\"日\";@"), book.Style("yyyy/m/d"), book.Style("000000"),
            book.Style("000\\-0000"), book.Style("h:mm;@"), book.Style("yyyy/m/d h:mm"), book.Style("[h]:mm"));
        book.Sheet("Sheet1", Row(1, Text("名称"), Number("43586", era), Number("45383", plain), Number("82112", code), Number("3001234", postal))
            + Row(2, Number("0.375", clock), Number("1", clock), Number("45383.5", both), Number("1.0416666666666667", hours), "<c t=\"b\"><v>1</v></c>")
            + Row(3, Number("139.97899999999998"), Number("35.707320000000003"), Number("1234567890123"), Number("0.30000000000000004"), Number("-5"))
            + Row(4, Text("二\n行"), Number("45383", book.BuiltIn(14)), Number("43586", book.BuiltIn(27)), Number("0.5", book.BuiltIn(32)), Text("007")));

        Assert.Equal(
            [
                "1: 名称|2019-05-01|2024-04-01|082112|300-1234",
                "2: 09:00|24:00|2024-04-01 12:00:00|25:00|TRUE",
                "3: 139.979|35.70732|1234567890123|0.3|-5",
                "4: 二\n行|2024-04-01|2019-05-01|12:00|007",
            ],
            ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    /// <summary>Above such cells stands 単位:千円 or %: it is about the number that is displayed.</summary>
    [Theory]
    [InlineData("0.975", "0.0%", "97.5%")]
    [InlineData("0.575", "0%", "57.5%")]
    [InlineData("-0.1", "0.0%;▲0.0%", "-10%")]
    [InlineData("0.5", "0.0\"%\"", "0.5")]
    [InlineData("1234567", "#,##0,", "1234.567")]
    [InlineData("-1234000", "#,##0,;\"△\"#,##0,", "-1234")]
    [InlineData("1234567000", "#,##0,,\"百万円\"", "1234.567")]
    [InlineData("1500", "0.0,", "1.5")]
    [InlineData("1234567", "#,##0", "1234567")]
    [InlineData("1234567", "#,##0_,", "1234567")]
    [InlineData("100010", "[<=999]000;[<=9999]000-00;000-0000", "010-0010")]
    [InlineData("10010", "[<=999]000;[<=9999]000-00;000-0000", "001-0010")]
    [InlineData("1234567", "[>=1000000]#,##0,,;#,##0", "1.234567")]
    [InlineData("1234", "[>=1000000]#,##0,,;#,##0", "1234")]
    public void A_number_has_the_scale_in_which_it_is_displayed(string number, string format, string text)
    {
        var book = new MadeWorkbook();
        book.Sheet("Sheet1", Row(1, Number(number, book.Style(format)), Text("a")));
        Assert.Equal([$"1: {text}|a"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var book = new MadeWorkbook { Starts1904 = true };
        book.Sheet("Sheet1", Row(1, Number("43921", book.Style("yyyy/m/d")), Number("42124", book.Style("ggge年m月d日"))));
        Assert.Equal(["1: 2024-04-01|2019-05-01"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Fact]
    public void A_time_of_a_workbook_that_counts_from_1904_is_a_time()
    {
        var book = new MadeWorkbook { Starts1904 = true };
        var (clock, both, day) = (book.Style("h:mm;@"), book.Style("yyyy/m/d h:mm"), book.Style("yyyy/m/d"));
        book.Sheet("Sheet1", Row(1, Number("0.375", clock), Number("1", clock), Number("0.5", book.BuiltIn(32)), Number("43921.5", both), Number("0", day)));
        Assert.Equal(["1: 09:00|24:00|12:00|2024-04-01 12:00:00|1900-01-00"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Fact]
    public void A_date_cell_without_a_day_says_day_0_and_a_negative_one_what_Excel_shows()
    {
        var book = new MadeWorkbook();
        var (day, both, era) = (book.Style("yyyy/m/d"), book.Style("yyyy/m/d h:mm"), book.Style("[$-411]ggge\"年\"m\"月\"d\"日\";@"));
        book.Sheet("Sheet1", Row(1, Number("0", day), Number("0.5", both), Number("0", era), Number("1", day), Number("1", era), Number("60.5", both), Number("-1", day)));
        Assert.Equal(["1: 1900-01-00|1900-01-00 12:00:00|1900-01-00|1900-01-01|1900-01-01|1900-02-29 12:00:00|#####"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Fact]
    public void Day_60_is_the_29_February_1900_that_never_was_and_no_date_comes_of_it()
    {
        var book = new MadeWorkbook();
        var (day, era, number) = (book.Style("yyyy/m/d"), book.Style("ggge年m月d日"), book.Style("0.0"));
        book.Sheet("Sheet1", Row(1, Number("59", day), Number("60", day), Number("61", day),
            Number("60", era), Number("60", number), Number("60")));
        Assert.Equal(["1: 1900-02-28|1900-02-29|1900-03-01|1900-02-29|60|60"], ReadTable.Records("a.xlsx", book.ToBytes()));
        Assert.Equal(CellValue.Unread(CellRules.DateUnreadable), DateCell.Read("1900-02-29", DateOrder.Unproven));
    }

    [Fact]
    public void A_number_that_is_none_or_a_day_beyond_all_days_is_what_stands_there()
    {
        var book = new MadeWorkbook { Starts1904 = true };
        var era = book.Style("ggge年m月d日");
        book.Sheet("Sheet1", Row(1, Number("nan"), Number("1E+300"), Number("2958465", era), Number("7.9228162514264338E+28")));

        Assert.Equal(["1: NaN|1E+300|2958465|7.922816251426434E+28"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    public void Rows_and_cells_that_stand_at_the_same_place_or_before_are_damage(string rows) =>
        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", new MadeWorkbook().Sheet("Sheet1", rows).ToBytes()));

    [Fact]
    public void A_cell_that_shows_a_month_has_no_day()
    {
        var book = new MadeWorkbook();
        var (month, era, clock) = (book.Style("yyyy\"年\"m\"月\""), book.Style("ggge\"年\"m\"月\""), book.Style("m\"月\"d\"日\""));
        book.Sheet("Sheet1", Row(1, Number("45383", month), Number("45383", era), Number("45383", clock)));
        Assert.Equal(["1: 2024-04|2024-04|2024-04-01"], ReadTable.Records("a.xlsx", book.ToBytes()));
    }

    [Fact]
    public void A_cell_that_names_a_text_the_workbook_does_not_have_is_empty_and_told()
    {
        var cells = Row(1, Text("a"), TextAt("0"), TextAt("2"), TextAt("-1"), Text("b"));
        var found = ReadTable.All("a.xlsx", new MadeWorkbook { Texts = ["零", "一"] }.Sheet("Sheet1", cells).ToBytes()).Single();
        Assert.Equal(["1: a|零|||b"], ReadTable.Records(found, out var findings));
        Assert.Equal([new Finding(CellRules.TextLost, 1, "C"), new Finding(CellRules.TextLost, 1, "D")], findings);

        found = ReadTable.All("a.xlsx", new MadeWorkbook().Sheet("Sheet1", cells).ToBytes()).Single();
        Assert.Equal(["1: a||||b"], ReadTable.Records(found, out findings));
        Assert.Equal(3, findings.Count);
    }

    [Fact]
    public void Rows_and_columns_that_nobody_sees_are_taken_and_told()
    {
        var rows = Row(1, Text("a"), Text("b"), Text("c"))
            + Row(2, Text("d"), Text("e"), Text("f")).Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)
            + "<row r=\"3\" hidden=\"1\"/>";
        var columns = "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/>"
            + "<col min=\"4\" max=\"99\" width=\"9\" hidden=\"true\"/></cols>";
        var table = ReadTable.All("a.xlsx", new MadeWorkbook().Sheet("Sheet1", rows).Columns(columns).ToBytes()).Single();

        Assert.Equal(["1: a|b|c", "2: d|e|f"], ReadTable.Records(table, out _));
        var told = Assert.Single(table.Table.Value!.Notes);
        Assert.Equal((FileRules.CellsHidden, "Columns: B; number of rows: 1."), (told.Rule, told.Detail!.English));
    }

    [Theory]
    [InlineData("入力例")]
    [InlineData("記入例（AED）")]
    [InlineData("2_記載例")]
    [InlineData("見本")]
    public void A_sheet_of_examples_is_left_out_and_told(string name)
    {
        var tables = ReadTable.All("a.xlsx", new MadeWorkbook().Table("AED", "a,b").Table(name, "c,d").ToBytes());
        Assert.Equal("a.xlsx [AED]", Assert.Single(tables).Name);
        Assert.Equal([new Finding(FileRules.SheetExample, Value: name)], tables[0].Table.Value!.Notes);
        Assert.Equal("example", ReadTable.Failure("a.xlsx", new MadeWorkbook().Table(name, "c,d").ToBytes()));
    }

    [Theory]
    [InlineData("見本市の公園")]
    [InlineData("条例")]
    [InlineData("データ見本市")]
    public void A_sheet_that_is_called_nearly_so_is_taken(string name) =>
        Assert.Null(ReadTable.Failure("a.xlsx", new MadeWorkbook().Table(name, "c,d").ToBytes()));

    [Fact]
    public void A_file_of_examples_is_refused_wherever_it_lies()
    {
        var text = System.Text.Encoding.UTF8.GetBytes("ID,名称,緯度,経度\n1,○○公園,35,139\n");
        Assert.Equal("example", ReadTable.Failure("aed_記入例.csv", text));
        Assert.Equal([null, "example"], ReadTable.All("a.zip", Zip.OfBytes(("aed.csv", text), ("入力例.csv", text))).Select(t => t.Table.Failure?.Rule));
    }

    [Fact]
    public void The_error_of_a_cell_is_kept_and_an_uncalculated_formula_is_told()
    {
        var book = new MadeWorkbook().Sheet("Sheet1", Row(1, Text("a"), "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>", "<c><f>A1</f></c>", "<c t=\"str\"><f>A1</f><v>b</v></c>"));
        var table = ReadTable.All("a.xlsx", book.ToBytes()).Single();
        Assert.Equal(["1: a|#N/A||b"], ReadTable.Records(table, out var findings));
        Assert.Equal(new Finding(CellRules.FormulaEmpty, 1, "C"), Assert.Single(findings));
    }

    [Fact]
    public void Rows_keep_their_numbers_and_blank_ones_are_no_records() => Assert.Equal(
        ["2: a|b", "5: |c"],
        ReadTable.Records("a.xlsx", new MadeWorkbook().Sheet("Sheet1", Row(2, Text("a"), Text("b")) + Row(3) + Row(5, "", Text("c"))).ToBytes()));

    [Fact]
    public void Each_sheet_is_a_table_and_hidden_or_empty_ones_are_none()
    {
        var book = new MadeWorkbook().Table("避難場所", "a,b").Sheet("空", "").Table("AED", "c,d").Sheet("裏", Row(1, Text("x")), state: "hidden");
        var tables = ReadTable.All("122033_places.xlsx", book.ToBytes());

        Assert.Equal(["122033_places.xlsx [避難場所]", "122033_places.xlsx [AED]"], tables.Select(t => t.Name));
        Assert.Equal(["122033_places 避難場所.xlsx", "122033_places AED.xlsx"], tables.Select(t => t.Table.Value!.Hint));
        Assert.Equal([new Finding(FileRules.SheetHidden, Value: "裏")], tables[0].Table.Value!.Notes);
        Assert.Equal(["1: c|d"], ReadTable.Records(tables[1], out _));
    }

    [Fact]
    public void A_workbook_of_one_sheet_is_called_as_its_file() =>
        Assert.Equal(("a.xlsx", null), ReadTable.All("a.xlsx", new MadeWorkbook().Table("名簿", "a,b").ToBytes()).Select(t => (t.Name, t.Table.Value!.Part)).Single());

    [Fact]
    public void An_old_workbook_is_read_too() => Assert.Equal(
        ["1: 名称|数", "2: 市役所|0.5", "4: |7"],
        ReadTable.Records("a.xls", OldWorkbook.Of(new() { [(0, 0)] = "名称", [(0, 1)] = "数", [(1, 0)] = "市役所", [(1, 1)] = 0.5, [(3, 1)] = 7d })));

    [Fact]
    public async Task A_million_blank_rows_cost_a_moment()
    {
        var rows = new StringBuilder(Row(1, Text("a"), Text("b")));
        for (var i = 2; i < 1_048_576; i++)
        {
            rows.Append("<row r=\"").Append(i).Append("\"/>");
        }

        rows.Append("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>");
        var bytes = new MadeWorkbook().Sheet("Sheet1", rows.ToString()).ToBytes();
        Assert.Equal(["1: a|b"], await Task.Run(() => ReadTable.Records("a.xlsx", bytes)).WaitAsync(Waiting.Longest));
    }

    [Fact]
    public void A_workbook_that_is_too_large_is_refused()
    {
        var bytes = new MadeWorkbook().Table("Sheet1", "a,b", new string('x', 100_000)).ToBytes();
        Assert.Equal("workbook-size", ReadTable.Failure("a.xlsx", bytes, new IntakeLimits { WorkbookBytes = 1_000 }));
        Assert.Equal("workbook-size", ReadTable.Failure("a.xlsx", bytes, new IntakeLimits { WorkbookUnpacked = 50_000 }));
    }

    [Fact]
    public void A_broken_workbook_is_a_failure_and_no_fault()
    {
        var bytes = new MadeWorkbook().Table("Sheet1", "a,b").ToBytes();
        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", bytes[..^40]));
        var far = Row(1, Text("x")) + Row(1_048_577, Text("y"));
        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", new MadeWorkbook().Sheet("Sheet1", far).ToBytes()));
        Assert.Equal("damaged", ReadTable.Failure(
            "a.xlsx", Zip.Of(("xl/workbook.xml", $"<workbook>{string.Concat(Enumerable.Repeat("<a/>", 1_100_000))}</workbook>"))));
        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", Zip.Of(("xl/workbook.xml", "<workbook><sheets>"))));
        Assert.Equal("damaged", ReadTable.Failure("a.xls", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]]));
        Assert.Equal("damaged", ReadTable.Failure("a.xlsx", new MadeWorkbook().Sheet("Sheet1", "<!DOCTYPE x [<!ENTITY e \"1\">]><row/>").ToBytes()));
        Assert.Equal("empty", ReadTable.Failure("a.xlsx", new MadeWorkbook().Sheet("Sheet1", "").ToBytes()));
    }

    [Fact]
    public void A_row_that_is_too_wide_is_refused()
    {
        var bytes = new MadeWorkbook().Sheet("Sheet1", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>").ToBytes();
        using var records = ReadTable.All("a.xlsx", bytes).Single().Table.Value!.Records();
        Assert.False(records.Read());
        Assert.Equal("columns", records.Failure?.Rule);
    }
}
