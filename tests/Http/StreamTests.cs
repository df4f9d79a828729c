using System.Runtime.CompilerServices;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Answers sent in a stream: a single one, or those of a subscription.</summary>
public sealed class StreamTests
{
    private const string Body = """{"query":"{a}"}""";

    [Theory]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":1}\r\n-----\r\n")]
    [InlineData("text/event-stream", "event: next\ndata: {\"data\":1}\n\nevent: complete\ndata:\n\n")]
    [InlineData("application/graphql-response+jsonl", "{\"data\":1}\n")]
    public async Task One_answer_can_be_a_stream_of_one(string accept, string text)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.RequestError, """{"data":1}""");

        var reply = await server.PostAsync(Body, accept);

        Assert.Equal((200, text), (reply.Status, reply.Text));
    }

    [Theory]
    [InlineData("text/event-stream", "event: next\ndata: {\"data\":1}\n\nevent: next\ndata: {\"data\":2}\n\nevent: complete\ndata:\n\n")]
    [InlineData(null, "event: next\ndata: {\"data\":1}\n\nevent: next\ndata: {\"data\":2}\n\nevent: complete\ndata:\n\n")]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":1}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":2}\r\n-----\r\n")]
    public async Task A_subscription_sends_answer_after_answer(string? accept, string text)
    {
        await using var server = await RunningServer.StartAsync(_ => Subscribed(Numbers(default)));

        var reply = await server.PostAsync(Body, accept);

        Assert.Equal((200, text), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task A_subscription_is_refused_where_one_answer_is_wanted()
    {
        await using var server = await RunningServer.StartAsync(_ => Subscribed(Numbers(default)));

        var reply = await server.PostAsync(Body, "application/graphql-response+json");
        var batch = await server.PostAsync($"[{Body},{Body}]", "application/jsonl");

        Assert.Equal((405, """{"errors":[{"message":"The specified operation kind is not allowed."}]}"""), (reply.Status, reply.Text));
        Assert.StartsWith("""{"requestIndex":0,"errors":[{"message":"The specified operation kind""", batch.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_ends_a_subscription_with_a_number()
    {
        await using var server = await RunningServer.StartAsync(_ => Subscribed(Failing()));

        var reply = await server.PostAsync(Body);

        Assert.Matches("^event: next\ndata: \\{\"data\":1\\}\n\nevent: next\ndata: \\{\"errors\":\\[\\{\"message\":\"Unexpected Execution Error\".*\n\nevent: complete\ndata:\n\n$", reply.Text);
    }

    [Fact]
    public async Task While_nothing_comes_the_connection_is_shown_to_live_and_the_end_of_the_server_is_the_end()
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(Subscribed(Never(default))), rules: new WireRules { KeepAlive = TimeSpan.FromMilliseconds(20) });
        using var response = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Ba%7D"), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var beat = await reader.ReadLineAsync().WaitAsync(Waiting.Longest);
        var stopping = server.App.StopAsync();
        var rest = await reader.ReadToEndAsync().WaitAsync(Waiting.Longest);

        Assert.Equal(":", beat);
        Assert.EndsWith("event: complete\ndata:\n\n", rest, StringComparison.Ordinal);
        await stopping.WaitAsync(Waiting.Longest);
    }

    [Fact]
    public async Task More_subscriptions_than_may_stay_open_are_refused()
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => Task.FromResult(Subscribed(Never(default))), rules: new WireRules { Sockets = new SocketRules { Connections = 1 } });
        using var first = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Ba%7D"), HttpCompletionOption.ResponseHeadersRead);

        var second = await server.PostAsync(Body);

        Assert.Equal((503, "10"), (second.Status, second.Header("retry-after")));
    }

    [Fact]
    public async Task Subscriptions_that_came_in_large_bodies_keep_no_other_large_body_out()
    {
        await using var server = await RunningServer.StartAsync(
            (request, _) => Task.FromResult(request.Query == "{a}" ? RunningServer.Make(AnswerKind.Executed, "{}") : Subscribed(Never(default))),
            rules: new WireRules { Timeout = Waiting.Longest });
        var filler = new string('x', 500_000);
        var open = new List<HttpResponseMessage>();
        for (var i = 0; i < 5; i++)
        {
            using var content = new StringContent($$"""{"query":"subscription {a}","x":"{{filler}}"}""", System.Text.Encoding.UTF8, "application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
            open.Add(await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
        }

        var reply = await server.PostAsync($$"""{"query":"{a}","x":"{{filler}}"}""");
        open.ForEach(response => response.Dispose());

        Assert.All(open, response => Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_subscription()
    {
        var ended = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(_ => Subscribed(Noting(ended, default)));
        var response = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Ba%7D"), HttpCompletionOption.ResponseHeadersRead);

        response.Dispose();

        await ended.Task.WaitAsync(Waiting.Longest);
    }

    internal static Answer Subscribed(IAsyncEnumerable<Answer> events) => new(AnswerKind.Subscribed, ReadOnlyMemory<byte>.Empty) { Events = events };

    internal static async IAsyncEnumerable<Answer> Numbers([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var i = 1; i <= 2; i++)
        {
            await Task.Delay(1, cancellation);
            yield return RunningServer.Make(AnswerKind.Executed, $$"""{"data":{{i}}}""");
        }
    }

    internal static async IAsyncEnumerable<Answer> Never([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        yield break;
    }

    private static async IAsyncEnumerable<Answer> Failing()
    {
        yield return RunningServer.Make(AnswerKind.Executed, """{"data":1}""");
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }

    private static async IAsyncEnumerable<Answer> Noting(TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var noted = cancellation.Register(ended.SetResult);
        await Task.Delay(Timeout.Infinite, cancellation);
        yield break;
    }
}
