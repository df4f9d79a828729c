using System.Buffers.Binary;
using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Valid queries at the edge of what can be counted, compared or stored, and cursors that were tampered with.</summary>
public sealed class BentQuestionTests : IAsyncLifetime
{
    private Served served = null!;

    public async Task InitializeAsync() => served = await Served.StartAsync();

    public async Task DisposeAsync() => await served.DisposeAsync();

    /// <summary>More keys than an integer has bits, of which most are null in some row.</summary>
    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task A_list_in_an_order_of_forty_keys_is_walked_whole(string direction)
    {
        string[] own =
        [
            "phone", "phoneExtension", "email", "contactFormUrl", "contactNote", "corporateNumber", "operatorName", "nameKana",
            "nameEnglish", "commonName", "elevation", "hoursNote", "remarks", "url", "code", "address", "latitude", "longitude",
            "kindLabel", "opensAt", "closesAt", "closesNextDay", "description", "category", "locationGrain", "name",
        ];
        string[] further =
        [
            "wheelchair", "wheelchairRental", "caneRental", "accessibleToilet", "slopeOrElevator", "tactilePaving", "brailleOrReading",
            "assistanceDogs", "subtitles", "writtenConversation", "priorityParking", "ostomateToilet", "nursingRoom", "diaperChanging",
        ];
        var order = string.Join(", ", own.Concat(further).Select((field, i) =>
            i < own.Length ? $"{{ {field}: {direction} }}" : $"{{ accessibility: {{ {field}: {direction} }} }}"));
        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var list = (await AskAsync(
                $"query($after: String) {{ facilities(first: 50, after: $after, order: [{order}]) {{ totalCount "
                + "pageInfo { endCursor hasNextPage } nodes { id } } }",
                new { after })).GetProperty("data").GetProperty("facilities");
            seen.AddRange(list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            Assert.True(seen.Count <= list.GetProperty("totalCount").GetInt32(), "Rows come again.");
            after = list.GetProperty("pageInfo") is var info && info.GetProperty("hasNextPage").GetBoolean()
                ? info.GetProperty("endCursor").GetString()
                : null;
        }
        while (after is not null);

        var all = await AskAsync("{ facilities { totalCount } }", new { });
        Assert.Equal(all.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32(), seen.Distinct().Count());
    }

    /// <summary>The smallest number there is, as a height, cannot be divided.</summary>
    [Theory]
    [InlineData("5e-324")]
    [InlineData("4.7e-322")]
    [InlineData("1e-9")]
    public async Task A_polygon_may_be_as_flat_as_numbers_are(string latitude)
    {
        var corners = $"{{ latitude: 0, longitude: 0 }}, {{ latitude: {latitude}, longitude: 1 }}, {{ latitude: 0, longitude: 2 }}";
        var where = $"{{ location: {{ within: {{ polygon: [{corners}] }} }} }}";

        var answer = await AskAsync($"{{ facilities(where: {where}) {{ totalCount }} }}", new { });

        Assert.Equal(0, answer.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-1_000_000_000_000)]
    [InlineData(long.MinValue)]
    [InlineData(1L << 40)]
    [InlineData(long.MaxValue)]
    public async Task A_distance_that_somebody_wrote_into_a_cursor_is_read_as_one(long millimetres)
    {
        const string question = "query($after: String) { facilities(first: 3, after: $after, near: { latitude: 36.04, longitude: 139.96 }) "
            + "{ edges { cursor node { name } } } }";
        var first = await AskAsync(question, new { after = (string?)null });
        var edges = first.GetProperty("data").GetProperty("facilities").GetProperty("edges");
        var cursor = Convert.FromBase64String(edges[2].GetProperty("cursor").GetString()!);
        BinaryPrimitives.WriteInt64LittleEndian(cursor.AsSpan(10), millimetres);

        var answer = await AskAsync(question, new { after = Convert.ToBase64String(cursor) });

        Assert.False(answer.TryGetProperty("errors", out _));
        var found = answer.GetProperty("data").GetProperty("facilities").GetProperty("edges").GetArrayLength();
        Assert.Equal(millimetres > 1L << 36 ? 0 : 3, found);
    }

    /// <summary>A small default must not make long lists cheap.</summary>
    [Theory]
    [InlineData("= 1", 50, 50)]
    [InlineData("= 1", 1, 1)]
    [InlineData("= 20", 5, 20)]
    [InlineData("", 1, 50)]
    public async Task What_a_list_costs_is_not_less_than_what_is_sent(string byDefault, int sent, int size)
    {
        const string nodes = "{ nodes { location { latitude } } }";
        var variable = await CostAsync($"query($n: Int {byDefault}) {{ facilities(first: $n) {nodes} }}", new { n = sent });

        Assert.Equal(await CostAsync($"{{ facilities(first: {size}) {nodes} }}", new { }), variable);
    }

    /// <summary>Answers are deeper than requests may be.</summary>
    [Fact]
    public async Task An_answer_of_many_levels_is_shown_on_a_page_too()
    {
        string[] lists = ["facilities", "events", "populations", "zones", "budgets", "supportSchemes"];
        string[] hops = [.. lists, .. lists, .. lists[..4]];
        var question = string.Concat(hops.Select(list => $"{list}(first: 1) {{ nodes {{ municipality {{ ")) + "name"
            + string.Concat(hops.Select(_ => " } } }"));

        var reply = await served.GetAsync(
            "/ask?query=" + Uri.EscapeDataString($"{{ municipality(code: \"999997\") {{ {question} }} }}"));

        Assert.Equal(200, reply.Status);
        Assert.Contains("&quot;name&quot;", reply.Text, StringComparison.Ordinal);
    }

    private async Task<string> CostAsync(string query, object variables)
    {
        var reply = await served.PostAsync(JsonSerializer.Serialize(new { query, variables }), ("graphql-cost", "report"));
        using var json = JsonDocument.Parse(reply.Text);
        return json.RootElement.GetProperty("extensions").GetProperty("operationCost").GetRawText();
    }

    private async Task<JsonElement> AskAsync(string query, object variables)
    {
        var reply = await served.PostAsync(JsonSerializer.Serialize(new { query, variables }));
        Assert.Equal(200, reply.Status);
        using var json = JsonDocument.Parse(reply.Text);
        return json.RootElement.Clone();
    }
}
