using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Tests.Cli;
using Gateway.Tests.Http.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>
/// The live subscription over each transport, fed by real imports that bypass the running server, as those of another process do.
/// </summary>
public sealed class LiveTests : IDisposable
{
    private const string Subscription = "subscription { onDatasetChanged { slug version publisher { code } facilities(first: 1) { totalCount } } }";

    private readonly CapturedProgram program = new();
    private readonly OpenGateway gateway;

    public LiveTests()
    {
        // At the program's default path.
        gateway = program.Parts.Open(new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>()));
    }

    public void Dispose()
    {
        gateway.Dispose();
        program.Dispose();
    }

    [Theory]
    [InlineData("text/event-stream", "event: complete\ndata:\n\n")]
    [InlineData("multipart/mixed", "-----\r\n")]
    [InlineData("application/jsonl", "")]
    public async Task An_import_is_told_in_a_stream(string accept, string end)
    {
        await using var server = await StartAsync();
        using var response = await OpenAsync(server, accept);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        await ImportAsync("999997_aed.csv");
        var told = await NextAsync(reader);
        var stopping = server.App.StopAsync();
        var rest = await reader.ReadToEndAsync().WaitAsync(Waiting.Longest);
        await stopping.WaitAsync(Waiting.Longest);

        Assert.Equal(("aed", "999997"), (Slug(told), told.GetProperty("publisher").GetProperty("code").GetString()));
        Assert.Equal(14, told.GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.EndsWith(end, rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_changed_data_set_is_an_answer_and_an_unchanged_one_is_none()
    {
        await using var server = await StartAsync();
        using var response = await OpenAsync(server, "application/jsonl");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        await ImportAsync("999997_aed.csv");
        var first = await NextAsync(reader);
        await ImportAsync("999997_aed.csv");
        await ImportAsync("999997_preschool.csv");
        var second = await NextAsync(reader);
        await ImportAsync("999997_aed.csv", dropLast: true);
        var third = await NextAsync(reader);

        Assert.Equal(["aed", "preschool", "aed"], new[] { first, second, third }.Select(Slug));
        Assert.Equal(13, third.GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.True(third.GetProperty("version").GetInt32() > second.GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData("(kind: AED)", "aed")]
    [InlineData("(kind: CHILDCARE)", "preschool")]
    [InlineData("(municipality: \"999997\")", "aed preschool")]
    [InlineData("(municipality: \"99999\", kind: AED)", "aed")]
    [InlineData("(municipality: null, kind: null)", "aed preschool")]
    [InlineData("(municipality: \"122033\")", "")]
    public async Task The_arguments_choose_what_is_told(string arguments, string slugs)
    {
        var opened = await gateway.ExecuteAsync(new OperationRequest($"subscription {{ onDatasetChanged{arguments} {{ slug }} }}"), CancellationToken.None);
        var all = await gateway.ExecuteAsync(new OperationRequest("subscription { onDatasetChanged { slug } }"), CancellationToken.None);
        using var over = new CancellationTokenSource(Waiting.Longest);
        var told = new List<string?>();
        var listening = ListenAsync(opened.Events!, told, over.Token);
        var heard = new List<string?>();
        var hearing = ListenAsync(all.Events!, heard, over.Token);

        await ImportAsync("999997_aed.csv");
        await ImportAsync("999997_preschool.csv");
        while (heard.Count < 2 || told.Count < slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
        {
            await Task.Delay(50, over.Token);
        }

        await over.CancelAsync();
        await Task.WhenAll(listening, hearing);

        Assert.Equal(slugs, string.Join(' ', told.Order()));
    }

    [Theory]
    [InlineData("subscription { onDatasetChanged { slug } other: onDatasetChanged { slug } }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { ...A } fragment A on Subscription { onDatasetChanged { slug } b: onDatasetChanged { slug } }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { __typename }", "Subscription operations must have exactly one root field.")]
    [InlineData("subscription { onDatasetChanged }", null)]
    [InlineData("subscription { nope }", null)]
    [InlineData("subscription { datasets { totalCount } }", null)]
    [InlineData("subscription { onDatasetChanged(kind: NOPE) { slug } }", null)]
    [InlineData("query { onDatasetChanged { slug } }", null)]
    [InlineData("subscription { onDatasetChanged(municipality: \"nope\") { slug } }", "The argument `municipality` has an unknown value: `nope`.")]
    [InlineData("subscription { onDatasetChanged(municipality: \"999998\") { slug } }", "The argument `municipality` has an unknown value: `999998`.")]
    [InlineData("subscription { onDatasetChanged(municipality: \"88888\") { slug } }", "The argument `municipality` has an unknown value: `88888`.")]
    public async Task A_subscription_that_is_not_valid_is_refused(string document, string? message)
    {
        var answer = await gateway.ExecuteAsync(new OperationRequest(document), CancellationToken.None);

        Assert.Equal((AnswerKind.RequestError, true), (answer.Kind, answer.Events is null));
        Assert.Contains(message ?? "message", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_below_that_is_refused_says_so_in_each_answer()
    {
        var opened = await gateway.ExecuteAsync(new OperationRequest("subscription { onDatasetChanged { facilities(first: 51) { totalCount } } }"), CancellationToken.None);
        using var over = new CancellationTokenSource(Waiting.Longest);
        await using var events = opened.Events!.GetAsyncEnumerator(over.Token);

        await ImportAsync("999997_aed.csv");
        Assert.True(await events.MoveNextAsync());

        var text = Encoding.UTF8.GetString(events.Current.Json.Span);
        Assert.StartsWith("{\"errors\":[{\"message\":\"The maximum allowed items per page were exceeded.\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"onDatasetChanged\":{\"facilities\":null}}}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_over_WebSocket_with_variables_too()
    {
        await using var server = await StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription($k: DatasetKind) { onDatasetChanged(kind: $k) { slug } }","variables":{"k":"AED"}}}""");

        // Nothing tells when the subscription is open, so imports go on until one is reported.
        var heard = UntilAsync(socket, "next");
        for (var isShort = false; !heard.IsCompleted; isShort = !isShort)
        {
            await ImportAsync("999997_preschool.csv", isShort);
            await ImportAsync("999997_aed.csv", isShort);
            await Task.WhenAny(heard, Task.Delay(1000));
        }

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"onDatasetChanged":{"slug":"aed"}}}}""", await heard);
    }

    /// <summary>Every browser accepts compressed answers, and waits for the headers before it reports that the stream is open.</summary>
    [Theory]
    [InlineData("text/event-stream", "gzip, br")]
    [InlineData("multipart/mixed", "gzip, br")]
    [InlineData("application/jsonl", "gzip, br")]
    [InlineData("application/graphql-response+jsonl", "br")]
    [InlineData("text/event-stream", "")]
    public async Task The_head_of_a_stream_comes_before_anything_happens(string accept, string coding)
    {
        await using var server = await RunningServer.StartAsync(
            gateway.ExecuteAsync, rules: new WireRules { KeepAlive = TimeSpan.FromHours(1) });
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("accept-encoding", coding);

        using var response = await OpenAsync(server, accept);

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_client_that_leaves_is_a_normal_end_in_every_transport()
    {
        using var log = new CaughtLog();
        await using var server = await RunningServer.StartAsync(
            gateway.ExecuteAsync,
            rules: new WireRules { KeepAlive = TimeSpan.FromMilliseconds(20), Sockets = new SocketRules { Connections = 1 } });
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        foreach (var accept in (string[])["text/event-stream", "multipart/mixed", "application/jsonl", "application/graphql-response+jsonl"])
        {
            // There is one slot, so the one before has been given back when this one is taken.
            (await OpenFreeAsync(server, accept)).Dispose();
        }

        (await OpenFreeAsync(server, "text/event-stream")).Dispose();
        using (var socket = await ConnectFreeAsync(server))
        {
            await SendAsync(socket, """{"type":"connection_init"}""");
            await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { onDatasetChanged { slug } }"}}""");
            await UntilAsync(socket, "ping");
            socket.Abort();
        }

        (await OpenFreeAsync(server, "text/event-stream")).Dispose();
        await Task.Delay(500);
        Assert.True(log.Lines.IsEmpty, string.Join('\n', log.Lines.Select(line => $"{line.Level} {line.Text} {line.Error}")));
    }

    [Fact]
    public async Task A_subscription_by_GET_is_refused_as_queries_alone_are_taken_there()
    {
        await using var server = await StartAsync();

        var reply = await server.GetAsync("/graphql?query=" + Uri.EscapeDataString(Subscription));

        Assert.Equal(405, reply.Status);
    }

    private static string? Slug(JsonElement dataset) => dataset.GetProperty("slug").GetString();

    private static async Task ListenAsync(IAsyncEnumerable<Answer> events, List<string?> told, CancellationToken over)
    {
        try
        {
            await foreach (var answer in events.WithCancellation(over))
            {
                told.Add(Slug(JsonDocument.Parse(answer.Json).RootElement.GetProperty("data").GetProperty("onDatasetChanged")));
            }
        }
        catch (OperationCanceledException)
        {
            // The test has heard enough.
        }
    }

    private static async Task<JsonElement> NextAsync(StreamReader reader)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync().WaitAsync(Waiting.Longest);
            Assert.NotNull(line);
            var start = line.IndexOf('{', StringComparison.Ordinal);
            if (start >= 0)
            {
                return JsonDocument.Parse(line[start..]).RootElement.GetProperty("data").GetProperty("onDatasetChanged");
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Returns the first message of this type.</summary>
    private static async Task<string> UntilAsync(ClientWebSocket socket, string type)
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Waiting.Longest);
            var text = Encoding.UTF8.GetString(buffer, 0, part.Count);
            if (text.Contains($"\"type\":\"{type}\"", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }

    private Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(gateway.ExecuteAsync, rules: new WireRules { KeepAlive = TimeSpan.FromMilliseconds(200) });

    private static async Task<HttpResponseMessage> OpenAsync(RunningServer server, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query = Subscription }), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("accept", accept);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(Waiting.Longest);
    }

    /// <summary>Retries until there is a slot.</summary>
    private static async Task<HttpResponseMessage> OpenFreeAsync(RunningServer server, string accept)
    {
        while (true)
        {
            var response = await OpenAsync(server, accept);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(20);
        }
    }

    private static async Task<ClientWebSocket> ConnectFreeAsync(RunningServer server)
    {
        while (true)
        {
            var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol("graphql-transport-ws");
            try
            {
                await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
                return socket;
            }
            catch (WebSocketException)
            {
                socket.Dispose();
                await Task.Delay(20);
            }
        }
    }

    private async Task ImportAsync(string name, bool dropLast = false)
    {
        // As bytes, since the sample is in the encodings that cities use.
        var bytes = File.ReadAllBytes(Path.Combine(Sources.Root, "src", "Sample", name));
        var end = dropLast ? bytes.AsSpan(0, bytes.Length - 1).LastIndexOf((byte)'\n') + 1 : bytes.Length;
        File.WriteAllBytes(program.Path(name), bytes[..end]);
        Assert.True(await program.RunAsync("import", name) == ExitCode.Done, program.Error);
    }
}
