using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>Puts an answer together: <c>errors</c>, <c>data</c>. The data is written first, for only then all errors are known.</summary>
internal static class AnswerText
{
    /// <summary>Renting costs the same whatever the size; growing costs a copy.</summary>
    private const int TypicalLength = 16 * 1024;

    public static Answer Of(
        IReadOnlyList<string> keys,
        BoundOperation bound,
        ReadResults results,
        IReadOnlyDictionary<string, JsonElement> meta,
        JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(TypicalLength);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        var writer = new AnswerWriter(json, bound, results, meta);
        writer.Write(keys);
        json.WriteEndObject();
        json.Flush();
        if (writer.Errors.Count == 0)
        {
            return new Answer(AnswerKind.Executed, buffer);
        }

        using (buffer)
        {
            return WithErrors(writer, buffer.Written, options);
        }
    }

    public static Answer OfErrors(AnswerKind kind, IReadOnlyList<GraphError> errors, JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(512);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        WriteErrors(json, errors);
        json.WriteEndObject();
        json.Flush();
        return new Answer(kind, buffer) { HasErrors = true };
    }

    private static Answer WithErrors(AnswerWriter writer, ReadOnlyMemory<byte> answer, JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(answer.Length + 512);
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
        return new Answer(AnswerKind.Executed, buffer) { HasErrors = true };
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
