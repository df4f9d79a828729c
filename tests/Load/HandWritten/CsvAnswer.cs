using System.Data.Common;
using System.Globalization;
using System.Text;
using Gateway.Store.Opening;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gateway.Load.HandWritten;

/// <summary>All events of the city as CSV, as one would write it with just a row reader and a text writer; on both databases.</summary>
internal static class CsvAnswer
{
    /// <summary>The same as a query to the gateway.</summary>
    public const string Document =
        "{ events { nodes { name nameKana startDate endDate venueName address latitude municipality { name } } } }";

    private const string Text = """
        select e.name, e.name_kana, e.start_date, e.end_date, e.venue_name, e.address, e.latitude, m.name
        from event e left join municipality m on m.id = e.municipality_id order by e.id limit 200001
        """;

    public static void Map(WebApplication app, string database) => app.MapGet("/csv", async http =>
    {
        http.Response.ContentType = "text/csv; charset=utf-8; header=present";
        await WriteAsync(database, http.Response.Body);
    });

    public static async Task WriteAsync(string database, Stream output)
    {
        await using DbConnection connection = Stores.IsServer(database)
            ? new NpgsqlConnection(database)
            : new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await using var reader = await command.ExecuteReaderAsync();
        await using var writer = new StreamWriter(output, new UTF8Encoding(true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("name,nameKana,startDate,endDate,venueName,address,latitude,municipality.name");
        while (await reader.ReadAsync())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                await writer.WriteAsync(i == 0 ? "" : ",");
                await writer.WriteAsync(Cell(reader, i));
            }

            await writer.WriteLineAsync();
        }
    }

    private static string Cell(DbDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
        {
            return "";
        }

        var cell = column == 6 ? reader.GetDouble(column).ToString(CultureInfo.InvariantCulture) : reader.GetString(column);
        return cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
