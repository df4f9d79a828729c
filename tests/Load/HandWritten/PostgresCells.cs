using System.Text.Json;
using Npgsql;

namespace Gateway.Load.HandWritten;

/// <summary>Writes the cells of a PostgreSQL reader's current row.</summary>
internal readonly struct PostgresCells(NpgsqlDataReader row, Utf8JsonWriter json)
{
    [ThreadStatic]
    private static byte[]? room;

    public void Id(JsonEncodedText name, ReadOnlySpan<byte> typeAndColon, int column) => Cells.Id(json, name, typeAndColon, Bytes(column));

    public void Text(JsonEncodedText name, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, Bytes(column));
        }
    }

    public void Raw(JsonEncodedText name, int column)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Bytes(column), skipInputValidation: true);
    }

    public void Number(JsonEncodedText name, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, row.GetDouble(column));
        }
    }

    public bool Is(int column, ReadOnlySpan<byte> text) => Bytes(column).SequenceEqual(text);

    public byte[]? Copy(int column) => row.IsDBNull(column) ? null : Bytes(column).ToArray();

    public double? Real(int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    // No cell of these answers is longer.
    private ReadOnlySpan<byte> Bytes(int column)
    {
        room ??= new byte[8192];
        return room.AsSpan(0, (int)row.GetBytes(column, 0, room, 0, room.Length));
    }
}
