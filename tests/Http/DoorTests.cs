using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Cli;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Http.Limits;
using Gateway.Store;
using Gateway.Tests.Import.Feeds;
using Gateway.Tests.Page;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>
/// Every way into the gateway reports errors in one form of its own, wherever they are found; and what is refused for now says when to
/// retry, and what the client has left.
/// </summary>
public sealed class DoorTests
{
    private const string Json = "application/json";

    private const string Query = "?query=%7B__typename%7D";

    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"ping"}""";

    /// <summary>Method, address, what the client accepts, the form of errors, and whether it needs the data at once.</summary>
    private static readonly (string Method, string Path, string Accept, string Form, bool Reads)[] Doors =
    [
        ("POST", "/graphql", Json, "GraphQL", true),
        ("POST", "/graphql", "application/graphql-response+json", "GraphQL", true),
        ("POST", "/graphql", "text/csv", "GraphQL", true),
        ("POST", "/graphql", "text/event-stream", "GraphQL", false),
        ("GET", "/graphql" + Query, Served.Browser, "GraphQL", true),
        ("GET", "/graphql/persisted/evacuation-sites-for-floods", Json, "GraphQL", true),
        ("GET", "/graphql/schema", Json, "GraphQL", false),
        ("GET", "/api", Json, "Problem", false),
        ("GET", "/api", Served.Browser, "Page", false),
        ("GET", "/api/evacuation-sites-for-floods", Json, "Problem", true),
        ("GET", "/api/evacuation-sites-for-floods", Served.Browser, "Problem", true),
        ("GET", "/api/evacuation-sites-for-floods?format=csv", Json, "Problem", true),
        ("GET", "/api/openapi.json", Json, "Problem", false),
        ("POST", "/mcp", "application/json, text/event-stream", "Call", false),
        ("GET", "/ask" + Query, Served.Browser, "Page", true),
        ("GET", "/data/aed.csv", "text/csv", "GraphQL", true),
        ("GET", "/data/aed.csv", Served.Browser, "Page", true),
        ("GET", "/municipalities/999997/calendar", Served.Browser, "Page", true),
        ("GET", "/", Served.Browser, "Page", true),
        ("GET", "/", "*/*", "GraphQL", true),
        ("GET", "/places/x", Served.Browser, "Page", false),
        ("GET", "/nothing/here", Served.Browser, "Page", false),
        ("GET", "/keys", Json, "GraphQL", false),
        ("POST", "/keys", Served.Browser, "Page", false),
        ("GET", "/keys/usage", Json, "GraphQL", false),
        ("POST", "/check", Served.Browser, "Page", false),
        ("GET", "/llms.txt", "text/plain", "GraphQL", false),
        ("UPGRADE", "/graphql", "*/*", "GraphQL", false),
    ];

    [Fact]
    public async Task Who_sent_too_much_is_told_when_to_come_again_in_the_form_of_the_door()
    {
        // Further refusals would be delayed by a clock, which stands still here.
        foreach (var doors in Doors.Chunk(LateRefusals.AtOnce))
        {
            await using var served = await ServeAsync(city => city, 1);
            await served.GetAsync("/");
            foreach (var (method, path, accept, form, _) in doors)
            {
                var reply = await SendAsync(served, method, path, accept);

                var said = $"{method} {path} {accept}: {reply.Status} {reply.ContentType} {reply.Text}";
                Assert.True((429, "60") == (reply.Status, reply.Header("retry-after")), said);
                Assert.True(reply.Header("ratelimit") == "\"requests\";r=0;t=60", said);
                Assert.True(reply.Header("ratelimit-policy") == "\"requests\";q=1;w=60", said);
                Check(form, reply, said, "RATE_LIMITED");
            }
        }
    }

    [Fact]
    public async Task What_the_database_cannot_give_now_is_told_in_the_form_of_the_door()
    {
        await using var served = await ServeAsync(Away, 1000);

        foreach (var (method, path, accept, form, _) in Doors.Where(door => door.Reads))
        {
            var reply = await SendAsync(served, method, path, accept);

            var said = $"{method} {path} {accept}: {reply.Status} {reply.ContentType} {reply.Text}";
            Assert.True((503, "1") == (reply.Status, reply.Header("retry-after")), said);
            Assert.True(reply.Header("ratelimit")?.StartsWith("\"requests\";r=", StringComparison.Ordinal), said);
            Check(form, reply, said, null);
        }
    }

    [Theory]
    [InlineData("POST", "/graphql", Json, "GraphQL")]
    [InlineData("POST", "/mcp", "application/json, text/event-stream", "Call")]
    [InlineData("POST", "/keys", Json, "GraphQL")]
    [InlineData("POST", "/keys", Served.Browser, "Page")]
    public async Task A_body_that_is_too_large_is_told_in_the_form_of_the_door(string method, string path, string accept, string form)
    {
        await using var served = await Served.StartAsync(("body-limit", "2000"), ("keys", "on"));

        var reply = await SendAsync(served, method, path, accept, new string(' ', 5000));

        Assert.Equal(413, reply.Status);
        Check(form, reply, reply.Text, null);
    }

    [Theory]
    [InlineData("POST", "/api/evacuation-near", Json, "Problem", 405)]
    [InlineData("GET", "/api/evacuation-near/more", Json, "Problem", 404)]
    [InlineData("GET", "/mcp", Json, "Call", 405)]
    [InlineData("GET", "/data/none.csv", Served.Browser, "Page", 404)]
    [InlineData("GET", "/data/none.csv", "text/csv", "GraphQL", 404)]
    [InlineData("PUT", "/graphql", Json, "GraphQL", 405)]
    public async Task What_is_not_there_is_told_in_the_form_of_the_door(string method, string path, string accept, string form, int status)
    {
        await using var served = await Served.StartAsync();

        var reply = await SendAsync(served, method, path, accept);

        Assert.Equal(status, reply.Status);
        Check(form, reply, reply.Text, null);
    }

    [Fact]
    public async Task A_question_that_costs_more_than_is_left_is_refused_alike_at_each_door_that_asks_one()
    {
        await using var served = await Served.StartAsync(
            city => city with { Clock = FakeTime.Create() }, _ => { }, ("limit-cost", "500"), ("answer-cache", "0"));
        const string Dear = "?query=%7Bfacilities(first:3)%7Bnodes%7Bname%7D%7D%7D";
        while ((await served.GetAsync("/graphql" + Dear)).Status == 200)
        {
        }

        foreach (var (path, accept, form) in ((string, string, string)[])
        [
            ("/graphql" + Dear, Json, "GraphQL"), ("/ask" + Dear, Served.Browser, "Page"), ("/data/aed.csv", "text/csv", "GraphQL"),
            ("/api/evacuation-near?latitude=36.045&longitude=139.958", Json, "Problem"),
        ])
        {
            var reply = await SendAsync(served, "GET", path, accept);

            var seconds = reply.Header("retry-after");
            Assert.True(reply.Status == 429, $"{path} {reply.Status} {reply.Text}");
            Assert.True(int.Parse(seconds ?? "0", CultureInfo.InvariantCulture) > (form == "Problem" ? 10 : 0), $"{path} {seconds}");
            Assert.StartsWith("\"cost\";r=", reply.Header("ratelimit"), StringComparison.Ordinal);
            Check(form, reply, reply.Text, form == "Page" ? null : "RATE_LIMITED");
        }
    }

    private static Task<Served> ServeAsync(Func<OpenGateway, OpenGateway> change, int requests) => Served.StartAsync(
        city => change(city with { Clock = FakeTime.Create() }),
        _ => { },
        ("limit-requests", requests.ToString(CultureInfo.InvariantCulture)),
        ("keys", "on"));

    /// <summary>Returns the same gateway with a database that cannot be read.</summary>
    private static OpenGateway Away(OpenGateway city)
    {
        static Task<Answer> Fail(OperationRequest request, AnswerForm form, CancellationToken cancellation) =>
            throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, "city", null);
        return city with
        {
            Execute = Fail,
            ExecuteOwn = Fail,
            Noticed = () => null,
            Site = PlayedSite.Of((_, _, _, _) => throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, "city", null)),
        };
    }

    private static void Check(string form, Reply reply, string said, string? code)
    {
        using var json = form == "Page" ? null : JsonDocument.Parse(reply.Bytes);
        switch (form)
        {
            case "Page":
                Assert.True(reply.ContentType == "text/html; charset=utf-8" && reply.Text.Contains("<h1", StringComparison.Ordinal), said);
                break;
            case "Problem":
                Assert.True(reply.ContentType == "application/problem+json", said);
                Assert.Equal(reply.Status, json!.RootElement.GetProperty("status").GetInt32());
                CheckCode(json.RootElement.GetProperty("errors")[0], "extensions", code);
                break;
            case "Call":
                Assert.True(reply.ContentType == Json, said);
                Assert.Equal("2.0", json!.RootElement.GetProperty("jsonrpc").GetString());
                CheckCode(json.RootElement.GetProperty("error"), "data", code);
                break;
            default:
                Assert.True(
                    reply.ContentType is "application/graphql-response+json; charset=utf-8" or "application/json; charset=utf-8", said);
                CheckCode(json!.RootElement.GetProperty("errors")[0], "extensions", code);
                break;
        }
    }

    private static void CheckCode(JsonElement error, string member, string? code)
    {
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        if (code is not null)
        {
            Assert.Equal(code, error.GetProperty(member).GetProperty("code").GetString());
        }
    }

    private static async Task<Reply> SendAsync(Served served, string method, string path, string accept, string? body = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(new HttpMethod(method == "UPGRADE" ? "GET" : method), served.Url + path);
        request.Headers.TryAddWithoutValidation("accept", accept);
        if (method == "UPGRADE")
        {
            request.Headers.TryAddWithoutValidation("connection", "Upgrade");
            request.Headers.TryAddWithoutValidation("upgrade", "websocket");
            request.Headers.TryAddWithoutValidation("sec-websocket-version", "13");
            request.Headers.TryAddWithoutValidation("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
        }
        else if (method != "GET")
        {
            var type = path == "/keys" ? "application/x-www-form-urlencoded" : Json;
            request.Content = new StringContent(body ?? (path == "/mcp" ? Ping : """{"query":"{ __typename }"}"""), Encoding.UTF8, type);
        }

        var response = await client.SendAsync(request);
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }
}
