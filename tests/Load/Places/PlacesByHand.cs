using System.Text;
using System.Text.Json;
using Gateway.Load.HandWritten;
using SQLitePCL;

namespace Gateway.Load.Places;

/// <summary>What is near by statements written by hand, on the same index, as JSON straight from the rows: the gateway's answers.</summary>
internal sealed class PlacesByHand(string file) : IDisposable
{
    private const string Haversine = """
        pow(sin(radians(latitude - ?1) / 2), 2) + cos(radians(latitude)) * ?3 * pow(sin(radians(longitude - ?2) / 2), 2)
        """;

    private const string Strip = "cast((latitude + 90) * 100 as integer)";

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

    private const double Metres = 6_371_008.8;
    private const double FirstRadius = 500;

    private static readonly JsonEncodedText Edges = JsonEncodedText.Encode("edges");
    private static readonly JsonEncodedText Node = JsonEncodedText.Encode("node");
    private static readonly JsonEncodedText Distance = JsonEncodedText.Encode("distance");

    private readonly Session session = new(file);
    private readonly List<(byte[] Id, byte[]? Name, long Millimetres)> found = [];

    public void Dispose() => session.Dispose();

    /// <summary>The nearest twenty; without a radius in circles twice as wide each time until there are so many.</summary>
    public int WriteNear(Circle circle, Utf8JsonWriter json)
    {
        var radius = circle.Radius > 0 ? circle.Radius : FirstRadius;
        Find(circle, radius);
        for (; circle.Radius == 0 && found.Count < 20 && radius < Metres * 4; radius *= 2)
        {
            Find(circle, radius * 2);
        }

        Begin(json, Edges);
        foreach (var (id, name, millimetres) in found)
        {
            json.WriteStartObject();
            json.WriteNumber(Distance, millimetres / 1000.0);
            json.WriteStartObject(Node);
            Cells.Id(json, Names.Id, "Facility:"u8, id);
            json.WriteString(Names.Name, name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        End(json);
        return found.Count;
    }

    /// <summary>The first fifty in a box around the circle.</summary>
    public int WriteBox(Circle circle, Utf8JsonWriter json)
    {
        var row = session.Prepare(Within);
        var (south, north, west, east) = Sides(circle);
        Bind(row, south, north, west, east);
        BindStrips(row, 5, south, north);
        Begin(json, Names.Nodes);
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
        End(json);
        return count;
    }

    /// <summary>The box that both sides are asked for.</summary>
    public static (double South, double North, double West, double East) Sides(Circle circle)
    {
        var height = circle.Radius / Metres * (180 / Math.PI);
        var width = height / Math.Cos(circle.Latitude * (Math.PI / 180));
        return (circle.Latitude - height, circle.Latitude + height, circle.Longitude - width, circle.Longitude + width);
    }

    private void Find(Circle circle, double radius)
    {
        found.Clear();
        var row = session.Prepare(Near);
        var (south, north, west, east) = Sides(circle with { Radius = (radius * 1.001) + 0.1 });
        var cosine = Math.Cos(circle.Latitude * (Math.PI / 180));
        Bind(row, circle.Latitude, circle.Longitude, cosine, south, north, west, east, Math.Pow(Math.Sin(radius / (2 * Metres)), 2));
        BindStrips(row, 9, south, north);
        while (raw.sqlite3_step(row) == raw.SQLITE_ROW)
        {
            found.Add((
                raw.sqlite3_column_blob(row, 0).ToArray(), raw.sqlite3_column_blob(row, 1).ToArray(), raw.sqlite3_column_int64(row, 2)));
        }

        raw.sqlite3_reset(row);
    }

    private static void Bind(sqlite3_stmt row, params ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            raw.sqlite3_bind_double(row, i + 1, values[i]);
        }
    }

    private static void BindStrips(sqlite3_stmt row, int index, double south, double north)
    {
        var text = new StringBuilder("[");
        for (var strip = (long)((south + 90) * 100); strip <= (long)((north + 90) * 100); strip++)
        {
            text.Append(text.Length > 1 ? "," : "").Append(strip);
        }

        raw.sqlite3_bind_text(row, index, text.Append(']').ToString());
    }

    private static void Begin(Utf8JsonWriter json, JsonEncodedText list)
    {
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(list);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
