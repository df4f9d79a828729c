using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Http.Requests;

namespace Gateway.Http.Sockets;

/// <summary>A message from a client.</summary>
/// <param name="Type">The type of message.</param>
/// <param name="Id">The id of the operation it is about; empty when it names none.</param>
/// <param name="Payload">Its payload, as JSON text; empty when that is not an object.</param>
internal sealed record SocketMessage(string Type, string Id, byte[] Payload)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Parses a message; null when the text is none.</summary>
    public static SocketMessage? Read(byte[] text)
    {
        try
        {
            var reader = JsonText.Reader(JsonText.WithoutMark(text));
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

    /// <summary>Returns a string member of the payload; empty when there is none of this name.</summary>
    public string PayloadText(string name)
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
            // Half of a surrogate pair: a string, but none that is known.
            return "\uFFFD";
        }
    }

    /// <summary>Writes a message of the server.</summary>
    /// <param name="type">The type of message.</param>
    /// <param name="id">The id of the operation; null when it is about the connection.</param>
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
