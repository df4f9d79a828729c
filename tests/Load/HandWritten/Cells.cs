using System.Buffers.Text;
using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>Writes the cells of the current row as members of a JSON object.</summary>
internal static class Cells
{
    public static void Text(Utf8JsonWriter json, JsonEncodedText name, sqlite3_stmt row, int column)
    {
        if (raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, raw.sqlite3_column_blob(row, column));
        }
    }

    public static void Number(Utf8JsonWriter json, JsonEncodedText name, sqlite3_stmt row, int column)
    {
        if (raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, raw.sqlite3_column_double(row, column));
        }
    }

    /// <summary>The global id: base64 of the type's name, a colon and the key.</summary>
    public static void Id(Utf8JsonWriter json, JsonEncodedText name, ReadOnlySpan<byte> typeAndColon, ReadOnlySpan<byte> key)
    {
        Span<byte> plain = stackalloc byte[typeAndColon.Length + key.Length];
        typeAndColon.CopyTo(plain);
        key.CopyTo(plain[typeAndColon.Length..]);
        Span<byte> base64 = stackalloc byte[Base64.GetMaxEncodedToUtf8Length(plain.Length)];
        Base64.EncodeToUtf8(plain, base64, out _, out var written);
        json.WriteString(name, base64[..written]);
    }
}
