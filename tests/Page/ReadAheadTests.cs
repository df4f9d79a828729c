using System.Collections.Concurrent;
using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Slow reads are done before anyone requests them, and only those.</summary>
public sealed class ReadAheadTests
{
    [Theory]
    [InlineData("/places", 30_000)]
    [InlineData("/events", 30_000)]
    [InlineData("/population", 30_000)]
    [InlineData("/datasets/large", 30_000)]
    [InlineData("/places", 3_000)]
    [InlineData("/datasets/large", 3_000)]
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
        Assert.Equal(isAhead, asked.Any(IsNumber));
        asked.Clear();
        var answer = await Visits.GoAsync(site, page, PlayedSite.Japanese);

        Assert.Equal((200, rows > 20_000), (answer.Status, isAhead));
        Assert.Equal(isAhead, !asked.Any(IsOfAllRows));
    }

    /// <summary>Otherwise old data would replace what was read of the new.</summary>
    [Fact]
    public async Task Reading_ahead_ends_when_the_data_is_another()
    {
        var version = 1L;
        var asked = new ConcurrentQueue<string>();
        var site = PlayedSite.Of(
            (document, operation, _, _) =>
            {
                asked.Enqueue(operation);
                if (IsOfAllRows(document))
                {
                    Interlocked.Exchange(ref version, 2);
                }

                return Task.FromResult(JsonDocument.Parse(AnswerOf(operation, 30_000)).RootElement);
            },
            () => Interlocked.Read(ref version));

        await site.ReadAheadAsync(CancellationToken.None);

        Assert.Equal(2, Interlocked.Read(ref version));
        Assert.DoesNotContain("DatasetBySlug", asked);
    }

    /// <summary>The other data set need not be among the largest.</summary>
    [Fact]
    public async Task A_data_set_that_shares_its_slug_is_read_ahead_too()
    {
        var asked = new ConcurrentQueue<string>();
        var site = PlayedSite.Of((document, operation, variables, _) =>
        {
            asked.Enqueue(document);
            var isBySlug = operation == "DatasetBySlug" && variables.GetProperty("slug").GetString() == "large";
            return Task.FromResult(JsonDocument.Parse(operation switch
            {
                "Overview" => "{}",
                "ChosenDatasets" => AnswerOf(operation, 30_000),
                "DatasetBySlug" => isBySlug ? $$"""{ "datasets": { "nodes": [{{DatasetOf(30_000)}}, {{DatasetOf(3)}}] } }""" : "{}",
                "DatasetById" => $$"""{ "dataset": {{DatasetOf(30_000)}} }""",
                _ => "{}",
            }).RootElement);
        });

        await site.ReadAheadAsync(CancellationToken.None);

        Assert.Contains(asked, IsOfAllRows);
    }

    /// <summary>Among the largest, data sets of known publishers are shown first.</summary>
    [Fact]
    public async Task A_data_set_that_the_front_page_does_not_show_is_read_ahead_too()
    {
        var asked = new ConcurrentQueue<string>();
        var shown = Enumerable.Range(0, 11).Select(i => $$"""
            { "id": "{{i}}", "slug": "small-{{i}}", "kind": "AED", "title": "AED", "rowCount": 3,
              "publisher": { "code": "999997", "name": "見本市" } }
            """);
        var site = PlayedSite.Of((document, operation, _, _) =>
        {
            asked.Enqueue(document);
            return Task.FromResult(JsonDocument.Parse(operation switch
            {
                "ChosenDatasets" => $$"""{ "largest": { "nodes": [{{string.Join(',', shown.Prepend(DatasetOf(30_000)))}}] } }""",
                "DatasetBySlug" => AnswerOf(operation, 30_000),
                _ => "{}",
            }).RootElement);
        });

        await site.ReadAheadAsync(CancellationToken.None);

        Assert.Contains(asked, IsOfAllRows);
    }

    private static bool IsOfAllRows(string document) =>
        document.StartsWith("query List", StringComparison.Ordinal) && (document.Contains("groups(") || document.Contains("cells("));

    private static bool IsNumber(string document) =>
        document.StartsWith("query List", StringComparison.Ordinal) && document.Contains("totalCount") && !document.Contains("nodes");

    private static string AnswerOf(string operation, int rows)
    {
        var dataset = DatasetOf(rows);
        var list = $$"""{ "totalCount": {{rows}}, "nodes": [], "pageInfo": {} }""";
        return operation switch
        {
            "Overview" or "List" => $$"""{ "facilities": {{list}}, "events": {{list}}, "populations": {{list}} }""",
            "ChosenDatasets" => $$"""{ "largest": { "nodes": [{{dataset}}] } }""",
            "DatasetBySlug" => $$"""{ "datasets": { "nodes": [{{dataset}}] } }""",
            _ => "{}",
        };
    }

    private static string DatasetOf(int rows) => $$"""
        { "id": "RGF0YXNldDox", "slug": "large", "kind": "PUBLIC_FACILITY", "title": "施設", "rowCount": {{rows}},
          "importedAt": "2026-10-31T16:00:00Z", "columns": [{ "name": "種別", "field": "category", "fillRate": 1 }] }
        """;
}
