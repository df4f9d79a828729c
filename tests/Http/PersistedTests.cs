using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Documents requested by name or hash, through the wire and the real executor on the fixed city.</summary>
[Trait("Database", "any")]
public sealed class PersistedTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Query = "query Names($n: Int) { facilities(first: $n) { nodes { name } } }";

    [Fact]
    public async Task Apollos_way_a_miss_then_the_document_then_the_hash_alone_also_by_GET()
    {
        await using var server = await StartAsync(new StoreRules());
        var hash = DocumentHash.Of("sha256Hash", Query);
        var extension = Extension(hash);

        var miss = await server.PostAsync("{\"variables\":{\"n\":1},\"extensions\":" + extension + "}");
        var kept = await server.PostAsync("{\"query\":\"" + Query + "\",\"variables\":{\"n\":1},\"extensions\":" + extension + "}");
        var hit = await server.GetAsync($"/graphql?variables=%7B%22n%22%3A1%7D&extensions={Uri.EscapeDataString(extension)}");

        Assert.Equal((400, """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""", "no-store"), (miss.Status, miss.Text, miss.Header("cache-control")));
        Assert.EndsWith("},\"extensions\":{\"persistedQuery\":{\"sha256Hash\":\"" + hash + "\",\"persisted\":true}}}", kept.Text, StringComparison.Ordinal);
        Assert.Equal(200, hit.Status);
        Assert.Equal(1, Json(hit).GetProperty("data").GetProperty("facilities").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task An_invalid_document_is_not_kept()
    {
        await using var server = await StartAsync(new StoreRules());
        var extension = Extension(DocumentHash.Of("sha256Hash", "{nope}"));

        await server.PostAsync("{\"query\":\"{nope}\",\"extensions\":" + extension + "}");
        var miss = await server.PostAsync("{\"extensions\":" + extension + "}");

        Assert.Contains("PersistedQueryNotFound", miss.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/graphql/persisted/names?variables=%7B%22n%22%3A2%7D", null)]
    [InlineData("GET", "/graphql/persisted/names/Names?variables=%7B%22n%22%3A2%7D", null)]
    [InlineData("POST", "/graphql/persisted/names", """{"variables":{"n":2}}""")]
    [InlineData("POST", "/graphql", """{"id":"names","variables":{"n":2}}""")]
    [InlineData("POST", "/graphql", """{"documentId":"names","variables":{"n":2}}""")]
    [InlineData("GET", "/graphql?id=names&variables=%7B%22n%22%3A2%7D", null)]
    public async Task A_trusted_document_runs_by_its_name(string method, string path, string? body)
    {
        await using var server = await StartAsync(new StoreRules { OnlyTrusted = true });

        var reply = await SendAsync(server, method, path, body);

        Assert.Equal(200, reply.Status);
        Assert.Equal(2, Json(reply).GetProperty("data").GetProperty("facilities").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("GET", "/graphql/persisted/nope", null, "The specified persisted operation key is invalid.")]
    [InlineData("GET", "/graphql/persisted/no%20pe", null, "The operation id has an invalid format.")]
    [InlineData("GET", "/graphql/persisted/names/Other", null, "The specified operation `Other` cannot be found.")]
    [InlineData("POST", "/graphql", """{"query":"{__typename}"}""", "Only persisted operations are allowed.")]
    [InlineData("POST", "/graphql", """{"id":"names","query":"{__typename}"}""", "Only persisted operations are allowed.")]
    public async Task Nothing_else_runs_where_only_trusted_documents_do(string method, string path, string? body, string message)
    {
        await using var server = await StartAsync(new StoreRules { OnlyTrusted = true });

        var reply = await SendAsync(server, method, path, body);

        Assert.Equal((400, message), (reply.Status, Json(reply).GetProperty("errors")[0].GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_batch_of_real_operations_has_each_answer()
    {
        await using var server = await StartAsync(new StoreRules());

        var reply = await server.PostAsync("""[{"id":"names","variables":{"n":1}},{"query":"{nope}"},{"query":"{__typename}"}]""", "application/json");

        var answers = Json(reply);
        Assert.Equal(1, answers[0].GetProperty("data").GetProperty("facilities").GetProperty("nodes").GetArrayLength());
        Assert.True(answers[1].TryGetProperty("errors", out _));
        Assert.Equal("Query", answers[2].GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task One_set_of_variables_that_does_not_fit_refuses_them_all()
    {
        await using var server = await StartAsync(new StoreRules());

        var reply = await server.PostAsync("""{"id":"names","variables":[{"n":1},{"n":"x"}]}""");

        Assert.Equal((400, """{"errors":[{"message":"Int cannot deserialize the given value.","path":["n"]}]}"""), (reply.Status, reply.Text));
    }

    private static string Extension(string hash) => "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";

    private static JsonElement Json(Reply reply) => JsonDocument.Parse(reply.Bytes).RootElement;

    private static Task<Reply> SendAsync(RunningServer server, string method, string path, string? body) => server.SendAsync(
        new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        });

    private Task<RunningServer> StartAsync(StoreRules rules)
    {
        var executor = city.ExecutorWith(new DocumentStore(new Dictionary<string, string> { ["names"] = Query }, rules));
        return RunningServer.StartAsync(executor.ExecuteAsync, wire => wire with { Refuse = executor.Refuse, Sdl = () => executor.Sdl });
    }
}
