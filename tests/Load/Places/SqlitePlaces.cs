using System.Data.Common;
using System.Text.Json;
using Gateway.Load.HandWritten;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Load.Places;

/// <summary>The same over an SQLite file.</summary>
internal sealed class SqlitePlaces(string file) : PlacesByHand
{
    private const string Strip = "cast((latitude + 90) * 100 as integer)";

    private const string Haversine = """
        pow(sin(radians(latitude - ?1) / 2), 2) + cos(radians(latitude)) * ?3 * pow(sin(radians(longitude - ?2) / 2), 2)
        """;

    private const string Near = $"""
        select id, name, cast(12742017600.0 * asin(min(1.0, sqrt({Haversine}))) + 0.5 as integer) as d from facility
        where {Strip} in (select value from json_each(?9))
        and latitude >= ?4 and latitude <= ?5 and longitude >= ?6 and longitude <= ?7 and {Haversine} <= ?8 order by d, id limit 20
        """;

    private const string Within = $"""
        select id, name, latitude, longitude from facility
        where {Strip} in (select value from json_each(?5))
        and latitude >= ?1 and latitude <= ?2 and longitude >= ?3 and longitude <= ?4 order by id limit 50
        """;

    private readonly Session session = new(file);

    public override DbConnection Connect() => new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");

    public override void Dispose() => session.Dispose();

    protected override void AddNear(ReadOnlySpan<double> values, long[] strips)
    {
        var row = session.Prepare(Near);
        Bind(row, values, strips);
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            Found.Add((
                raw.sqlite3_column_blob(row, 0).ToArray(), raw.sqlite3_column_blob(row, 1).ToArray(), raw.sqlite3_column_int64(row, 2)));
        }

        raw.sqlite3_reset(row);
    }

    protected override int WriteWithin(ReadOnlySpan<double> values, long[] strips, Utf8JsonWriter json)
    {
        var row = session.Prepare(Within);
        Bind(row, values, strips);
        var count = 0;
        for (; raw.sqlite3_step(row) == raw.SQLITE_ROW; count++)
        {
            json.WriteStartObject();
            Cells.Id(json, Names.Id, "Facility:"u8, raw.sqlite3_column_blob(row, 0));
            Cells.Text(json, Names.Name, row, 1);
            Cells.Number(json, Names.Latitude, row, 2);
            Cells.Number(json, Names.Longitude, row, 3);
            json.WriteEndObject();
        }

        raw.sqlite3_reset(row);
        return count;
    }

    private static void Bind(sqlite3_stmt row, ReadOnlySpan<double> values, long[] strips)
    {
        for (var i = 0; i < values.Length; i++)
        {
            raw.sqlite3_bind_double(row, i + 1, values[i]);
        }

        raw.sqlite3_bind_text(row, values.Length + 1, $"[{string.Join(',', strips)}]");
    }
}
