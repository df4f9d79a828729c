using System.Text;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>What a client may send, and how the rest is refused; bodies and errors as recorded from HotChocolate 15.1.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("""{"query":"{a}"}""")]
    [InlineData("""{"query":"{a}",}""")]
    [InlineData("""{"query":"{a}"} trailing""")]
    [InlineData("""{"query":"{b}","query":"{a}"}""")]
    [InlineData("""{"query":"{a}","operationName":null,"variables":null,"extensions":null}""")]
    [InlineData("""{"query":"{a}","variables":[]}""")]
    [InlineData("""{"other":[{"x":[1]}],"query":"{a}"}""")]
    [InlineData("\uFEFF{\"query\":\"{a}\"}")]
    [InlineData(" \r\n{\"query\":\"{a}\"}\n")]
    public void These_bodies_are_accepted(string body)
    {
        var sent = JsonRequest.Read(Encoding.UTF8.GetBytes(body), new RequestRules());

        Assert.Null(sent.Error);
        Assert.Equal("{a}", sent.Request!.Query);
    }

    [Fact]
    public void Every_member_arrives()
    {
        var sent = JsonRequest.Read("""{"variables":{"n":[1,{"x":"名"}]},"operationName":"A","extensions":{"e":1},"query":"query A{a}"}"""u8.ToArray(), new RequestRules());

        Assert.Equal(("query A{a}", "A"), (sent.Request!.Query, sent.Request.OperationName));
        Assert.Equal("""{"n":[1,{"x":"名"}]}""", sent.Request.Variables.GetRawText());
        Assert.Equal("""{"e":1}""", sent.Request.Extensions.GetRawText());
        Assert.False(sent.Request.QueriesOnly);
    }

    [Theory]
    [InlineData("", "The GraphQL request is empty.", "HC0009", null)]
    [InlineData("  \n", "The GraphQL request is empty.", "HC0009", null)]
    [InlineData("null", "Expected `{` or `[` as first syntax token.", "HC0011", "1:1")]
    [InlineData("\"x\"", "Expected `{` or `[` as first syntax token.", "HC0011", "1:1")]
    [InlineData("[]", "The GraphQL batch request has no elements.", "HC0009", null)]
    [InlineData("""[{"query":"{a}"},1]""", "Expected a `LeftBrace`-token, but found a `Integer`-token.", "HC0011", "1:18")]
    [InlineData("""{"query":"{a}","variables":[{},1]}""", "Expected a list of objects.", "HC0011", "1:28")]
    [InlineData("""{"query":"{__typename}","variables":"x"}""", "Expected an object or a null-token, but found a String-token with value `x`.", "HC0011", "1:37")]
    [InlineData("""{"query":"{__typename}","extensions":"x"}""", "Expected an object or a null-token, but found a String-token with value `x`.", "HC0011", "1:38")]
    [InlineData("{\n  \"query\": 1}", "The query field must be a string or null.", "HC0011", "2:12")]
    [InlineData("{x", "Expected a `String`-token, but found a `Name`-token.", "HC0011", "1:2")]
    [InlineData("{", "Expected a `String`-token, but found a `EndOfFile`-token.", "HC0011", "1:2")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{x", "Expected a String token but found `Name`.", "HC0011", "1:29")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":3}", "Expected a string-token or a null-token, but found a Integer-token with value `3`.", "HC0011", "1:32")]
    [InlineData("{\"query\":\n  @}", "The query field must be a string or null.", "HC0011", "2:3")]
    [InlineData("""{"query":""}""", "The request is missing the `query` property and the `id` property.", "HC0011", "1:12")]
    [InlineData("{}", "The request is missing the `query` property and the `id` property.", "HC0011", "1:2")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""", "The request is missing the `query` property and the `id` property.", "HC0011", "1:47")]
    public void These_bodies_are_refused(string body, string message, string code, string? place)
    {
        var sent = JsonRequest.Read(Encoding.UTF8.GetBytes(body), new RequestRules());

        Assert.Null(sent.Request);
        Assert.Equal((message, code, 400), (sent.Error!.Message, sent.Error.Code, sent.Error.Status));
        Assert.Equal(place, sent.Error.Location is { } at ? $"{at.Line}:{at.Column}" : null);
    }

    [Theory]
    [InlineData("""{"id":"abc"}""", "abc", null)]
    [InlineData("""{"documentId":"abc"}""", "abc", null)]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", "ab", "sha256Hash")]
    [InlineData("""{"query":"{a}","extensions":{"persistedQuery":{"md5Hash":"cd"}}}""", "cd", "md5Hash")]
    public void A_document_may_be_named_instead(string body, string id, string? hash)
    {
        var sent = JsonRequest.Read(Encoding.UTF8.GetBytes(body), new RequestRules());

        Assert.Equal(new DocumentKey(id, hash), sent.Request!.Key);
    }

    /// <summary>A search for 図書館 as a Japanese command line encodes it would find nothing, as if there were no library.</summary>
    [Fact]
    public async Task Text_that_is_not_UTF8_is_refused_with_its_place_whatever_the_form_of_the_answer()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        byte[] body = [.. "{\"query\":\"{a}\",\n\"variables\":{\"v\":\"é"u8, 0x90, 0x7D, 0x8F, 0x91, 0x8A, 0xD9, .. "\"}}"u8];

        var (reply, older) = (await server.PostAsync(body), await server.PostAsync(body, "application/json"));

        Assert.Equal((400, 400), (reply.Status, older.Status));
        Assert.Contains(
            """[{"message":"The request is not encoded in UTF-8.","locations":[{"line":2,"column":21}],"extensions":{"code":"HC0011"}}]""",
            reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{a(b:\"\ud800\")}"}""")]
    [InlineData("""{"query":"{a}","variables":{"v":["\uDC00"]}}""")]
    [InlineData("""{"query":"{a}","variables":{"\ud800":1}}""")]
    public void Half_of_a_surrogate_pair_is_refused_and_not_a_fault(string body)
    {
        var sent = JsonRequest.Read(Encoding.UTF8.GetBytes(body), new RequestRules());

        Assert.Equal("HC0011", sent.Error!.Code);
    }

    [Fact]
    public void A_whole_surrogate_pair_arrives()
    {
        var sent = JsonRequest.Read("""{"query":"{a}","variables":{"v":"\ud83d\ude00"}}"""u8.ToArray(), new RequestRules());

        Assert.Equal("😀", sent.Request!.Variables.GetProperty("v").GetString());
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = new string('[', 100_000);

        var sent = JsonRequest.Read(Encoding.UTF8.GetBytes($$"""{"query":"{a}","variables":{"v":{{deep}}"""), new RequestRules());

        Assert.Equal("HC0011", sent.Error!.Code);
    }

    [Fact]
    public async Task A_GET_carries_the_operation_in_its_address_and_may_not_change_anything()
    {
        OperationRequest? seen = null;
        await using var server = await RunningServer.StartAsync(request =>
        {
            seen = request;
            return RunningServer.Make(AnswerKind.Executed, "{}");
        });

        await server.GetAsync("/graphql?query=query%20A%7Ba%7D&operationName=A&variables=%7B%22n%22%3A1%7D&extensions=%7B%7D");

        Assert.Equal(("query A{a}", "A", true), (seen!.Query, seen.OperationName, seen.QueriesOnly));
        Assert.Equal("""{"n":1}""", seen.Variables.GetRawText());
    }

    [Theory]
    [InlineData("/graphql?query=", "Either the parameter query or the parameter id has to be set.", "HC0013")]
    [InlineData("/graphql?query=%7Ba%7D&variables=%7Bx", "Expected a String token but found `Name`.", "HC0011")]
    [InlineData("/graphql?query=%7Ba%7D&variables=3", "Expected an object or a null-token, but found a Integer-token with value `3`.", "HC0011")]
    [InlineData("/graphql?extensions=%7B%22persistedQuery%22%3A%7B%7D%7D", "Either the parameter query or the parameter id has to be set.", "HC0013")]
    public async Task A_GET_that_cannot_be_read_is_told_why(string path, string message, string code)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync(path);

        Assert.Equal(400, reply.Status);
        Assert.Contains($"\"message\":\"{message}\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("Application/JSON", 200)]
    [InlineData("application/xml", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData(null, 415)]
    public async Task Only_JSON_is_a_request(string? contentType, int status)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.PostAsync("""{"query":"{a}"}"""u8.ToArray(), contentType: contentType);

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_limit_is_refused_with_its_code(bool chunked)
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")), rules: new WireRules { BodyLimit = 200_000 });
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{a}","x":"{{new string('x', 200_000)}}"}""");
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("content-type", "application/json");
        request.Headers.TransferEncodingChunked = chunked;

        var reply = await server.SendAsync(request);

        Assert.Equal(413, reply.Status);
        Assert.Equal("""{"errors":[{"message":"Max GraphQL request size reached.","extensions":{"code":"HC0010"}}]}""", reply.Text);
    }

    [Fact]
    public async Task A_large_body_below_the_limit_arrives_whole()
    {
        var length = 0;
        await using var server = await RunningServer.StartAsync(request =>
        {
            length = request.Query!.Length;
            return RunningServer.Make(AnswerKind.Executed, "{}");
        });

        await server.PostAsync($$"""{"query":"{{new string('a', 5_000_000)}}"}""");

        Assert.Equal(5_000_000, length);
    }

    [Fact]
    public async Task Large_bodies_beyond_a_few_wait_and_are_told_when_it_takes_too_long()
    {
        var release = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(
            async (_, _) =>
            {
                await release.Task;
                return RunningServer.Make(AnswerKind.Executed, "{}");
            },
            rules: new WireRules { Timeout = TimeSpan.FromSeconds(1) });
        var large = $$"""{"query":"{a}","x":"{{new string('x', 500_000)}}"}""";
        var sent = Enumerable.Range(0, 3).Select(_ => server.PostAsync(large)).ToList();

        var late = await await Task.WhenAny(sent).WaitAsync(Waiting.Longest);
        var small = server.PostAsync("""{"query":"{a}"}""");
        release.SetResult();

        Assert.Equal((503, "10"), (late.Status, late.Header("retry-after")));
        Assert.Equal("""{"errors":[{"message":"Too many large requests at once."}]}""", late.Text);
        Assert.Equal([200, 200, 503], (await Task.WhenAll(sent)).Select(reply => reply.Status).Order());
        Assert.Equal(200, (await small).Status);
        await Waiting.UntilAsync(async () => (await server.PostAsync(large)).Status == 200);
    }

    [Fact]
    public async Task Large_bodies_of_one_address_that_come_slowly_keep_nobody_else_out()
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")),
            rules: new WireRules { Timeout = TimeSpan.FromSeconds(1) });
        var large = $$"""{"query":"{a}","x":"{{new string('x', 500_000)}}"}""";
        using var slow = await SlowBodies.SendAsync(server, 5, "POST /graphql", "application/json", large[..400_000]);

        Assert.StartsWith("HTTP/1.1 503", await slow.FirstAnswerAsync(), StringComparison.Ordinal);
        Assert.Equal(200, (await server.PostAsync(large)).Status);
    }

    [Fact]
    public async Task Below_the_endpoint_operations_are_answered_as_at_it()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, """{"data":{}}""");
        var post = new HttpRequestMessage(HttpMethod.Post, "/graphql/foo") { Content = new StringContent("""{"query":"{a}"}""", Encoding.UTF8, "application/json") };

        var sent = await server.SendAsync(post);
        var read = await server.GetAsync("/graphql/foo?query=%7Ba%7D");

        Assert.Equal((200, """{"data":{}}"""), (sent.Status, sent.Text));
        Assert.Equal((200, """{"data":{}}"""), (read.Status, read.Text));
        Assert.Equal(404, (await server.GetAsync("/graphql/foo")).Status);
    }
}
