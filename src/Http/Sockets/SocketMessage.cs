using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Http.Requests;

namespace Gateway.Http.Sockets;

/// <summary>One message of a client.</summary>
/// <param name="Type">The word it says.</param>
/// <param name="Id">The operation it is about; empty when it names none.</param>
/// <param name="Payload">What it carries, as JSON text; empty when that is no object.</param>
internal sealed record SocketMessage(string Type, string Id, byte[] Payload)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Null when the text is no message.</summary>
    public static SocketMessage? Read(byte[] text)
    {
        try
        {
            var reader = JsonText.Reader(JsonText.Clean(text));
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && Text(root, "type") is { Length: > 0 } type
                ? new SocketMessage(type, Text(root, "id"), PayloadOf(root))
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A text that the payload holds; empty when it holds none of this name.</summary>
    public string Word(string name)
    {
        if (Payload.Length == 0)
        {
            return "";
        }

        var reader = JsonText.Reader(Payload);
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Text(document.RootElement, name);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: it is some text, and none that we know.
            return "\uFFFD";
        }
    }

    /// <summary>A message of the server.</summary>
    /// <param name="type">The word.</param>
    /// <param name="id">The operation; null when it is about the connection.</param>
    /// <param name="payload">JSON text.</param>
    public static ReadOnlyMemory<byte> Write(string type, string? id = null, ReadOnlySpan<byte> payload = default)
    {
        var buffer = new ArrayBufferWriter<byte>(payload.Length + 64);
        using var json = new Utf8JsonWriter(buffer, Json);
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id"u8, id);
        }

        json.WriteString("type"u8, type);
        if (payload.Length > 0)
        {
            json.WritePropertyName("payload"u8);
            json.WriteRawValue(payload, skipInputValidation: true);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static byte[] PayloadOf(JsonElement root) =>
        root.TryGetProperty("payload", out var value) && value.ValueKind == JsonValueKind.Object
            ? Encoding.UTF8.GetBytes(value.GetRawText())
            : [];
}
