using System.Text.Json;
using SQLitePCL;

namespace Gateway.Load.HandWritten;

/// <summary>The first fifty AEDs of a municipality by name.</summary>
internal static class FilteredAnswer
{
    private const string Sql = """
        select f.id, f.name, f.address, f.phone, f.open_days, f.opens_at, f.closes_at, m.name
        from facility f join municipality m on m.id = f.municipality_id
        where f.municipality_id = (select id from municipality where code = ?1) and f.category = 'AED'
        order by f.name, f.id limit 50
        """;

    public static void Write(Session session, string code, Utf8JsonWriter json)
    {
        var row = session.Prepare(Sql);
        Session.Bind(row, 1, code);
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(Names.Nodes);
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            WritePlace(json, row);
        }

        raw.sqlite3_reset(row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, sqlite3_stmt row)
    {
        json.WriteStartObject();
        Cells.Id(json, Names.Id, "Facility:"u8, raw.sqlite3_column_blob(row, 0));
        Cells.Text(json, Names.Name, row, 1);
        Cells.Text(json, Names.Address, row, 2);
        Cells.Text(json, Names.Phone, row, 3);
        json.WritePropertyName(Names.OpenDays);
        json.WriteRawValue(raw.sqlite3_column_blob(row, 4), skipInputValidation: true);
        Cells.Text(json, Names.OpensAt, row, 5);
        Cells.Text(json, Names.ClosesAt, row, 6);
        json.WriteStartObject(Names.Municipality);
        Cells.Text(json, Names.Name, row, 7);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
