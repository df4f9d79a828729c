using System.Text;
using System.Text.Json;

namespace Gateway.Tests.Http.Agents;

/// <summary>An agent over HTTP: JSON-RPC by POST, answered as one event or as JSON.</summary>
internal sealed class AgentClient(string url) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Returns the answer to a call: its <c>result</c> or its <c>error</c>.</summary>
    public async Task<JsonElement> CallAsync(string method, object? parameters = null, string? version = null)
    {
        var body = JsonSerializer.Serialize(new { jsonrpc = "2.0", id = 1, method, @params = parameters ?? new { } });
        using var response = await SendAsync(HttpMethod.Post, body, version is null ? [] : [("MCP-Protocol-Version", version)]);
        var text = await response.Content.ReadAsStringAsync();
        var json = text.Split('\n').Select(line => line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : line)
            .First(line => line.StartsWith('{'));
        return JsonDocument.Parse(json).RootElement;
    }

    /// <summary>Calls a tool, and returns its answer as text and as values.</summary>
    public async Task<ToolReply> UseAsync(string tool, JsonElement arguments)
    {
        var answer = await CallAsync("tools/call", new { name = tool, arguments });
        var result = answer.GetProperty("result");
        return new ToolReply(
            result.TryGetProperty("isError", out var wrong) && wrong.GetBoolean(),
            result.GetProperty("content")[0].GetProperty("text").GetString()!,
            result.TryGetProperty("structuredContent", out var values) ? values : default);
    }

    public Task<ToolReply> UseAsync(string tool, string arguments) => UseAsync(tool, JsonDocument.Parse(arguments).RootElement);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, url + "/mcp");
        request.Headers.TryAddWithoutValidation("accept", "application/json, text/event-stream");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();

    /// <summary>Estimates how many tokens a text is to a language model: one for a kanji or kana, one for four other letters.</summary>
    public static int Tokens(string text)
    {
        var wide = text.Count(letter => letter >= '\u3000');
        return wide + ((text.Length - wide + 3) / 4);
    }
}

/// <summary>What a tool answered.</summary>
internal sealed record ToolReply(bool IsError, string Text, JsonElement Values);
