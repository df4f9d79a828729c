using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Load.HandWritten;

/// <summary>
/// The same endpoints for PostgreSQL, written purely for speed: one round trip each, prepared, text copied as received bytes.
/// </summary>
internal sealed class PostgresEndpoints(string address) : IAsyncDisposable
{
    private const string Place = "select id, name, kind_label, address, latitude, longitude, phone, url from facility where id = $1";

    private const string Places = "select id, name, address, latitude, longitude from facility where dataset_id = $1 order by id limit 50";

    private const string Events = """
        select p.id, e.* from (select id from facility where dataset_id = $1 order by id limit 50) p cross join lateral (
        select id, name, start_date, start_time from event where facility_id = p.id order by start_date desc nulls last, id limit 5) e
        """;

    private const string Aeds = """
        select f.id, f.name, f.address, f.phone, f.open_days, f.opens_at, f.closes_at, m.name
        from facility f join municipality m on m.id = f.municipality_id
        where f.municipality_id = (select id from municipality where code = $1) and f.category = 'AED'
        order by f.name, f.id limit 50
        """;

    private const string Deep = """
        select * from (
        (select id, name, start_date, venue_name from event where start_date = $1 and name = $2 and id > $3 order by id limit 51)
        union all
        (select id, name, start_date, venue_name from event where start_date = $1 and name < $2 order by name desc nulls last, id limit 51)
        union all
        (select id, name, start_date, venue_name from event where start_date = $1 and name is null order by start_date nulls first,
         name desc nulls last, id limit 51)
        union all
        (select id, name, start_date, venue_name from event where start_date > $1 order by start_date nulls first, name desc nulls last, id
         limit 51)) e limit 51
        """;

    private static readonly JsonWriterOptions Options =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(address)
    {
        MaxAutoPrepare = 50,
        AutoPrepareMinUsages = 1,
        NoResetOnClose = true,
        MaxPoolSize = 16,
        Options = @"-c default_transaction_isolation=repeatable\ read -c default_transaction_read_only=on",
    }.ConnectionString);

    public void Map(WebApplication app)
    {
        foreach (var name in (string[])["point", "nested", "filtered", "deep"])
        {
            app.MapPost("/" + name, http => AnswerAsync(http, name));
        }
    }

    /// <summary>Writes one answer, without any HTTP.</summary>
    public async Task AnswerAsync(string name, string variable, IBufferWriter<byte> output)
    {
        await using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject(Names.Data);
        await (name switch
        {
            "point" => PointAsync(variable, json, CancellationToken.None),
            "nested" => NestedAsync(variable, json, CancellationToken.None),
            "filtered" => FilteredAsync(variable, json, CancellationToken.None),
            _ => DeepAsync(variable, json, CancellationToken.None),
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, string name)
    {
        var variable = await Body.ReadVariableAsync(http.Request.BodyReader);
        http.Response.ContentType = "application/json; charset=utf-8";
        await AnswerAsync(name, variable, http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync();
    }

    private async Task PointAsync(string id, Utf8JsonWriter json, CancellationToken cancellation)
    {
        await using var command = Command(Place, KeyOf(id));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
        {
            json.WriteNull(Names.Facility);
            return;
        }

        json.WriteStartObject(Names.Facility);
        var cells = new PostgresCells(row, json);
        cells.Id(Names.Id, "Facility:"u8, 0);
        cells.Text(Names.Name, 1);
        cells.Text(Names.KindLabel, 2);
        cells.Text(Names.Address, 3);
        cells.Number(Names.Latitude, 4);
        cells.Number(Names.Longitude, 5);
        cells.Text(Names.Phone, 6);
        cells.Text(Names.Url, 7);
        json.WriteEndObject();
    }

    private async Task NestedAsync(string dataset, Utf8JsonWriter json, CancellationToken cancellation)
    {
        await using var batch = source.CreateBatch();
        foreach (var text in (string[])[Places, Events])
        {
            var command = new NpgsqlBatchCommand(text);
            command.Parameters.Add(Text(KeyOf(dataset)));
            batch.BatchCommands.Add(command);
        }

        await using var row = await batch.ExecuteReaderAsync(cancellation);
        var places = new List<(byte[] Id, byte[]? Name, byte[]? Address, double? Latitude, double? Longitude)>(50);
        while (await row.ReadAsync(cancellation))
        {
            var cells = new PostgresCells(row, json);
            places.Add((cells.Copy(0)!, cells.Copy(1), cells.Copy(2), cells.Real(3), cells.Real(4)));
        }

        await row.NextResultAsync(cancellation);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(Names.Nodes);
        var hasEvent = await row.ReadAsync(cancellation);
        foreach (var place in places)
        {
            WritePlace(json, place);
            var cells = new PostgresCells(row, json);
            while (hasEvent && cells.Is(0, place.Id))
            {
                json.WriteStartObject();
                cells.Id(Names.Id, "Event:"u8, 1);
                cells.Text(Names.Name, 2);
                cells.Text(Names.StartDate, 3);
                cells.Text(Names.StartTime, 4);
                json.WriteEndObject();
                hasEvent = await row.ReadAsync(cancellation);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(
        Utf8JsonWriter json, (byte[] Id, byte[]? Name, byte[]? Address, double? Latitude, double? Longitude) place)
    {
        json.WriteStartObject();
        Cells.Id(json, Names.Id, "Facility:"u8, place.Id);
        Write(json, Names.Name, place.Name);
        Write(json, Names.Address, place.Address);
        Write(json, Names.Latitude, place.Latitude);
        Write(json, Names.Longitude, place.Longitude);
        json.WriteStartObject(Names.Events);
        json.WriteStartArray(Names.Nodes);
    }

    private async Task FilteredAsync(string code, Utf8JsonWriter json, CancellationToken cancellation)
    {
        await using var command = Command(Aeds, code);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        json.WriteStartObject(Names.Facilities);
        json.WriteStartArray(Names.Nodes);
        while (await row.ReadAsync(cancellation))
        {
            var cells = new PostgresCells(row, json);
            json.WriteStartObject();
            cells.Id(Names.Id, "Facility:"u8, 0);
            cells.Text(Names.Name, 1);
            cells.Text(Names.Address, 2);
            cells.Text(Names.Phone, 3);
            cells.Raw(Names.OpenDays, 4);
            cells.Text(Names.OpensAt, 5);
            cells.Text(Names.ClosesAt, 6);
            json.WriteStartObject(Names.Municipality);
            cells.Text(Names.Name, 7);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task DeepAsync(string after, Utf8JsonWriter json, CancellationToken cancellation)
    {
        var cursor = new byte[512];
        var length = Encoding.ASCII.GetBytes(after, cursor);
        Base64.DecodeFromUtf8InPlace(cursor.AsSpan(0, length), out _);
        await using var command = Command(Deep, [.. DeepCursor.Read(cursor)]);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        json.WriteStartObject(Names.Events);
        json.WriteStartArray(Names.Nodes);
        var count = 0;
        while (await row.ReadAsync(cancellation) && ++count <= 50)
        {
            var cells = new PostgresCells(row, json);
            json.WriteStartObject();
            cells.Id(Names.Id, "Event:"u8, 0);
            cells.Text(Names.Name, 1);
            cells.Text(Names.StartDate, 2);
            cells.Text(Names.VenueName, 3);
            json.WriteEndObject();
            length = count == 50 ? DeepCursor.Write(cursor, cells.Copy(2)!, cells.Copy(1)!, cells.Copy(0)!) : 0;
        }

        json.WriteEndArray();
        json.WriteStartObject(Names.PageInfo);
        json.WriteBoolean(Names.HasNextPage, count > 50);
        json.WriteBase64String(Names.EndCursor, cursor.AsSpan(0, length));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private NpgsqlCommand Command(string text, params string[] values)
    {
        var command = source.CreateCommand(text);
        foreach (var value in values)
        {
            command.Parameters.Add(Text(value));
        }

        return command;
    }

    private static NpgsqlParameter Text(string value) =>
        new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = value };

    private static string KeyOf(string id) => Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':', 2)[1];

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, byte[]? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
