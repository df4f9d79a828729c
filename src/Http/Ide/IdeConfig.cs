using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Page;

namespace Gateway.Http.Ide;

/// <summary>The configuration that Banana Cake Pop reads at startup. Telemetry is off: no request leaves the machine.</summary>
internal static class IdeConfig
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="endpoint">Where the document is sent; null = the address of the page.</param>
    /// <param name="example">What a new document holds.</param>
    public static ReadOnlyMemory<byte> Write(string? endpoint, Example? example)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, Readable);
        writer.WriteStartObject();
        writer.WriteBoolean("useBrowserUrlAsEndpoint", endpoint is null);
        writer.WriteBoolean("disableTelemetry", true);
        writer.WriteString("title", "Open data GraphQL");
        if (endpoint is not null)
        {
            writer.WriteString("endpoint", endpoint);
        }

        if (example is not null)
        {
            writer.WriteString("graphQLDocument", example.Document);
            writer.WritePropertyName("variables");
            writer.WriteRawValue(example.Variables);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
