using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Cost;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>Puts an answer together: <c>errors</c>, <c>data</c>. The data is written first, for only then all errors are known.</summary>
internal static class AnswerText
{
    /// <summary>Renting costs the same whatever the size; growing costs a copy.</summary>
    private const int TypicalLength = 16 * 1024;

    /// <param name="keys">All response keys of the root.</param>
    /// <param name="bound">The plan with its values.</param>
    /// <param name="results">What was read for it.</param>
    /// <param name="meta">The values of meta fields.</param>
    /// <param name="cost">What it cost, when the client wants to know.</param>
    /// <param name="options">How JSON is written.</param>
    public static Answer Of(
        IReadOnlyList<string> keys,
        BoundOperation bound,
        ReadResults results,
        IReadOnlyDictionary<string, JsonElement> meta,
        OperationCost? cost,
        JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(TypicalLength);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        var writer = new AnswerWriter(json, bound, results, meta);
        writer.Write(keys);
        if (writer.Errors.Count > 0)
        {
            json.Flush();
            using (buffer)
            {
                return WithErrors(writer, buffer.Written["{\"data\":".Length..], cost, options) with { Rows = results.RowCount };
            }
        }

        WriteExtensions(json, cost);
        json.WriteEndObject();
        json.Flush();
        return new Answer(AnswerKind.Executed, buffer) { HasExtensions = cost is not null, Rows = results.RowCount };
    }

    /// <summary>One row that a subscription brings.</summary>
    /// <param name="field">The field of the root.</param>
    /// <param name="row">The row's place in the result.</param>
    /// <param name="bound">The plan with its values.</param>
    /// <param name="results">What was read for it.</param>
    /// <param name="options">How JSON is written.</param>
    public static Answer OfRow(ListOutput field, int row, BoundOperation bound, ReadResults results, JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(1024);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        var writer = new AnswerWriter(json, bound, results, MetaExecutor.NoFields);
        writer.WriteRow(field, row);
        json.Flush();
        if (writer.Errors.Count > 0)
        {
            using (buffer)
            {
                return WithErrors(writer, buffer.Written["{\"data\":".Length..], null, options);
            }
        }

        json.WriteEndObject();
        json.Flush();
        return new Answer(AnswerKind.Executed, buffer);
    }

    public static Answer OfErrors(AnswerKind kind, IReadOnlyList<GraphError> errors, JsonWriterOptions options, OperationCost? cost = null)
    {
        var buffer = new AnswerBuffer(512);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        WriteErrors(json, errors);
        WriteExtensions(json, cost);
        json.WriteEndObject();
        json.Flush();
        return new Answer(kind, buffer) { HasErrors = true, HasExtensions = cost is not null };
    }

    /// <summary>Adds a member to the extensions of an answer, which is then done with.</summary>
    public static Answer Extend(Answer answer, string name, Action<Utf8JsonWriter> value, JsonWriterOptions options)
    {
        using var done = answer;
        var buffer = new AnswerBuffer(answer.Json.Length + 256);
        buffer.Write(answer.Json.Span[..^(answer.HasExtensions ? 2 : 1)]);
        buffer.Write(answer.HasExtensions ? ","u8 : ",\"extensions\":{"u8);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WritePropertyName(name);
            value(json);
        }

        buffer.Write("}}"u8);
        return new Answer(answer.Kind, buffer) { HasErrors = answer.HasErrors, HasExtensions = true, IsMiss = answer.IsMiss, Rows = answer.Rows, Facts = answer.Facts };
    }

    /// <summary>What an operation would cost, without running it.</summary>
    public static Answer OfCost(OperationCost cost, JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(128);
        using var json = new Utf8JsonWriter(buffer, options);
        json.WriteStartObject();
        WriteExtensions(json, cost);
        json.WriteEndObject();
        json.Flush();
        return new Answer(AnswerKind.Executed, buffer) { HasExtensions = true };
    }

    /// <param name="writer">Who wrote the data and met the errors.</param>
    /// <param name="data">The data as it was written.</param>
    /// <param name="cost">What it cost, when the client wants to know.</param>
    /// <param name="options">How JSON is written.</param>
    private static Answer WithErrors(AnswerWriter writer, ReadOnlyMemory<byte> data, OperationCost? cost, JsonWriterOptions options)
    {
        var buffer = new AnswerBuffer(data.Length + 512);
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
            json.WriteRawValue(data.Span, skipInputValidation: true);
        }

        WriteExtensions(json, cost);
        json.WriteEndObject();
        json.Flush();
        return new Answer(AnswerKind.Executed, buffer) { HasErrors = true, HasExtensions = cost is not null };
    }

    private static void WriteExtensions(Utf8JsonWriter json, OperationCost? cost)
    {
        if (cost is { } told)
        {
            json.WriteStartObject("extensions"u8);
            told.WriteTo(json);
            json.WriteEndObject();
        }
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
