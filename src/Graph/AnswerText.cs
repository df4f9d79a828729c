using System.Buffers;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>Puts an answer together: <c>errors</c>, <c>data</c>. The data is written first, for only then all errors are known.</summary>
internal static class AnswerText
{
    public static Answer Of(
        IReadOnlyList<string> keys,
        BoundOperation bound,
        ReadResults results,
        IReadOnlyDictionary<string, JsonElement> meta,
        JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        var writer = new AnswerWriter(json, bound, results, meta);
        writer.Write(keys);
        json.WriteEndObject();
        json.Flush();
        return writer.Errors.Count == 0
            ? new Answer(AnswerKind.Executed, buffer.WrittenMemory)
            : WithErrors(writer, buffer.WrittenMemory, options);
    }

    public static Answer OfErrors(AnswerKind kind, IReadOnlyList<GraphError> errors, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        WriteErrors(json, errors);
        json.WriteEndObject();
        json.Flush();
        return new Answer(kind, buffer.WrittenMemory) { HasErrors = true };
    }

    /// <summary>Adds a member to the extensions of an answer.</summary>
    public static Answer Extend(Answer answer, string name, Action<Utf8JsonWriter> value, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(answer.Json.Length + 256);
        buffer.Write(answer.Json.Span[..^(answer.HasExtensions ? 2 : 1)]);
        buffer.Write(answer.HasExtensions ? ","u8 : ",\"extensions\":{"u8);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WritePropertyName(name);
            value(json);
        }

        buffer.Write("}}"u8);
        return answer with { Json = buffer.WrittenMemory, HasExtensions = true };
    }

    private static Answer WithErrors(AnswerWriter writer, ReadOnlyMemory<byte> answer, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(answer.Length + 512);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        WriteErrors(json, [.. writer.Errors.Select(e => Errors.Of(e.Refusal, e.Path, e.Locations))]);
        json.WritePropertyName("data"u8);
        if (writer.DataIsNull)
        {
            json.WriteNullValue();
        }
        else
        {
            // What stands between {"data": and } was written already.
            json.WriteRawValue(answer.Span[8..^1], skipInputValidation: true);
        }

        json.WriteEndObject();
        json.Flush();
        return new Answer(AnswerKind.Executed, buffer.WrittenMemory) { HasErrors = true };
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<GraphError> errors)
    {
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            error.WriteTo(json);
        }

        json.WriteEndArray();
    }
}
