using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Graph.Messages;

namespace Gateway.Tests.Graph;

/// <summary>Errors as the JSON that a client receives.</summary>
internal static class ErrorText
{
    public static string Of(IEnumerable<GraphError> errors) => string.Join("\n", errors.Select(Of));

    public static string Of(GraphError error)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            error.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
