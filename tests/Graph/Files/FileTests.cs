using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Tests.Store;
using Gateway.Tests.Store.Postgres;
using Microsoft.VisualBasic.FileIO;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>The rows of one list as a file: all of them, as the graph returns them, in one data version.</summary>
[Trait("Database", "any")]
public sealed class FileTests(ManyPlaces city) : IClassFixture<ManyPlaces>
{
    private const string All = "{ facilities(order: [{ name: ASC }]) { nodes { id name latitude municipality { name } } } }";

    private const string Named =
        "{ facilities(order: [{ name: DESC }]) { nodes { id name latitude municipality { name code } images { url } } } }";

    [Fact]
    public async Task All_rows_stand_in_it_and_its_cells_are_those_of_the_graph()
    {
        var lines = Csv(await FileAsync(Named, FileForm.Csv));
        var nodes = Pages(Named);

        Assert.Equal(ManyPlaces.Count, nodes.Count);
        Assert.Equal(["id", "name", "latitude", "municipality.name", "municipality.code", "images.url"], lines[0]);
        Assert.Equal(nodes.Select(CellsOf), lines.Skip(1).Select(line => string.Join('|', line.Select(Unmarked))));

        static string CellsOf(JsonElement node) => string.Join('|',
            node.GetProperty("id").GetString(), node.GetProperty("name").GetString(), node.GetProperty("latitude").GetRawText(),
            node.GetProperty("municipality").GetProperty("name"), node.GetProperty("municipality").GetProperty("code"), "");
    }

    [Fact]
    public async Task A_line_of_ndjson_is_the_object_that_the_graph_has()
    {
        var text = Encoding.UTF8.GetString(await FileAsync(Named, FileForm.JsonLines));

        Assert.Equal(Pages(Named).Select(node => node.GetRawText()), text.Split('\n')[..^1]);
    }

    [Fact]
    public async Task A_workbook_holds_text_as_text_and_numbers_as_numbers()
    {
        using var book = new ZipArchive(new MemoryStream(await FileAsync(Named, FileForm.Workbook)));
        await using var sheet = await book.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var rows = XDocument.Load(sheet).Descendants(main + "row").ToList();

        Assert.Equal(ManyPlaces.Count + 1, rows.Count);
        Assert.Equal(
            Pages(Named).Select(node => $"{node.GetProperty("name")}|{node.GetProperty("latitude").GetRawText()}"),
            rows.Skip(1).Select(row => $"{CellOf(row, 1)}|{CellOf(row, 2)}"));

        string CellOf(XElement row, int column) => row.Elements(main + "c").ElementAt(column) is var cell
            && column == 2 == ((string?)cell.Attribute("t") is null or "n") ? cell.Value : "of another kind";
    }

    [Theory]
    [InlineData("""search: "見本施設 0100" """)]
    [InlineData("""search: "見本施設", near: { latitude: 36, longitude: 139.5, radius: 300 }""")]
    [InlineData("""where: { opening: { status: { eq: UNKNOWN } }, municipality: { name: { eq: "見本市" } } }""")]
    public async Task Whoever_is_to_be_named_is_known_however_the_list_is_filtered(string arguments)
    {
        var query = $"{{ facilities({arguments}) {{ nodes {{ name latitude longitude opening {{ status }} }} }} }}";
        using var map = JsonDocument.Parse(await FileAsync(query, FileForm.GeoJson));

        Assert.NotEmpty(map.RootElement.GetProperty("features").EnumerateArray());
        Assert.Single(map.RootElement.GetProperty("attribution").EnumerateArray());
    }

    [Fact]
    public async Task A_cell_of_a_workbook_is_what_Excel_reads_as_the_text()
    {
        using var book = new ZipArchive(new MemoryStream(
            await FileAsync("{ History: facilities(order: { code: ASC }, first: 2) { nodes { aed { position } } } }", FileForm.Workbook)));
        using var sheet = new StreamReader(await book.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync());
        using var sheets = new StreamReader(await book.GetEntry("xl/workbook.xml")!.OpenAsync());
        var text = await sheet.ReadToEndAsync();

        Assert.Contains(">_x005F_x0041_号棟 _x_ _x12_<", text, StringComparison.Ordinal);
        Assert.Contains(">長" + string.Concat(Enumerable.Repeat("𠮷", 16_382)) + "…<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("History", await sheets.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_beyond_the_longest_sheet_stand_in_the_next_and_a_cut_is_told_in_the_last()
    {
        using var book = new ZipArchive(new MemoryStream(
            await FileAsync("{ facilities { nodes { name } } }", new WorkbookForm(maximumRows: 1001), city.With(new FileLimits(2100)))));
        var counts = new List<int>();
        foreach (var sheet in book.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            await using var opened = await sheet.OpenAsync();
            counts.Add(XDocument.Load(opened).Descendants().Count(element => element.Name.LocalName == "row"));
        }

        // The last one says that it was truncated, and names its only source.
        Assert.Equal([1001, 1001, 101, 2], counts);
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_marked_and_what_only_begins_like_it_is_not()
    {
        var marked = await NamesAsync(guards: true);
        var plain = await NamesAsync(guards: false);

        string[] harmful = ["=1+1", "@SUM(A1)", "＝1+1", "+SUM(A1)", "-2+3+cmd|' /C calc'!A0"];
        Assert.Equal(harmful.Select(name => "'" + name).Order(), marked.Except(plain).Order());
        Assert.Equal(harmful.Order(), plain.Except(marked).Order());

        async Task<List<string>> NamesAsync(bool guards) =>
            [.. Csv(await FileAsync(Named, FileForm.Csv, city.With(new FileLimits { GuardsFormulas = guards }))).Skip(1).Select(l => l[1])];
    }

    [Fact]
    public async Task It_begins_with_its_mark_and_ends_each_line_as_spreadsheets_want()
    {
        var bytes = await FileAsync("{ facilities(first: 2) { nodes { name } } }", FileForm.Csv);
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("\r\n").Length - 1);
    }

    [Fact]
    public async Task A_list_without_rows_has_its_head()
    {
        var text = Encoding.UTF8.GetString(await FileAsync(
            """{ facilities(where: { name: { eq: "no such place" } }) { nodes { name municipality { name } } } }""", FileForm.Csv));

        Assert.Equal("\uFEFFname,municipality.name\r\n", text);
    }

    [Fact]
    public async Task An_import_meanwhile_does_not_show_in_it()
    {
        using var answer = await AskAsync("{ facilities { nodes { name } } }", FileForm.JsonLines, city.Executor);
        city.Load("新");
        var before = Encoding.UTF8.GetString(await BytesAsync(answer));
        var after = Encoding.UTF8.GetString(await FileAsync("{ facilities { nodes { name } } }", FileForm.JsonLines));
        city.Load("");

        Assert.Equal((ManyPlaces.Count, 0), (Lines(before, ""), Lines(before, "新\"}")));
        Assert.Equal((ManyPlaces.Count, ManyPlaces.Count), (Lines(after, ""), Lines(after, "新\"}")));

        static int Lines(string text, string ending) =>
            text.Split('\n')[..^1].Count(line => line.EndsWith(ending, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ facilities { nodes { name } } }", true, 2001)]
    [InlineData("{ facilities(first: 1500) { nodes { name } } }", false, 1500)]
    [InlineData("{ facilities(first: 2000) { nodes { name } } }", false, 2000)]
    [InlineData("""{ facilities(where: { name: { endsWith: "7" } }) { nodes { name } } }""", false, 233)]
    public async Task A_list_longer_than_a_file_may_be_is_cut_and_says_so(string query, bool isTruncated, int lines)
    {
        using var answer = await AskAsync(query, FileForm.JsonLines, city.With(new FileLimits(2000)));
        var text = Encoding.UTF8.GetString(await BytesAsync(answer)).Split('\n')[..^1];

        Assert.Equal((isTruncated, lines), (answer.File!.IsTruncated, text.Length));
        Assert.Equal(isTruncated, text[^1].StartsWith("{\"@truncated\":\"※2000行", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_cut_off_is_had_by_the_cursor_of_the_last_row()
    {
        using var page = await city.With(new FileLimits()).ExecuteAsync(
            new OperationRequest("{ facilities(first: 50) { pageInfo { endCursor } } }"), CancellationToken.None);
        var cursor = JsonDocument.Parse(page.Json).RootElement.GetProperty("data").GetProperty("facilities")
            .GetProperty("pageInfo").GetProperty("endCursor").GetString();

        using var rest = await AskAsync(
            $$"""{ facilities(after: "{{cursor}}") { nodes { name } } }""", FileForm.JsonLines, city.With(new FileLimits(2295)));
        var text = Encoding.UTF8.GetString(await BytesAsync(rest));

        Assert.Equal((ManyPlaces.Count - 50, false), (text.Count(c => c == '\n'), text.Contains("@truncated", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ facilities { totalCount } }", "with `nodes` or `edges`, once")]
    [InlineData("{ facilities { edges { cursor } } }", "with `nodes` or `edges`, once")]
    [InlineData("{ facilities { nodes { name @skip(if: true) } } }", "with `nodes` or `edges`, once")]
    [InlineData("{ facilities { nodes { name } } datasets { totalCount } }", "request one connection at the root")]
    [InlineData("{ facilities { nodes { name events { nodes { name } } } } }", "`events` is more than one value of its row")]
    [InlineData("{ facilities { nodes { name municipality { facilities { totalCount } } } } }", "`municipality.facilities` is more than")]
    [InlineData("{ facilities { edges { node { name } match { highlights { text } } } } }", "`facilities.edges.match` is more than")]
    [InlineData("{ facilities(last: 3) { nodes { name } } }", "read from the beginning")]
    [InlineData("{ search(text: \"見本\") { nodes { __typename } } }", "`search.nodes` is more than")]
    [InlineData("""{ facility(id: "RmFjaWxpdHk6MQ==") { name } }""", "request one connection at the root")]
    [InlineData("{ __schema { types { name } } }", "request one connection at the root")]
    public async Task What_is_no_table_is_refused_before_it_is_read(string query, string sentence)
    {
        using var answer = await AskAsync(query, FileForm.Csv, city.Executor);

        Assert.Equal(AnswerKind.NotAcceptable, answer.Kind);
        Assert.Contains(sentence, Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_columns_than_a_sheet_has_are_refused()
    {
        static string Aliases(char letter, string field) => string.Concat(Enumerable.Range(0, 129).Select(i => $" {letter}{i}: {field}"));
        var rows = $"{{ facilities {{ nodes {{{Aliases('m', "municipality { ...All }")} }} }} }}";
        var query = $"{rows} fragment All on Municipality {{{Aliases('n', "name")} }}";
        using var answer = await AskAsync(query, FileForm.Workbook, city.Executor);

        Assert.Equal(AnswerKind.NotAcceptable, answer.Kind);
        Assert.Contains("16,384 columns, but this file has 16,641", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ facilities(after: "nonsense") { nodes { name } } }""")]
    [InlineData("{ facilities(first: 200001) { nodes { name } } }")]
    [InlineData("{ facilities(first: -1) { nodes { name } } }")]
    public async Task What_a_list_refuses_is_an_error_and_no_file(string query)
    {
        using var answer = await AskAsync(query, FileForm.Csv, city.Executor);

        Assert.Equal((AnswerKind.RequestError, null), (answer.Kind, answer.File));
    }

    [Fact]
    public async Task It_costs_what_one_page_of_it_costs()
    {
        var executor = city.With(new FileLimits(), new CostLimits(60, 60));
        using var whole = await AskAsync("{ facilities(first: 200000) { nodes { name } } }", FileForm.Csv, executor);
        using var page = await executor.ExecuteAsync(
            new OperationRequest("{ facilities(first: 100) { nodes { name } } }"), CancellationToken.None);
        using var dear = await AskAsync(
            """{ facilities(where: { events: { some: { name: { contains: "a" } } } }) { nodes { name } } }""",
            FileForm.Csv,
            city.With(new FileLimits(), new CostLimits(10, 60)));

        Assert.Equal(
            (AnswerKind.Executed, AnswerKind.RequestError, AnswerKind.RequestError), (whole.Kind, page.Kind, dear.Kind));
    }

    [Fact]
    public async Task Who_leaves_in_the_middle_leaves_nothing_running()
    {
        for (var i = 0; i < 20; i++)
        {
            using var answer = await AskAsync(All, FileForm.Csv, city.Executor);
            using var leaving = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => answer.File!.WriteAsync(new LeavingStream(leaving, after: 50_000), leaving.Token));
        }

        Assert.Equal(ManyPlaces.Count, Encoding.UTF8.GetString(
            await FileAsync("{ facilities { nodes { name } } }", FileForm.JsonLines)).Count(c => c == '\n'));
        if (StoreUnderTest.DefaultName == "postgres")
        {
            await PostgresServer.NothingRunsAsync(city.Database.Address);
        }
    }

    private static async Task<Answer> AskAsync(string query, AnswerForm form, Executor executor) =>
        await executor.ExecuteAsync(new OperationRequest(query), form, CancellationToken.None);

    [Theory]
    [InlineData("zone", "Zone:0123456789abcdef0123456789abcdef", "There is no Zone with the id given in `within`")]
    [InlineData("area", "Area:0123456789abcdef0123456789abcdef", "There is no Area with the id given in `within`")]
    public async Task Places_in_a_zone_that_is_not_there_are_no_file(string field, string id, string error)
    {
        var global = Convert.ToBase64String(Encoding.UTF8.GetBytes(id));
        using var answer = await AskAsync(
            $"{{ facilities(where: {{ location: {{ within: {{ {field}: \"{global}\" }} }} }}) {{ nodes {{ name }} }} }}",
            FileForm.Csv, city.Executor);

        Assert.Null(answer.File);
        Assert.Contains(error, Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    private async Task<byte[]> FileAsync(string query, AnswerForm form, Executor? executor = null)
    {
        using var answer = await AskAsync(query, form, executor ?? city.Executor);
        return await BytesAsync(answer);
    }

    private static async Task<byte[]> BytesAsync(Answer answer)
    {
        Assert.True(answer.File is not null, Encoding.UTF8.GetString(answer.Json.Span));
        using var output = new MemoryStream();
        await answer.File.WriteAsync(output, CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>Returns all nodes, fetched page by page as an app does.</summary>
    private List<JsonElement> Pages(string query)
    {
        var nodes = new List<JsonElement>();
        for (string? cursor = null; ;)
        {
            var after = cursor is null ? "" : $"after: \"{cursor}\"";
            var page = query[..^" } }".Length].Replace("facilities(", $"facilities(first: 50 {after} ", StringComparison.Ordinal)
                + " pageInfo { hasNextPage endCursor } } }";
            using var answer = city.Executor.ExecuteAsync(new OperationRequest(page), CancellationToken.None).Result;
            var list = JsonDocument.Parse(answer.Json.ToArray()).RootElement.GetProperty("data").GetProperty("facilities");
            nodes.AddRange(list.GetProperty("nodes").EnumerateArray());
            if (!list.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return nodes;
            }

            cursor = list.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    /// <summary>Parses it with a third-party reader.</summary>
    private static List<string[]> Csv(byte[] bytes)
    {
        using var parser = new TextFieldParser(new MemoryStream(bytes), Encoding.UTF8)
        {
            Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false,
        };
        var lines = new List<string[]>();
        while (!parser.EndOfData)
        {
            lines.Add(parser.ReadFields()!);
        }

        return lines;
    }

    private static string Unmarked(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
