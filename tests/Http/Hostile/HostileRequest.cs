using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Tests.Http.Hostile;

/// <summary>A hostile request.</summary>
internal sealed record HostileRequest(byte[] Body)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 200 };

    public string Path { get; init; } = "/graphql";

    public string ContentType { get; init; } = "application/json";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Creates a document with variables, in valid JSON.</summary>
    public static HostileRequest Of(string query, object? variables = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new { query, variables }, Json));

    public static HostileRequest Raw(string body) => new(Encoding.UTF8.GetBytes(body));

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Body) };
        message.Content.Headers.TryAddWithoutValidation("content-type", ContentType);
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
