using System.Text.Json;
using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Writes a cell as the JSON of its graph type. Text goes from the result to the response without becoming a string.</summary>
internal static class ValueWriter
{
    /// <summary>
    /// How many bytes of a stored moment are sent: up to the millisecond; the rest of the fraction is dropped, as in HotChocolate 15.
    /// </summary>
    public const int MomentLength = 23;

    public static void Write(Utf8JsonWriter writer, RowBuffer rows, int row, int column, FieldType type)
    {
        var kind = rows.Kind(row, column);
        if (kind == CellKind.Null)
        {
            writer.WriteNullValue();
            return;
        }

        if (type.IsList)
        {
            // Only the loader writes such columns.
            writer.WriteRawValue(rows.Text(row, column), skipInputValidation: true);
            return;
        }

        switch (type.Scalar)
        {
            case Scalar.Boolean:
                writer.WriteBooleanValue(rows.Integer(row, column) != 0);
                break;
            case Scalar.Int or Scalar.Long:
                writer.WriteNumberValue(rows.Integer(row, column));
                break;
            case Scalar.Float:
                writer.WriteNumberValue(rows.Real(row, column));
                break;
            case Scalar.DateTime:
                WriteMoment(writer, rows.Text(row, column));
                break;
            default:
                WriteText(writer, rows, row, column);
                break;
        }
    }

    /// <summary>Writes the global id of the row: base64 of <c>Type:key</c>.</summary>
    public static void WriteId(Utf8JsonWriter writer, RowBuffer rows, int row, int column, ReadOnlySpan<byte> head)
    {
        Span<byte> digits = stackalloc byte[20];
        scoped var key = rows.Text(row, column);
        if (rows.Kind(row, column) == CellKind.Integer)
        {
            rows.Integer(row, column).TryFormat(digits, out var count, default, null);
            key = digits[..count];
        }

        var length = head.Length + key.Length;
        Span<byte> id = length <= 128 ? stackalloc byte[128] : new byte[length];
        head.CopyTo(id);
        key.CopyTo(id[head.Length..]);
        writer.WriteBase64StringValue(id[..length]);
    }

    private static void WriteText(Utf8JsonWriter writer, RowBuffer rows, int row, int column)
    {
        var text = rows.Text(row, column);
        if (PlainText.Is(text))
        {
            writer.WriteRawValue(rows.Quoted(row, column), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private static void WriteMoment(Utf8JsonWriter writer, ReadOnlySpan<byte> stored)
    {
        Span<byte> moment = stackalloc byte[MomentLength + 1];
        stored[..MomentLength].CopyTo(moment);
        moment[MomentLength] = (byte)'Z';
        writer.WriteStringValue(moment);
    }
}
