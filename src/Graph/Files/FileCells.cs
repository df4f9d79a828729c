using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>Reads the cells of a file as text, the same that the graph gives; what is a list is joined.</summary>
internal sealed class FileCells : IDisposable
{
    /// <summary>As in the cells of the municipal standard that hold several values.</summary>
    private const char Between = ';';

    private readonly ArrayBufferWriter<byte> scratch = new(256);
    private readonly Utf8JsonWriter json;
    private readonly AnswerWriter answer;
    private readonly VariableValues variables;
    private readonly Dictionary<Output, IReadOnlyList<Output>> single = new(ReferenceEqualityComparer.Instance);

    public FileCells(FileHead head)
    {
        variables = head.Bound.Variables;
        json = new Utf8JsonWriter(scratch, JsonForm.Options);
        answer = new AnswerWriter(json, head.Bound, new ReadResults([]), MetaExecutor.NoFields, head.Openings);
    }

    /// <summary>The text of a cell; null when it is empty.</summary>
    public string? Text(FileColumn column, AnswerRow row) => !column.IsThere(row) ? null : column.Leaf switch
    {
        ValueOutput value => row.Buffer!.IsNull(row.Number, value.Ordinal) ? null : Text(value, row.Buffer, row.Number),
        TypenameOutput typename => typename.TypeName,
        OutlineOutput outline => OutlineWriter.Text(outline, row, variables),
        IdOutput id when row.Buffer!.Kind(row.Number, id.Ordinal) == CellKind.Text => Id(id, row.Buffer.Text(row.Number, id.Ordinal)),
        var other => Written(other, row),
    };

    public void Dispose() => json.Dispose();

    /// <summary>The most frequent that is made: by way of JSON it would be most of what a file allocates.</summary>
    private static string Id(IdOutput id, ReadOnlySpan<byte> key)
    {
        var length = GlobalId.LengthOf(id.Head.Span, key);
        Span<byte> text = length <= 128 ? stackalloc byte[128] : new byte[length];
        GlobalId.Write(id.Head.Span, key, text);
        return Encoding.ASCII.GetString(text[..length]);
    }

    private static string Text(ValueOutput value, RowBuffer rows, int row)
    {
        var ordinal = value.Ordinal;
        if (value.Type.IsList)
        {
            var reader = new Utf8JsonReader(rows.Text(row, ordinal));
            using var items = JsonDocument.ParseValue(ref reader);
            return Flat(items.RootElement) ?? "";
        }

        return value.Type.Scalar switch
        {
            Scalar.Boolean => rows.Integer(row, ordinal) != 0 ? "true" : "false",
            Scalar.Int or Scalar.Long => rows.Integer(row, ordinal).ToString(CultureInfo.InvariantCulture),
            Scalar.Float => rows.Real(row, ordinal).ToString(CultureInfo.InvariantCulture),
            Scalar.DateTime => Encoding.UTF8.GetString(rows.Text(row, ordinal)[..ValueWriter.MomentLength]) + "Z",
            _ => Encoding.UTF8.GetString(rows.Text(row, ordinal)),
        };
    }

    /// <summary>What is made of several columns, or by a rule, is written as it would be in an answer, and then read.</summary>
    private string? Written(Output leaf, AnswerRow row)
    {
        if (!single.TryGetValue(leaf, out var fields))
        {
            single.Add(leaf, fields = [leaf]);
        }

        scratch.ResetWrittenCount();
        json.Reset();
        answer.WriteFields(fields, row);
        json.Flush();
        using var value = JsonDocument.Parse(scratch.WrittenMemory);
        return Flat(value.RootElement);
    }

    /// <summary>An object here has one member: there is a column for each.</summary>
    private static string? Flat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(Between, value.EnumerateArray().Select(Flat)),
        JsonValueKind.Object => value.EnumerateObject().Select(member => Flat(member.Value)).FirstOrDefault(),
        _ => value.GetRawText(),
    };
}
