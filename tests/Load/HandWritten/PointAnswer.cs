using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>One place by its id.</summary>
internal static class PointAnswer
{
    private const string Sql = "select id, name, kind_label, address, latitude, longitude, phone, url from facility where id = ?1";

    public static void Write(Session session, string id, Utf8JsonWriter json)
    {
        Span<byte> plain = stackalloc byte[128];
        var length = Encoding.ASCII.GetBytes(id, plain);
        Base64.DecodeFromUtf8InPlace(plain[..length], out var decoded);
        var row = session.Prepare(Sql);
        raw.sqlite3_bind_text(row, 1, plain["Facility:".Length..decoded]);
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        if (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            WriteFacility(json, row);
        }
        else
        {
            json.WriteNull(Names.Facility);
        }

        raw.sqlite3_reset(row);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFacility(Utf8JsonWriter json, sqlite3_stmt row)
    {
        json.WriteStartObject(Names.Facility);
        Cells.Id(json, Names.Id, "Facility:"u8, raw.sqlite3_column_blob(row, 0));
        Cells.Text(json, Names.Name, row, 1);
        Cells.Text(json, Names.KindLabel, row, 2);
        Cells.Text(json, Names.Address, row, 3);
        Cells.Number(json, Names.Latitude, row, 4);
        Cells.Number(json, Names.Longitude, row, 5);
        Cells.Text(json, Names.Phone, row, 6);
        Cells.Text(json, Names.Url, row, 7);
        json.WriteEndObject();
    }
}
