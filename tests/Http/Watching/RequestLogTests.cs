using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Xunit;

namespace Gateway.Tests.Http.Watching;

/// <summary>The request log: what it says, and what it never says.</summary>
public sealed class RequestLogTests : IDisposable
{
    private const string Secret = "桜台一丁目";

    private const string Asked = """{"query":"query Near($name: String) { facilities(first: 3, where: { name: { contains: $name }, address: { ncontains: \"桜台一丁目\" } }) { nodes { name } } }","variables":{"name":"公園"}}""";

    private readonly CaughtLog log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task A_line_names_the_operation_its_time_status_rows_and_cost()
    {
        await using var served = await ServeAsync(("log-requests", "true"));

        await served.PostAsync(Asked);

        var line = await log.LineAsync();
        Assert.Matches(@"^HTTP method=POST path=/graphql status=200 milliseconds=[\d.]+ operation=Near outcome=ok rows=[123] cost=\d+(\.\d)?$", line.Text);
        Assert.Equal(["Method", "Path", "Status", "Milliseconds", "Operation", "Outcome", "Rows", "Cost"], line.Members.Select(member => member.Key));
        Assert.Equal("Gateway.Requests", line.Category);
    }

    [Theory]
    [InlineData("POST", Asked)]
    [InlineData("POST", """{"query":"{ 桜台一丁目 }"}""")]
    [InlineData("GET", "/graphql?query={facilities(where:{name:{eq:\"桜台一丁目\"}}){nodes{name}}}")]
    public async Task Neither_text_nor_values_nor_addresses_are_in_it(string method, string sent)
    {
        await using var served = await ServeAsync(("log-requests", "true"));

        await (method == "POST" ? served.PostAsync(sent) : served.GetAsync(sent, "application/json"));

        var line = await log.LineAsync();
        Assert.DoesNotContain(Secret, line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("facilities", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("公園", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_s_address_is_in_it_when_the_settings_say_so()
    {
        await using var served = await ServeAsync(("log-requests", "true"), ("log-addresses", "true"));

        await served.PostAsync(Asked, ("X-Forwarded-For", "203.0.113.9"));

        Assert.EndsWith(" address=203.0.113.9", (await log.LineAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_is_one_line_of_its_operations()
    {
        await using var served = await ServeAsync(("log-requests", "true"));

        await served.PostAsync("""[{"query":"query A { __typename }"},{"query":"query B { municipalities { nodes { name } } }"},{"query":"{ nothing }"}]""");

        Assert.Matches("operation=A,B operations=3 outcome=mixed rows=1 ", (await log.LineAsync()).Text);
    }

    [Theory]
    [InlineData("64")]
    [InlineData("0")]
    public async Task An_answer_that_was_kept_has_the_line_of_one_that_was_made(string megabytes)
    {
        await using var served = await ServeAsync(("log-requests", "true"), ("answer-cache", megabytes));

        await served.PostAsync(Asked);
        await served.PostAsync(Asked);
        await log.LineAsync(at: 1);

        var lines = log.Lines.Select(line => Regex.Replace(line.Text, "milliseconds=[^ ]+", "")).ToList();
        Assert.Matches("operation=Near outcome=ok rows=[123] cost=", lines[0]);
        Assert.Equal(lines[0], lines[1]);
    }

    [Fact]
    public async Task Pages_have_a_line_and_probes_have_none()
    {
        await using var served = await ServeAsync(("log-requests", "true"));

        await served.GetAsync("/healthz");
        await served.GetAsync("/readyz");
        await served.GetAsync("/nothing%0Ahere");

        Assert.Matches(@"^HTTP method=GET path=/nothing%0Ahere status=404 milliseconds=[\d.]+$", (await log.LineAsync()).Text);
        Assert.Single(log.Lines);
    }

    [Fact]
    public async Task An_operation_on_a_WebSocket_has_a_line_of_its_own()
    {
        await using var served = await ServeAsync(("log-requests", "true"));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri(served.Url.Replace("http", "ws", StringComparison.Ordinal) + "/graphql"), CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"type":"subscribe","id":"1","payload":{"query":"query Live { __typename }"}}""");

        Assert.Matches(@"^WS milliseconds=[\d.]+ operation=Live outcome=ok rows=0 cost=", (await log.LineAsync()).Text);
    }

    [Fact]
    public async Task Unless_it_is_wanted_nothing_is_logged_but_faults()
    {
        await using var served = await ServeAsync();

        await served.PostAsync(Asked);
        await served.GetAsync("/");

        Assert.Empty(log.Lines);
    }

    [Fact]
    public async Task A_fault_is_logged_under_the_number_that_the_client_sees()
    {
        await using var server = await RunningServer.StartAsync(_ => throw new InvalidOperationException("what went wrong"));
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        var reply = await server.PostAsync("""{"query":"{a}"}""");

        using var json = JsonDocument.Parse(reply.Text);
        var id = json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("id").GetString()!;
        var line = Assert.Single(log.Lines);
        Assert.Contains(id, line.Text, StringComparison.Ordinal);
        Assert.Equal((LogLevel.Error, "what went wrong"), (line.Level, line.Error!.Message));
    }

    [Fact]
    public void As_JSON_a_line_is_one_object_with_a_member_each()
    {
        using var services = new ServiceCollection().AddLogging(logging => LogSetup.Add(logging, new LogRules { Json = true })).BuildServiceProvider();
        var json = services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == ConsoleFormatterNames.Json);
        var text = new StringWriter();
        var line = new LogLine("HTTP", [new("Operation", "Near"), new("Rows", 3)]);

        json.Write(new LogEntry<LogLine>(LogLevel.Information, RequestLog.Category, default, line, null, (l, _) => l.ToString()), null, text);

        using var document = JsonDocument.Parse(Assert.Single(text.ToString().TrimEnd().Split('\n')));
        var state = document.RootElement.GetProperty("State");
        Assert.Equal(("Near", 3), (state.GetProperty("Operation").GetString(), state.GetProperty("Rows").GetInt32()));
    }

    private Task<Served> ServeAsync(params (string, string)[] flags) =>
        Served.StartAsync(gateway => gateway, app => app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log), flags);

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);
}

/// <summary>Catches what is logged.</summary>
internal sealed class CaughtLog : ILoggerProvider
{
    public ConcurrentQueue<CaughtLine> Lines { get; } = new();

    /// <summary>Returns the first line, or a later one; it is written after the client has its answer.</summary>
    public async Task<CaughtLine> LineAsync(int at = 0)
    {
        await Waiting.UntilAsync(() => Lines.Count > at);
        return Lines.ElementAt(at);
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(CaughtLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Lines.Enqueue(new CaughtLine(category, logLevel, formatter(state, exception), state as IReadOnlyList<KeyValuePair<string, object?>> ?? [], exception));
    }
}

/// <summary>A logged line.</summary>
internal sealed record CaughtLine(string Category, LogLevel Level, string Text, IReadOnlyList<KeyValuePair<string, object?>> Members, Exception? Error);
