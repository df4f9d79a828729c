using System.Buffers;
using System.Text;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>Rows as published, in a file: one column per published heading, with the same name.</summary>
[Trait("Database", "any")]
public sealed class PublishedColumnTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Cells = "source { original { column value } }";

    [Fact]
    public async Task The_rows_of_a_table_have_its_headings()
    {
        var csv = await CsvAsync("""
            { tableRows(where: { dataset: { slug: { eq: "budget" } } }, order: [{ source: { line: ASC } }]) { nodes { CELLS } } }
            """);

        Assert.Equal(["款,金額", "総務費,\"1,200\"", "予備費,", "合計,\"1,200\""], csv);
    }

    /// <summary>Different data sets share no headings: the cells stay together.</summary>
    [Fact]
    public async Task Rows_of_several_data_sets_keep_their_cells_together()
    {
        var csv = await CsvAsync("{ tableRows { nodes { CELLS } } }");

        Assert.Equal("source.original.column,source.original.value", csv[0]);
        Assert.Contains("款;金額,\"総務費;1,200\"", csv);
    }

    [Fact]
    public async Task A_list_without_rows_has_no_headings_and_is_no_fault()
    {
        var csv = await CsvAsync("""{ tableRows(where: { dataset: { slug: { eq: "no such" } } }) { nodes { id CELLS } } }""");

        Assert.Equal(["id"], csv);
    }

    [Fact]
    public async Task A_place_has_its_fields_and_its_cells()
    {
        var csv = await CsvAsync("""{ facilities(where: { dataset: { slug: { eq: "cherry" } } }) { nodes { name CELLS } } }""");

        Assert.Equal(["name,名称,樹種,本数", "浜の桜,浜の桜,ソメイヨシノ,42"], csv);
    }

    [Fact]
    public async Task As_ndjson_it_is_what_the_graph_gives()
    {
        var line = (await FileAsync(
            """{ tableRows(first: 1, where: { dataset: { slug: { eq: "budget" } } }) { nodes { CELLS } } }""",
            FileForm.JsonLines)).Split('\n')[0];

        using var json = JsonDocument.Parse(line);
        Assert.Equal("款", json.RootElement.GetProperty("source").GetProperty("original")[0].GetProperty("column").GetString());
    }

    [Theory]
    [InlineData("some: { value: { contains: \"予備\" } }", 1)]
    [InlineData("some: { value: { eq: \"1,200\" } }", 2)]
    [InlineData("none: { value: { eq: \"1,200\" } }", 4)]
    [InlineData("some: { value: { contains: \"\\\"\" } }", 0)]
    [InlineData("all: { value: { neq: \"\" } }", 4)]
    [InlineData("some: {}", 6)]
    public async Task Rows_are_found_by_their_cells(string condition, int rows)
    {
        using var answer = await city.Executor.ExecuteAsync(
            new OperationRequest($"{{ tableRows(where: {{ source: {{ original: {{ {condition} }} }} }}) {{ totalCount }} }}"),
            CancellationToken.None);

        using var json = JsonDocument.Parse(answer.Json);
        Assert.Equal(rows, json.RootElement.GetProperty("data").GetProperty("tableRows").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public void Headings_alike_have_their_turns() => Assert.Equal(
        [("名称", 0), ("備考", 0), ("備考", 1), ("", 0)],
        PublishedColumns.Read("""[["名称","name"],["備考",null],["備考",null],["",null]]"""));

    /// <summary>An event at a place: the place's cells stay together, the event's are under its headings.</summary>
    [Theory]
    [InlineData("facility { CELLS } CELLS", "facility.source.original.column,facility.source.original.value,イベント名,備考")]
    [InlineData("CELLS facility { CELLS }", "イベント名,備考,facility.source.original.column,facility.source.original.value")]
    public async Task Cells_of_another_row_are_not_put_under_the_headings_of_this_one(string fields, string headings)
    {
        var csv = await CsvAsync($$"""{ events(where: { facility: { name: { neq: "" } } }) { nodes { {{fields}} } } }""");

        Assert.Equal(headings, csv[0]);
    }

    [Fact]
    public async Task Headings_alone_are_told_as_a_list()
    {
        var csv = await CsvAsync(
            """{ tableRows(where: { dataset: { slug: { eq: "budget" } } }) { nodes { source { original { column } } } } }""");

        Assert.Equal(["source.original.column", "款;金額", "款;金額", "款;金額"], csv);
    }

    /// <summary>Rows come in chunks, and each chunk numbers them from the start.</summary>
    [Fact]
    public void Cells_are_those_of_the_part_that_is_read()
    {
        var cell = new PublishedCell(new TuplesOutput("original", [], 1, 0, "OriginalCell", []), "名称", 0);
        var (cells, read) = (new PublishedCells(), new List<string>());
        using var rows = new RowBuffer(2);
        foreach (var name in (string[])["一", "二"])
        {
            rows.Clear();
            for (var i = 0; i < 1_000; i++)
            {
                rows.AddText("""[["名称","name"]]"""u8);
                if (i == 5)
                {
                    rows.AddText(Encoding.UTF8.GetBytes($"[\"{name}\"]"));
                }
                else
                {
                    rows.AddNull();
                }

                rows.EndRow();
            }

            for (var i = 0; i < rows.Rows; i++)
            {
                var text = new ArrayBufferWriter<byte>();
                if (cells.TryRead(cell, new AnswerRow(rows, i), text))
                {
                    read.Add(Encoding.UTF8.GetString(text.WrittenSpan));
                }
            }
        }

        Assert.Equal(["一", "二"], read);
    }

    private async Task<string[]> CsvAsync(string query) =>
        (await FileAsync(query, FileForm.Csv)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");

    private async Task<string> FileAsync(string query, FileForm form)
    {
        using var answer = await city.Executor.ExecuteAsync(
            new OperationRequest(query.Replace("CELLS", Cells, StringComparison.Ordinal)), form, CancellationToken.None);
        using var stream = new MemoryStream();
        await answer.File!.WriteAsync(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
