using System.IO.Enumeration;
using System.Text.Json;
using Gateway.Tests.Http;
using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>The reference model without rows behind the real web server, for handwritten requests.</summary>
public sealed class ContractServers : IAsyncLifetime, IAsyncDisposable
{
    public const string ResponseJson = "application/graphql-response+json";

    public const string Typename = """{"data":{"__typename":"Query"}}""";

    private readonly OracleServers servers = new(null);

    /// <param name="status">The status.</param>
    /// <param name="text">The body, with <c>*</c> for parts that do not matter.</param>
    /// <param name="reply">The reply received.</param>
    internal static void AssertText(int status, string text, Reply reply)
    {
        Assert.Equal(status, reply.Status);
        if (!FileSystemName.MatchesSimpleExpression(text.Replace("\\", "\\\\", StringComparison.Ordinal), reply.Text, ignoreCase: false))
        {
            Assert.Equal(text, reply.Text);
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await servers.DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => servers.DisposeAsync();

    internal Task<Reply> AskAsync(string query, string variables = "{}", string variant = "graphql") => SendAsync(
        "POST", "/graphql", ResponseJson, $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", variant);

    internal Task<Reply> SendAsync(string method, string path, string accept, string? body = null, string variant = "graphql")
    {
        var headers = new Dictionary<string, string> { ["Accept"] = accept };
        if (body is not null)
        {
            headers["Content-Type"] = "application/json";
        }

        var pair = new GoldenPair("", "", variant, method, path) { Headers = headers, Body = body, Answer = new RecordedAnswer(0, headers, "") };
        return servers.SendAsync(pair, path, body);
    }
}
