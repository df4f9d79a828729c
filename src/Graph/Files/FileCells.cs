using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>
/// Reads the cells of a file as text, the same as in the graph; lists are joined. Nothing is allocated per cell, as a file has millions.
/// </summary>
internal sealed class FileCells : IDisposable
{
    /// <summary>Separates the items of a list, as in multi-valued cells of the municipal standard.</summary>
    public const string Separator = ";";

    private static readonly byte[] SeparatorBytes = Encoding.UTF8.GetBytes(Separator);

    /// <summary>More bytes than any number or moment takes.</summary>
    private const int Short = 64;

    private readonly ArrayBufferWriter<byte> made = new(256);
    private readonly ArrayBufferWriter<byte> scratch = new(256);
    private readonly Utf8JsonWriter json;
    private readonly AnswerWriter answer;
    private readonly OutlineReader outlines;
    private readonly PublishedCells published = new();
    private readonly Dictionary<Output, IReadOnlyList<Output>> single = new(ReferenceEqualityComparer.Instance);

    public FileCells(FileHead head)
    {
        outlines = new OutlineReader(head.Bound.Variables);
        json = new Utf8JsonWriter(scratch, JsonForm.Options);
        answer = new AnswerWriter(json, head.Bound, new ReadResults([]), MetaExecutor.NoFields, head.Openings);
    }

    /// <summary>Returns the text of a cell; null when it is empty.</summary>
    public string? Text(FileColumn column, AnswerRow row) => TryRead(column, row, out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Reads the text of a cell, which is valid until the next read.</summary>
    /// <returns>False when it is empty.</returns>
    public bool TryRead(FileColumn column, AnswerRow row, out ReadOnlySpan<byte> text)
    {
        made.ResetWrittenCount();
        text = default;
        if (!column.IsThere(row) || (column.Leaf is ValueOutput cell && row.Buffer!.IsNull(row.Number, cell.Ordinal)))
        {
            return false;
        }

        if (column.Leaf is ValueOutput { Type: { IsList: false, Scalar: not (Scalar.Boolean or Scalar.DateTime) } } stored
            && row.Buffer!.Kind(row.Number, stored.Ordinal) == CellKind.Text)
        {
            text = row.Buffer.Text(row.Number, stored.Ordinal);
            return true;
        }

        if (column.Leaf is OutlineOutput outline)
        {
            return outlines.TryRead(outline, row, out text);
        }

        var isThere = Make(column.Leaf, row);
        text = made.WrittenSpan;
        return isThere;
    }

    public void Dispose() => json.Dispose();

    private bool Make(Output leaf, AnswerRow row)
    {
        switch (leaf)
        {
            case ValueOutput { Type.IsList: true } list:
                return Flatten(row.Buffer!.Text(row.Number, list.Ordinal));
            case ValueOutput value:
                Make(value, row.Buffer!, row.Number);
                return true;
            case TypenameOutput typename:
                Encoding.UTF8.GetBytes(typename.TypeName, made);
                return true;
            case PublishedCell cell:
                return published.TryRead(cell, row, made);
            case IdOutput id when row.Buffer!.Kind(row.Number, id.Ordinal) == CellKind.Text:
                Make(id.Head.Span, row.Buffer.Text(row.Number, id.Ordinal));
                return true;
            default:
                return Write(leaf, row);
        }
    }

    /// <summary>The most frequent computed cell: through JSON it would take most of a file's time.</summary>
    private void Make(ReadOnlySpan<byte> head, ReadOnlySpan<byte> key)
    {
        var length = GlobalId.LengthOf(head, key);
        GlobalId.Write(head, key, made.GetSpan(length)[..length]);
        made.Advance(length);
    }

    private void Make(ValueOutput value, RowBuffer rows, int row)
    {
        switch (value.Type.Scalar)
        {
            case Scalar.Boolean:
                made.Write(rows.Integer(row, value.Ordinal) != 0 ? "true"u8 : "false"u8);
                break;
            case Scalar.DateTime:
                made.Write(rows.Text(row, value.Ordinal)[..ValueWriter.MomentLength]);
                made.Write("Z"u8);
                break;
            case Scalar.Float:
                rows.Real(row, value.Ordinal).TryFormat(made.GetSpan(Short), out var digits, default, CultureInfo.InvariantCulture);
                made.Advance(digits);
                break;
            default:
                rows.Integer(row, value.Ordinal).TryFormat(made.GetSpan(Short), out digits, default, CultureInfo.InvariantCulture);
                made.Advance(digits);
                break;
        }
    }

    /// <summary>A value made from several columns, or by a rule, is written as in an answer and then read back.</summary>
    private bool Write(Output leaf, AnswerRow row)
    {
        if (!single.TryGetValue(leaf, out var fields))
        {
            single.Add(leaf, fields = [leaf]);
        }

        scratch.ResetWrittenCount();
        json.Reset();
        answer.WriteFields(fields, row);
        json.Flush();
        return Flatten(scratch.WrittenSpan);
    }

    private bool Flatten(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value);
        reader.Read();
        return Flatten(ref reader);
    }

    /// <summary>An object here has one member: each member has its own column.</summary>
    /// <returns>False for null.</returns>
    private bool Flatten(ref Utf8JsonReader value)
    {
        switch (value.TokenType)
        {
            case JsonTokenType.Null:
                return false;
            case JsonTokenType.String:
                made.Advance(value.CopyString(made.GetSpan(Math.Max(1, value.ValueSpan.Length))));
                return true;
            case JsonTokenType.StartArray:
                for (var isFirst = true; value.Read() && value.TokenType != JsonTokenType.EndArray; isFirst = false)
                {
                    made.Write(isFirst ? ""u8 : SeparatorBytes);
                    Flatten(ref value);
                }

                return true;
            case JsonTokenType.StartObject:
                var isThere = false;
                while (value.Read() && value.TokenType != JsonTokenType.EndObject)
                {
                    isThere = value.Read() && Flatten(ref value);
                }

                return isThere;
            default:
                made.Write(value.ValueSpan);
                return true;
        }
    }
}
