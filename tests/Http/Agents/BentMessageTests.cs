using System.Text;
using Gateway.Tests.Http.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>Whatever an agent sends is answered or refused, and is never a fault.</summary>
public sealed class BentMessageTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Bodies =
    [
        "", " ", "{", "[]", "[1]", "null", "1", "\"x\"", "{}", "\ufeff{}", new string('[', 5000), """{"jsonrpc":"2.0"}""",
        """{"jsonrpc":1,"id":1,"method":"ping"}""", """{"jsonrpc":"2.0","id":{},"method":"ping"}""",
        """{"jsonrpc":"2.0","id":1,"method":1}""", """{"jsonrpc":"2.0","id":1,"method":"\ud800"}""",
        """{"jsonrpc":"2.0","id":"\ud800","method":"ping"}""", """{"jsonrpc":"2.0","id":1,"method":"nothing"}""",
        Call("ping", new string('[', 500) + new string(']', 500)),
        .. ((string[])
        [
            "null", "[]", "{}", """{"protocolVersion":1}""", """{"protocolVersion":"\ud800","capabilities":[],"clientInfo":{}}""",
            """{"protocolVersion":"1","capabilities":{"roots":{"\ud800":[]},"sampling":1},"clientInfo":null}""", """{"\ud800":1}""",
            """{"protocolVersion":null,"capabilities":null,"clientInfo":null,"_meta":1}""",
        ]).Select(parameters => Call("initialize", parameters)),
        .. ((string[])["null", "[]", "1", "{}", """{"name":null}""", """{"name":"nothing"}""", """{"name":"\ud800"}"""])
            .Select(parameters => Call("tools/call", parameters)),
        .. ((string[])
        [
            "[{}]", "[],\"arguments\":{}",
            "null", "[]", "{}", """{"text":"\ud800"}""", """{"\ud800":1}""", """{"text":null,"text":1}""", """{"text":{"a":[]}}""",
            """{"text":"x","kind":7}""", """{"text":"\u0000"}""",
        ]).Select(arguments => Use("search", arguments)),
        Use("facilities", """{"kind":"AED","first":1e99,"near":[]}"""),
        Use("run_document", """{"name":"evacuation-near","variables":"x"}"""),
        Use("run_document", """{"name":"search-box","variables":{"text":"\ud800"}}"""),
        Use("run_document", """{"name":"evacuation-near","variables":{"latitude":null}}"""),
        Use("describe", """{"name":7}"""),
        .. ((string[])["9999-12-31", "9999-12-26", "0001-01-01", "9999-12-31T23:00:00Z"])
            .Select(from => Use("events", $$"""{"from":"{{from}}"}""")),
        Use("facilities", """{"municipality":[""],"kind":[]}"""),
        .. ((string[])["{}", """{"uri":null}""", """{"uri":"\ud800"}""", """{"uri":"dataset://%00"}""", """{"uri":"schema://"}"""])
            .Select(parameters => Call("resources/read", parameters)),
        Call("resources/list", """{"cursor":"nonsense"}"""), Call("resources/list", """{"cursor":"\ud800"}"""),
    ];

    private readonly CaughtLog log = new();
    private Served served = null!;

    public async Task InitializeAsync() =>
        served = await Served.StartAsync(city => city, app => app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log));

    public async Task DisposeAsync() => await served.DisposeAsync();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task A_message_of_any_form_is_answered_or_refused()
    {
        using var client = new HttpClient();
        var wrong = new List<string>();
        foreach (var body in Bodies.Select(Encoding.UTF8.GetBytes).Append([0xff, 0xfe, 0x7b]))
        {
            var before = log.Lines.Count(line => line.Level >= LogLevel.Error);
            using var request = new HttpRequestMessage(HttpMethod.Post, served.Url + "/mcp") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.TryAddWithoutValidation("accept", "application/json, text/event-stream");
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var faults = log.Lines.Where(line => line.Level >= LogLevel.Error).Skip(before)
                .Select(line => $"{line.Text} {line.Error?.Message}").ToList();
            if ((int)response.StatusCode is not (200 or 202 or 400) || faults.Count > 0)
            {
                var sent = Encoding.UTF8.GetString(body[..Math.Min(body.Length, 200)]);
                wrong.Add($"{sent}: {(int)response.StatusCode} {text} {string.Join(' ', faults)}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>In bytes of Latin-1: the second is 図書館 as a Japanese command line encodes it.</summary>
    [Theory]
    [InlineData("""{"text":"\ud83d"}""", "1", -32602, "tools/call: params contains half of a surrogate pair")]
    [InlineData("{\"text\":\"\u0090}\u008f\u0091\u008a\u00d9\"}", "null", -32700, "The request is not encoded in UTF-8.")]
    public async Task Text_that_is_none_is_told_what_it_is(string arguments, string id, int code, string sentence)
    {
        using var client = new HttpClient();
        using var body = new ByteArrayContent(Encoding.Latin1.GetBytes(Use("search", arguments)));
        body.Headers.ContentType = new("application/json");

        using var response = await client.PostAsync(served.Url + "/mcp", body);

        Assert.StartsWith(
            $"{{\"jsonrpc\":\"2.0\",\"id\":{id},\"error\":{{\"code\":{code},\"message\":\"{sentence}",
            await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Call(string method, string parameters) =>
        $"{{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"{method}\",\"params\":{parameters}}}";

    private static string Use(string tool, string arguments) => Call("tools/call", $"{{\"name\":\"{tool}\",\"arguments\":{arguments}}}");
}
