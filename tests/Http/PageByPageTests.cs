using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>
/// A list is read page by page in every way that clients ask: what Apollo, Relay, urql, graphql-ws and graphql-sse do, in miniature.
/// </summary>
[Trait("Database", "any")]
public sealed class PageByPageTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Query =
        "query Page($after: String) { facilities(first: 4, after: $after, order: [{ name: ASC }]) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }";

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    [InlineData("hash by POST")]
    [InlineData("hash by GET")]
    [InlineData("list in JSON")]
    [InlineData("text/event-stream")]
    [InlineData("multipart/mixed")]
    [InlineData("application/jsonl")]
    [InlineData("graphql-transport-ws")]
    [InlineData("graphql-ws")]
    public async Task Every_row_comes_once_and_the_last_page_says_so(string way)
    {
        var executor = city.ExecutorWith(new DocumentStore(new Dictionary<string, string>(), new StoreRules()));
        await using var server = await RunningServer.StartAsync(executor.ExecuteAsync, wire => wire with { Refuse = executor.Refuse });
        var ids = new List<string?>();
        var total = 0;
        for (string? after = ""; after is not null;)
        {
            var page = await AskAsync(server, way, after.Length == 0 ? null : after);
            total = page.GetProperty("totalCount").GetInt32();
            ids.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()));
            Assert.True(ids.Count <= total, "A page comes again and again.");
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }

        Assert.True(total > 8);
        Assert.Equal(total, ids.Distinct().Count());
    }

    private static async Task<JsonElement> AskAsync(RunningServer server, string way, string? after)
    {
        var variables = JsonSerializer.Serialize(new { after });
        var hash = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + DocumentHash.Of("sha256Hash", Query) + "\"}}";
        var body = "{\"query\":\"" + Query + "\",\"variables\":" + variables + "}";
        var text = way switch
        {
            "POST" => (await server.PostAsync(body)).Text,
            "GET" => (await server.GetAsync($"/graphql?query={Uri.EscapeDataString(Query)}&variables={Uri.EscapeDataString(variables)}")).Text,
            "hash by POST" => await HashAsync(() => server.PostAsync("{\"variables\":" + variables + ",\"extensions\":" + hash + "}"), server, body, hash),
            "hash by GET" => await HashAsync(
                () => server.GetAsync($"/graphql?variables={Uri.EscapeDataString(variables)}&extensions={Uri.EscapeDataString(hash)}"), server, body, hash),
            "list in JSON" => JsonDocument.Parse((await server.PostAsync($"[{{\"query\":\"{{__typename}}\"}},{body}]", "application/json")).Text).RootElement[1].GetRawText(),
            "graphql-transport-ws" or "graphql-ws" => await AskBySocketAsync(server, way, body),
            _ => (await server.PostAsync(body, way)).Text,
        };

        // Streams put delimiters around the one answer.
        var start = text.IndexOf("{\"data\"", StringComparison.Ordinal);
        var json = start > 0 ? text[start..text.IndexOf('\n', start)] : text;
        return JsonDocument.Parse(json.TrimEnd()).RootElement.GetProperty("data").GetProperty("facilities");
    }

    /// <summary>Asks as Apollo does: with the hash alone, and with the document if that is not known.</summary>
    private static async Task<string> HashAsync(Func<Task<Reply>> ask, RunningServer server, string body, string hash)
    {
        var reply = await ask();
        return reply.Text.Contains("PersistedQueryNotFound", StringComparison.Ordinal)
            ? (await server.PostAsync(body[..^1] + ",\"extensions\":" + hash + "}")).Text
            : reply.Text;
    }

    private static async Task<string> AskBySocketAsync(RunningServer server, string protocol, string payload)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(protocol);
        await socket.ConnectAsync(new Uri(server.Client.BaseAddress!.ToString().Replace("http", "ws", StringComparison.Ordinal) + "graphql"), CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, "{\"id\":\"1\",\"type\":\"" + (protocol == "graphql-ws" ? "start" : "subscribe") + "\",\"payload\":" + payload + "}");
        while (true)
        {
            using var message = JsonDocument.Parse(await ReceiveAsync(socket));
            if (message.RootElement.GetProperty("type").GetString() is "next" or "data")
            {
                return message.RootElement.GetProperty("payload").GetRawText();
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<byte[]> ReceiveAsync(ClientWebSocket socket)
    {
        using var heard = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Waiting.Longest);
            heard.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return heard.ToArray();
            }
        }
    }
}
