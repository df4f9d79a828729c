using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>The number of places in a municipality with a 1 in their name, and the first five of them by name.</summary>
internal static class CountedAnswer
{
    private const string Where = "municipality_id = (select id from municipality where code = ?1) and instr(name, '1') > 0";

    private const string Count = "select count(*) from facility where " + Where;

    private const string Rows = "select name from facility where " + Where + " order by name, id limit 5";

    public static void Write(Session session, string code, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Facilities);
        var count = session.Prepare(Count);
        Session.Bind(count, 1, code);
        raw.sqlite3_step(count);
        json.WriteNumber(Names.TotalCount, raw.sqlite3_column_int64(count, 0));
        raw.sqlite3_reset(count);
        json.WriteStartArray(Names.Nodes);
        WriteRows(session.Prepare(Rows), code, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRows(sqlite3_stmt row, string code, Utf8JsonWriter json)
    {
        Session.Bind(row, 1, code);
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            json.WriteStartObject();
            Cells.Text(json, Names.Name, row, 0);
            json.WriteEndObject();
        }

        raw.sqlite3_reset(row);
    }
}
