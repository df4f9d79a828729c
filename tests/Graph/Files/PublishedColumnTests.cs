using System.Text;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>Rows as published in a file: a column for each heading, called as it is there.</summary>
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

    /// <summary>Several data sets have no headings in common: the cells stay together.</summary>
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
