using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Several operations in one request, in each form that can carry their answers.</summary>
public sealed class BatchTests
{
    private const string Two = """[{"query":"{a}"},{"query":"{b}"}]""";

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"",
        "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":0,\"data\":\"{a}\"}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":1,\"data\":\"{b}\"}\r\n-----\r\n")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8",
        "event: next\ndata: {\"requestIndex\":0,\"data\":\"{a}\"}\n\nevent: next\ndata: {\"requestIndex\":1,\"data\":\"{b}\"}\n\nevent: complete\ndata:\n\n")]
    [InlineData("application/jsonl", "application/jsonl; charset=utf-8", "{\"requestIndex\":0,\"data\":\"{a}\"}\n{\"requestIndex\":1,\"data\":\"{b}\"}\n")]
    [InlineData("application/json", "application/json; charset=utf-8", "[{\"requestIndex\":0,\"data\":\"{a}\"},{\"requestIndex\":1,\"data\":\"{b}\"}]")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8", "[{\"requestIndex\":0,\"data\":\"{a}\"},{\"requestIndex\":1,\"data\":\"{b}\"}]")]
    public async Task A_list_of_operations_is_answered_in_the_form_of_the_client(string accept, string contentType, string text)
    {
        await using var server = await EchoAsync();

        var reply = await server.PostAsync(Two, accept);

        Assert.Equal((200, contentType, text), (reply.Status, reply.ContentType, reply.Text));
        Assert.Equal("no-cache", reply.Header("cache-control"));
    }

    [Fact]
    public async Task Several_sets_of_variables_run_one_operation_several_times()
    {
        await using var server = await RunningServer.StartAsync(r => RunningServer.Make(AnswerKind.Executed, $$"""{"data":{{r.Variables.GetRawText()}}}"""));

        var reply = await server.PostAsync("""{"query":"{a}","variables":[{"n":1},{"n":2}]}""", "application/jsonl");

        Assert.Equal("{\"variableIndex\":0,\"data\":{\"n\":1}}\n{\"variableIndex\":1,\"data\":{\"n\":2}}\n", reply.Text);
    }

    [Fact]
    public async Task A_list_with_sets_of_variables_has_both_indices()
    {
        await using var server = await EchoAsync();

        var reply = await server.PostAsync("""[{"query":"{a}","variables":[{},{}]},{"query":"{b}"}]""", "application/jsonl");

        Assert.Equal(
            "{\"requestIndex\":0,\"variableIndex\":0,\"data\":\"{a}\"}\n{\"requestIndex\":0,\"variableIndex\":1,\"data\":\"{a}\"}\n{\"requestIndex\":1,\"data\":\"{b}\"}\n",
            reply.Text);
    }

    [Fact]
    public async Task Operations_of_one_document_may_be_listed_in_the_address()
    {
        await using var server = await RunningServer.StartAsync(r => RunningServer.Make(AnswerKind.Executed, $$"""{"data":"{{r.OperationName}}"}"""));
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql?batchOperations=[a,b]")
        {
            Content = new StringContent("""{"query":"query a{x} query b{y}"}""", System.Text.Encoding.UTF8, "application/json"),
        };

        var reply = await server.SendAsync(request, "application/jsonl");

        Assert.Equal("{\"requestIndex\":0,\"data\":\"a\"}\n{\"requestIndex\":1,\"data\":\"b\"}\n", reply.Text);
    }

    [Theory]
    [InlineData("""[{"query":"{a}"}]""")]
    [InlineData("""{"query":"{a}","variables":[{}]}""")]
    public async Task A_batch_of_one_is_an_ordinary_request(string body)
    {
        await using var server = await EchoAsync();

        var reply = await server.PostAsync(body, "application/json");

        Assert.Equal("""{"data":"{a}"}""", reply.Text);
    }

    [Theory]
    [InlineData(Two, "The batch size exceeds the maximum allowed batch size of 1.", false)]
    [InlineData("""{"query":"{a}","variables":[{},{}]}""", "The batch size exceeds the maximum allowed batch size of 1.", false)]
    [InlineData("[]", "The GraphQL batch request has no elements.", false)]
    [InlineData(Two, "Invalid GraphQL Request.", true)]
    public async Task A_batch_that_is_not_allowed_is_refused_in_one_answer(string body, string message, bool off)
    {
        await using var server = await EchoAsync(rules: new WireRules { Requests = new RequestRules { Lists = !off, BatchLimit = 1 } });

        var reply = await server.PostAsync(body);

        Assert.Equal((400, $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"HC0009"}}]}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task One_unreadable_document_refuses_the_whole_list_as_recorded()
    {
        var error = RunningServer.Make(AnswerKind.SyntaxError, """{"errors":[]}""");
        await using var server = await EchoAsync(wire => wire with { Refuse = request => request.Query == "{b}" ? error : null });

        var reply = await server.PostAsync(Two, "application/json");

        Assert.Equal("""{"errors":[]}""", reply.Text);
    }

    [Fact]
    public async Task One_operation_that_fails_leaves_the_others_alone()
    {
        await using var server = await RunningServer.StartAsync(
            request => request.Query == "{a}" ? throw new InvalidOperationException("secret") : RunningServer.Make(AnswerKind.Executed, """{"data":1}"""));

        var reply = await server.PostAsync(Two, "application/json");

        Assert.Matches("""^\[\{"requestIndex":0,"errors":\[\{"message":"Unexpected Execution Error","extensions":\{"id":"\w+"\}\}\]\},\{"requestIndex":1,"data":1\}\]$""", reply.Text);
    }

    private static Task<RunningServer> EchoAsync(Func<Wire, Wire>? change = null, WireRules? rules = null) => RunningServer.StartAsync(
        (request, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, $$"""{"data":"{{request.Query}}"}""")), change, rules);
}
