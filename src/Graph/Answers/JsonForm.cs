using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// The form of GraphQL: <c>errors</c>, <c>data</c>, <c>extensions</c>. The data is written first, as only then are all errors known; if
/// there are any, it is taken back and written again after them.
/// </summary>
internal sealed class JsonForm : WholeForm
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public override string Name => "json";

    public override string? RefusalOf(BoundOperation bound) => null;

    public override bool Write(AnswerData data, AnswerBuffer output)
    {
        using var json = Begin(output);
        var writer = new AnswerWriter(json, data.Bound, data.Results, data.Meta, data.Openings);
        writer.Write(data.Keys);
        return End(json, writer, output, data.Extensions);
    }

    /// <summary>Writes one row of a list as an answer of its own, for a subscription.</summary>
    /// <param name="field">The root field.</param>
    /// <param name="row">The row's position in the result.</param>
    /// <param name="bound">The plan with its values.</param>
    /// <param name="results">What was read for it.</param>
    /// <param name="rules">The rules that decide when places are open.</param>
    /// <param name="output">The buffer to write to.</param>
    public static bool WriteRow(
        ListOutput field, int row, BoundOperation bound, ReadResults results, OpeningRules rules, AnswerBuffer output)
    {
        using var json = Begin(output);
        var writer = new AnswerWriter(json, bound, results, MetaExecutor.NoFields, rules);
        writer.WriteRow(field, row);
        return End(json, writer, output, null);
    }

    /// <summary>Writes an answer without data.</summary>
    public static void WriteErrors(IReadOnlyList<GraphError> errors, ResponseExtensions? extensions, AnswerBuffer output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteErrors(json, errors);
        extensions?.WriteTo(json);
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Begin(AnswerBuffer output)
    {
        var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WritePropertyName("data"u8);
        return json;
    }

    private static bool End(Utf8JsonWriter json, AnswerWriter writer, AnswerBuffer output, ResponseExtensions? extensions)
    {
        if (writer.Errors.Count > 0)
        {
            json.Flush();
            json.Reset();
            using var written = output.Take();
            WriteAgain(json, writer, written.Written["{\"data\":".Length..]);
        }

        extensions?.WriteTo(json);
        json.WriteEndObject();
        return writer.Errors.Count > 0;
    }

    private static void WriteAgain(Utf8JsonWriter json, AnswerWriter writer, ReadOnlyMemory<byte> data)
    {
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
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<GraphError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            error.WriteTo(json);
        }

        json.WriteEndArray();
    }
}
