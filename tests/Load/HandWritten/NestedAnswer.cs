using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>
/// Fifty places of a data set, each with its five latest events: one statement for the list, one run of another per place.
/// </summary>
internal static class NestedAnswer
{
    private const string Places = "select id, name, address, latitude, longitude from facility where dataset_id = ?1 order by id limit 50";

    private const string Events =
        "select id, name, start_date, start_time from event where facility_id = ?1 order by start_date desc, id limit 5";

    public static void Write(Session session, string dataset, Utf8JsonWriter json)
    {
        Span<byte> plain = stackalloc byte[128];
        var length = Encoding.ASCII.GetBytes(dataset, plain);
        Base64.DecodeFromUtf8InPlace(plain[..length], out var decoded);
        var row = session.Prepare(Places);
        var inner = session.Prepare(Events);
        raw.sqlite3_exec(raw.sqlite3_db_handle(row), "begin");
        raw.sqlite3_bind_text(row, 1, plain["Dataset:".Length..decoded]);
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(Names.Nodes);
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            WritePlace(json, row, inner);
        }

        raw.sqlite3_reset(row);
        raw.sqlite3_exec(raw.sqlite3_db_handle(row), "commit");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, sqlite3_stmt row, sqlite3_stmt inner)
    {
        var key = raw.sqlite3_column_blob(row, 0);
        json.WriteStartObject();
        Cells.Id(json, Names.Id, "Facility:"u8, key);
        Cells.Text(json, Names.Name, row, 1);
        Cells.Text(json, Names.Address, row, 2);
        Cells.Number(json, Names.Latitude, row, 3);
        Cells.Number(json, Names.Longitude, row, 4);
        raw.sqlite3_bind_text(inner, 1, key);
        json.WriteStartObject(Names.Events);
        json.WriteStartArray(Names.Nodes);
        while (raw.sqlite3_step(inner) == raw.SQLITE_ROW)
        {
            json.WriteStartObject();
            Cells.Id(json, Names.Id, "Event:"u8, raw.sqlite3_column_blob(inner, 0));
            Cells.Text(json, Names.Name, inner, 1);
            Cells.Text(json, Names.StartDate, inner, 2);
            Cells.Text(json, Names.StartTime, inner, 3);
            json.WriteEndObject();
        }

        raw.sqlite3_reset(inner);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
