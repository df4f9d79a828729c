using System.Net.WebSockets;
using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Http.Sockets;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Operations over WebSocket, in both protocols, and every way in which a session ends.</summary>
public sealed class SocketTests
{
    private const string Modern = "graphql-transport-ws";
    private const string Legacy = "graphql-ws";
    private const string Init = """{"type":"connection_init"}""";
    private const string Ack = """{"type":"connection_ack"}""";

    [Fact]
    public async Task A_query_is_asked_and_answered()
    {
        await using var talk = await Talk.BeginAsync(Modern, EchoAsync);

        await talk.SendAsync(Init, """{"id":"1","type":"subscribe","payload":{"query":"{a}"}}""");

        Assert.Equal([Ack, """{"id":"1","type":"next","payload":{"data":"{a}"}}""", """{"id":"1","type":"complete"}"""], await talk.ReceiveAsync(3));
    }

    [Fact]
    public async Task The_older_protocol_has_its_own_words()
    {
        await using var talk = await Talk.BeginAsync(Legacy, EchoAsync);

        await talk.SendAsync(Init, """{"id":"1","type":"start","payload":{"query":"{a}"}}""");
        Assert.Equal([Ack, """{"id":"1","type":"data","payload":{"data":"{a}"}}""", """{"id":"1","type":"complete"}"""], await talk.ReceiveAsync(3));

        await talk.SendAsync("""{"type":"connection_terminate"}""");
        Assert.Equal(1000, await talk.CloseCodeAsync());
    }

    [Fact]
    public async Task A_subscription_sends_answer_after_answer()
    {
        await using var talk = await Talk.BeginAsync(Modern, (_, _) => Task.FromResult(StreamTests.Subscribed(StreamTests.Numbers(default))));

        await talk.SendAsync(Init, """{"id":"s","type":"subscribe","payload":{"query":"subscription{a}"}}""");

        Assert.Equal(
            [Ack, """{"id":"s","type":"next","payload":{"data":1}}""", """{"id":"s","type":"next","payload":{"data":2}}""", """{"id":"s","type":"complete"}"""],
            await talk.ReceiveAsync(4));
    }

    [Fact]
    public async Task A_subscription_that_the_client_ends_is_heard_no_more_and_its_id_is_free()
    {
        await using var talk = await Talk.BeginAsync(Modern, (request, _) => Task.FromResult(
            request.Query == "{never}" ? StreamTests.Subscribed(StreamTests.Never(default)) : RunningServer.Make(AnswerKind.Executed, """{"data":1}""")));

        await talk.SendAsync(
            Init,
            """{"id":"s","type":"subscribe","payload":{"query":"{never}"}}""",
            """{"id":"s","type":"complete"}""",
            """{"id":"s","type":"subscribe","payload":{"query":"{a}"}}""");

        Assert.Equal([Ack, """{"id":"s","type":"next","payload":{"data":1}}""", """{"id":"s","type":"complete"}"""], await talk.ReceiveAsync(3));
    }

    /// <summary>A stopped operation may be answered late; its id is another operation's by then.</summary>
    [Theory]
    [InlineData(false, """{"data":1}""")]
    [InlineData(true, """{"errors":[{"message":"m"}]}""")]
    public async Task A_late_answer_to_what_was_stopped_is_not_told_under_the_id_of_another(bool isRefused, string late)
    {
        var (begun, answered, told) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await using var talk = await Talk.BeginAsync(Modern, async (request, _) =>
        {
            if (request.Query == "{late}")
            {
                begun.SetResult();
                await answered.Task;
                told.SetResult();
                return RunningServer.Make(isRefused ? AnswerKind.RequestError : AnswerKind.Executed, late);
            }

            return request.Query == "{never}"
                ? StreamTests.Subscribed(StreamTests.Never(default))
                : RunningServer.Make(AnswerKind.Executed, """{"data":2}""");
        });

        await talk.SendAsync(Init, """{"id":"s","type":"subscribe","payload":{"query":"{late}"}}""");
        await begun.Task.WaitAsync(Waiting.Longest);
        await talk.SendAsync(
            """{"id":"s","type":"complete"}""",
            """{"id":"s","type":"subscribe","payload":{"query":"{never}"}}""",
            """{"id":"t","type":"subscribe","payload":{"query":"{a}"}}""");
        string[] other = ["""{"id":"t","type":"next","payload":{"data":2}}""", """{"id":"t","type":"complete"}"""];
        Assert.Equal([Ack, .. other], await talk.ReceiveAsync(3));
        answered.SetResult();
        await told.Task.WaitAsync(Waiting.Longest);

        // The other runs on under its id, and nothing was sent about it.
        await talk.SendAsync("""{"id":"u","type":"subscribe","payload":{"query":"{a}"}}""");
        Assert.Equal(["""{"id":"u","type":"next","payload":{"data":2}}""", """{"id":"u","type":"complete"}"""], await talk.ReceiveAsync(2));
        await talk.SendAsync("""{"id":"s","type":"subscribe","payload":{"query":"{a}"}}""");
        Assert.Equal(4409, await talk.CloseCodeAsync());
    }

    /// <summary>As deep as a message may be; what is searched for in it is not there.</summary>
    [Fact]
    public void What_a_client_says_at_the_beginning_may_be_as_deep_as_any_message()
    {
        var payload = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        var message = SocketMessage.Read(Encoding.UTF8.GetBytes($"{{\"type\":\"connection_init\",\"payload\":{payload}}}"));

        Assert.Equal("", message!.PayloadText("key"));
    }

    [Theory]
    [InlineData(Modern, "subscribe", """{"id":"1","type":"error","payload":[{"message":"m"}]}""")]
    [InlineData(Legacy, "start", """{"id":"1","type":"error","payload":{"message":"m"}}""")]
    public async Task A_refused_operation_is_an_error_and_no_answer(string protocol, string start, string expected)
    {
        await using var talk = await Talk.BeginAsync(
            protocol, (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.RequestError, """{"errors":[{"message":"m"}]}""")));

        await talk.SendAsync(Init, $$$"""{"id":"1","type":"{{{start}}}","payload":{"query":"{a}"}}""");

        Assert.Equal([Ack, expected], await talk.ReceiveAsync(2));
    }

    [Theory]
    [InlineData("{}", "The request is missing the `query` property and the `id` property.")]
    [InlineData("""{"query":"{a}","variables":[{},{}]}""", "Invalid GraphQL Request.")]
    [InlineData("""{"query":"{fault}"}""", "Unexpected Execution Error")]
    public async Task What_cannot_be_asked_is_an_error_of_the_operation(string payload, string message)
    {
        await using var talk = await Talk.BeginAsync(Modern, EchoAsync);

        await talk.SendAsync(Init, $$$"""{"id":"1","type":"subscribe","payload":{{{payload}}}}""");

        Assert.StartsWith($$$"""{"id":"1","type":"error","payload":[{"message":"{{{message}}}",""", (await talk.ReceiveAsync(2))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_operations_than_a_connection_may_run_are_refused()
    {
        await using var talk = await Talk.BeginAsync(
            Modern,
            (_, _) => Task.FromResult(StreamTests.Subscribed(StreamTests.Never(default))),
            rules: new WireRules { Sockets = new SocketRules { Operations = 1 } });

        await talk.SendAsync(Init, """{"id":"1","type":"subscribe","payload":{"query":"{a}"}}""", """{"id":"2","type":"subscribe","payload":{"query":"{a}"}}""");

        Assert.StartsWith("""{"id":"2","type":"error","payload":[{"message":"A connection runs at most 1 operations at once.""", (await talk.ReceiveAsync(2))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ping_is_answered_before_and_after_the_first_word()
    {
        await using var talk = await Talk.BeginAsync(Modern, EchoAsync);

        await talk.SendAsync("""{"type":"ping"}""", Init, """{"type":"ping"}""", """{"type":"pong"}""");

        Assert.Equal(["""{"type":"pong"}""", Ack, """{"type":"pong"}"""], await talk.ReceiveAsync(3));
    }

    [Theory]
    [InlineData(Modern, """{"type":"ping"}""")]
    [InlineData(Legacy, """{"type":"ka"}""")]
    public async Task A_waiting_client_is_shown_that_the_connection_lives(string protocol, string word)
    {
        await using var talk = await Talk.BeginAsync(
            protocol, EchoAsync, rules: new WireRules { KeepAlive = TimeSpan.FromMilliseconds(20) });

        await talk.SendAsync(Init);

        Assert.Equal([Ack, word, word], await talk.ReceiveAsync(3));
    }

    [Theory]
    [InlineData(Modern, 4400, "no json")]
    [InlineData(Modern, 4400, "[]")]
    [InlineData(Modern, 4400, """{"id":"1"}""")]
    [InlineData(Modern, 4400, """{"type":"\ud800"}""")]
    [InlineData(Modern, 4400, """{"type":"start"}""")]
    [InlineData(Modern, 4400, Init, """{"type":"subscribe","payload":{"query":"{a}"}}""")]
    [InlineData(Modern, 4400, Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData(Modern, 4401, """{"id":"1","type":"subscribe","payload":{"query":"{a}"}}""")]
    [InlineData(Modern, 4409, Init, """{"id":"1","type":"subscribe","payload":{"query":"{never}"}}""", """{"id":"1","type":"subscribe","payload":{"query":"{a}"}}""")]
    [InlineData(Modern, 4429, Init, Init)]
    [InlineData(Legacy, 4400, """{"id":"1","type":"start","payload":{"query":"{a}"}}""")]
    [InlineData(Legacy, 1011, Init, """{"id":"1","type":"start","payload":{"query":"{never}"}}""", """{"id":"1","type":"start","payload":{"query":"{a}"}}""")]
    [InlineData(Legacy, 1002, Init, Init)]
    public async Task Who_does_not_keep_to_the_protocol_is_told_by_a_code(string protocol, int code, params string[] messages)
    {
        await using var talk = await Talk.BeginAsync(protocol, EchoAsync);

        await talk.SendAsync(messages);

        Assert.Equal(code, await talk.CloseCodeAsync());
    }

    [Theory]
    [InlineData(Modern, 4408)]
    [InlineData(Legacy, 1002)]
    public async Task Who_never_says_the_first_word_is_sent_away(string protocol, int code)
    {
        await using var talk = await Talk.BeginAsync(
            protocol, EchoAsync, rules: new WireRules { Sockets = new SocketRules { InitTime = TimeSpan.FromMilliseconds(50) } });

        Assert.Equal(code, await talk.CloseCodeAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public async Task A_client_that_speaks_neither_protocol_is_sent_away(string? protocol)
    {
        await using var server = await RunningServer.StartAsync(EchoAsync);
        using var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        await socket.ConnectAsync(Talk.Address(server), CancellationToken.None);
        var end = await socket.ReceiveAsync(new byte[100], CancellationToken.None);

        Assert.Equal((4406, WebSocketMessageType.Close), ((int)end.CloseStatus!, end.MessageType));
    }

    [Fact]
    public async Task A_message_that_is_too_large_ends_the_conversation()
    {
        await using var talk = await Talk.BeginAsync(
            Modern, EchoAsync, rules: new WireRules { Sockets = new SocketRules { MessageSize = 10_000 } });

        await talk.SendAsync(Init, new string(' ', 20_000));

        Assert.Equal(1009, await talk.CloseCodeAsync());
    }

    [Fact]
    public async Task More_connections_than_allowed_are_refused_until_one_ends()
    {
        await using var talk = await Talk.BeginAsync(
            Modern, EchoAsync, rules: new WireRules { Sockets = new SocketRules { Connections = 1 } });
        using var second = new ClientWebSocket();
        second.Options.AddSubProtocol(Modern);
        second.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(Talk.Address(talk.Server), CancellationToken.None));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, second.HttpStatusCode);
        await talk.CloseAsync();

        await Waiting.UntilAsync(async () =>
        {
            using var third = new ClientWebSocket();
            third.Options.AddSubProtocol(Modern);
            try
            {
                await third.ConnectAsync(Talk.Address(talk.Server), CancellationToken.None);
                return true;
            }
            catch (WebSocketException)
            {
                return false;
            }
        });
    }

    [Fact]
    public async Task The_end_of_the_server_ends_the_conversation_in_order()
    {
        await using var talk = await Talk.BeginAsync(Modern, EchoAsync);
        await talk.SendAsync(Init);
        await talk.ReceiveAsync(1);

        var stopping = talk.Server.App.StopAsync();

        Assert.Equal(1001, await talk.CloseCodeAsync());
        await stopping.WaitAsync(Waiting.Longest);
    }

    [Fact]
    public async Task A_client_that_breaks_off_ends_its_operations()
    {
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var talk = await Talk.BeginAsync(Modern, async (_, cancellation) =>
        {
            using var noted = cancellation.Register(ended.SetResult);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("never here");
        });
        await talk.SendAsync(Init, """{"id":"1","type":"subscribe","payload":{"query":"{a}"}}""");
        await begun.Task.WaitAsync(Waiting.Longest);

        talk.BreakOff();

        await ended.Task.WaitAsync(Waiting.Longest);
    }

    private static Task<Answer> EchoAsync(OperationRequest request, CancellationToken cancellation) => Task.FromResult(request.Query switch
    {
        "{never}" => StreamTests.Subscribed(StreamTests.Never(default)),
        "{fault}" => throw new InvalidOperationException("secret"),
        _ => RunningServer.Make(AnswerKind.Executed, $$"""{"data":"{{request.Query}}"}"""),
    });

    /// <summary>A client with its server.</summary>
    private sealed class Talk(RunningServer server, ClientWebSocket socket) : IAsyncDisposable
    {
        public RunningServer Server => server;

        public static async Task<Talk> BeginAsync(
            string protocol, Func<OperationRequest, CancellationToken, Task<Answer>> execute, WireRules? rules = null)
        {
            var server = await RunningServer.StartAsync(execute, rules: rules);
            var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol(protocol);
            await socket.ConnectAsync(Address(server), CancellationToken.None);
            Assert.Equal(protocol, socket.SubProtocol);
            return new Talk(server, socket);
        }

        public static Uri Address(RunningServer server) => new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri;

        public async Task SendAsync(params string[] messages)
        {
            foreach (var message in messages)
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
            }
        }

        public async Task<IReadOnlyList<string>> ReceiveAsync(int count)
        {
            var heard = new List<string>();
            var buffer = new byte[64 * 1024];
            while (heard.Count < count)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Waiting.Longest);
                Assert.Equal(WebSocketMessageType.Text, part.MessageType);
                heard.Add(Encoding.UTF8.GetString(buffer, 0, part.Count));
            }

            return heard;
        }

        public async Task<int> CloseCodeAsync()
        {
            var buffer = new byte[64 * 1024];
            while (await socket.ReceiveAsync(buffer, default).WaitAsync(Waiting.Longest) is { MessageType: not WebSocketMessageType.Close })
            {
                // What was sent before the end.
            }

            await CloseAsync();
            return (int)socket.CloseStatus!;
        }

        public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);

        public void BreakOff() => socket.Abort();

        public async ValueTask DisposeAsync()
        {
            socket.Abort();
            socket.Dispose();
            await server.DisposeAsync();
        }
    }
}
