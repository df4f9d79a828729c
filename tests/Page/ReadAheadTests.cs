using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>What takes long to read is read before anybody asks for it, and only that.</summary>
public sealed class ReadAheadTests
{
    [Theory]
    [InlineData("/places", 30_000)]
    [InlineData("/datasets/large", 30_000)]
    [InlineData("/places", 300)]
    [InlineData("/datasets/large", 300)]
    public async Task The_first_reader_of_many_rows_does_not_wait_until_they_are_counted(string page, int rows)
    {
        var asked = new List<string>();
        var site = PlayedSite.Of((document, operation, _, _) =>
        {
            lock (asked)
            {
                asked.Add(document);
            }

            return Task.FromResult(JsonDocument.Parse(AnswerOf(operation, rows)).RootElement);
        });

        await site.ReadAheadAsync(CancellationToken.None);
        var isAhead = asked.Any(IsOfAllRows);
        asked.Clear();
        var answer = await Visits.GoAsync(site, page, PlayedSite.Japanese);

        Assert.Equal((200, rows > 20_000), (answer.Status, isAhead));
        Assert.Equal(isAhead, !asked.Any(IsOfAllRows));
    }

    private static bool IsOfAllRows(string document) =>
        document.StartsWith("query List", StringComparison.Ordinal) && (document.Contains("groups(") || document.Contains("cells("));

    private static string AnswerOf(string operation, int rows)
    {
        var dataset = $$"""
            { "id": "RGF0YXNldDox", "slug": "large", "kind": "PUBLIC_FACILITY", "title": "施設", "rowCount": {{rows}},
              "importedAt": "2026-10-31T16:00:00Z", "columns": [{ "name": "種別", "field": "category", "fillRate": 1 }] }
            """;
        return operation switch
        {
            "Overview" => $$"""{ "facilities": { "totalCount": {{rows}} } }""",
            "ChosenDatasets" => $$"""{ "largest": { "nodes": [{{dataset}}] } }""",
            "DatasetBySlug" => $$"""{ "datasets": { "nodes": [{{dataset}}] } }""",
            "List" => $$"""{ "facilities": { "totalCount": {{rows}}, "nodes": [], "pageInfo": {} } }""",
            _ => "{}",
        };
    }
}
