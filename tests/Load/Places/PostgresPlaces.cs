using System.Data.Common;
using System.Text.Json;
using Gateway.Load.HandWritten;
using Npgsql;

namespace Gateway.Load.Places;

/// <summary>The same over a database of a PostgreSQL server on this machine, whose processor time is counted too.</summary>
internal sealed class PostgresPlaces : PlacesByHand
{
    private const string Strip = "floor((latitude + 90) * 100)::bigint";

    private const string Haversine = """
        pow(sin(radians(latitude - $1) / 2), 2) + cos(radians(latitude)) * $3 * pow(sin(radians(longitude - $2) / 2), 2)
        """;

    private const string Near = $"""
        select id, name, floor(12742017600.0 * asin(least(1.0, sqrt({Haversine}))) + 0.5)::bigint as d from facility
        where {Strip} = any($9)
        and latitude >= $4 and latitude <= $5 and longitude >= $6 and longitude <= $7 and {Haversine} <= $8 order by d, id limit 20
        """;

    private const string Within = $"""
        select id, name, latitude, longitude from facility
        where {Strip} = any($5)
        and latitude >= $1 and latitude <= $2 and longitude >= $3 and longitude <= $4 order by id limit 50
        """;

    private readonly string address;
    private readonly NpgsqlConnection connection;
    private readonly Lazy<IReadOnlyList<int>> servers;

    public PostgresPlaces(string address)
    {
        this.address = address;
        connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(address) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 1, Pooling = false }.ConnectionString);
        connection.Open();
        servers = new Lazy<IReadOnlyList<int>>(Servers);
    }

    public override DbConnection Connect() => new NpgsqlConnection(address);

    public override double MicrosecondsElsewhere() => servers.Value.Sum(ProcessorClock.Milliseconds) * 1000;

    public override void Dispose() => connection.Dispose();

    protected override void AddNear(ReadOnlySpan<double> values, long[] strips)
    {
        using var row = Run(Near, values, strips);
        while (row.Read())
        {
            var cells = new PostgresCells(row, null!);
            Found.Add((cells.Copy(0)!, cells.Copy(1), row.GetInt64(2)));
        }
    }

    protected override int WriteWithin(ReadOnlySpan<double> values, long[] strips, Utf8JsonWriter json)
    {
        using var row = Run(Within, values, strips);
        var cells = new PostgresCells(row, json);
        var count = 0;
        for (; row.Read(); count++)
        {
            json.WriteStartObject();
            cells.Id(Names.Id, "Facility:"u8, 0);
            cells.Text(Names.Name, 1);
            cells.Number(Names.Latitude, 2);
            cells.Number(Names.Longitude, 3);
            json.WriteEndObject();
        }

        return count;
    }

    private NpgsqlDataReader Run(string text, ReadOnlySpan<double> values, long[] strips)
    {
        using var command = new NpgsqlCommand(text, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = value });
        }

        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = strips });
        return command.ExecuteReader();
    }

    /// <summary>The server's processes for connections to this database: ours and the gateway's.</summary>
    private List<int> Servers()
    {
        using var command = new NpgsqlCommand(
            "select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'", connection);
        using var reader = command.ExecuteReader();
        var servers = new List<int>();
        while (reader.Read())
        {
            servers.Add(reader.GetInt32(0));
        }

        return servers;
    }
}
