using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>The fifty events after a cursor deep in the list, ordered by day ascending, then by name descending.</summary>
internal static class DeepAnswer
{
    private const string Sql = """
        select id, name, start_date, venue_name from event
        where start_date >= ?1 and (start_date > ?1 or name < ?2 or (name = ?2 and id > ?3))
        order by start_date, name desc, id limit 51
        """;

    /// <summary>Format and fingerprint of the list; each key follows with a tag, a length and its text.</summary>
    private const int HeadLength = 9;
    private const byte TextTag = 3;

    public static void Write(Session session, string after, Utf8JsonWriter json)
    {
        Span<byte> cursor = stackalloc byte[512];
        var length = Encoding.ASCII.GetBytes(after, cursor);
        Base64.DecodeFromUtf8InPlace(cursor[..length], out var decoded);
        var row = session.Prepare(Sql);
        BindKeys(row, cursor[HeadLength..decoded]);
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Events);
        json.WriteStartArray(Names.Nodes);
        WriteRows(json, row, cursor);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void BindKeys(sqlite3_stmt row, Span<byte> keys)
    {
        for (var i = 1; i <= 3; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(keys[1..]);
            raw.sqlite3_bind_text(row, i, keys.Slice(5, length));
            keys = keys[(5 + length)..];
        }
    }

    private static void WriteRows(Utf8JsonWriter json, sqlite3_stmt row, Span<byte> cursor)
    {
        var count = 0;
        var length = 0;
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW && ++count <= 50)
        {
            json.WriteStartObject();
            Cells.Id(json, Names.Id, "Event:"u8, raw.sqlite3_column_blob(row, 0));
            Cells.Text(json, Names.Name, row, 1);
            Cells.Text(json, Names.StartDate, row, 2);
            Cells.Text(json, Names.VenueName, row, 3);
            json.WriteEndObject();
            if (count == 50)
            {
                length = WriteKeys(row, cursor);
            }
        }

        raw.sqlite3_reset(row);
        json.WriteEndArray();
        json.WriteStartObject(Names.PageInfo);
        json.WriteBoolean(Names.HasNextPage, count > 50);
        Span<byte> base64 = stackalloc byte[Base64.GetMaxEncodedToUtf8Length(length)];
        Base64.EncodeToUtf8(cursor[..length], base64, out _, out var written);
        json.WriteString(Names.EndCursor, base64[..written]);
        json.WriteEndObject();
    }

    private static int WriteKeys(sqlite3_stmt row, Span<byte> cursor)
    {
        var at = HeadLength;
        foreach (var column in (ReadOnlySpan<int>)[2, 1, 0])
        {
            var key = raw.sqlite3_column_blob(row, column);
            cursor[at] = TextTag;
            BinaryPrimitives.WriteInt32LittleEndian(cursor[(at + 1)..], key.Length);
            key.CopyTo(cursor[(at + 5)..]);
            at += 5 + key.Length;
        }

        return at;
    }
}
