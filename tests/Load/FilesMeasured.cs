using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;
using Gateway.Store;
using Microsoft.Data.Sqlite;

namespace Gateway.Load;

/// <summary>All events of the city as CSV, beside a reader and a writer written by hand: both give the same bytes.</summary>
internal sealed class FilesMeasured(CityStore store, string database, int rounds)
{
    private const string Document =
        "{ events { nodes { name nameKana startDate endDate venueName address latitude municipality { name } } } }";

    private const string Text = """
        select e.name, e.name_kana, e.start_date, e.end_date, e.venue_name, e.address, e.latitude, m.name
        from event e left join municipality m on m.id = e.municipality_id order by e.id limit 200001
        """;

    private const int Few = 10_000;

    private const int Many = 100_000;

    private readonly Executor executor = new(store, new PageLimits(), new DocumentLimits());

    public async Task PrintAsync()
    {
        var (ours, theirs) = (new MemoryStream(), new MemoryStream());
        await OursAsync(ours);
        await ByHandAsync(theirs);
        Console.WriteLine($"The same bytes: {ours.ToArray().AsSpan().SequenceEqual(theirs.ToArray())}, {ours.Length:N0} of them.");
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var hand = await TimeAsync(ByHandAsync);
            ratios.Add(hand / await TimeAsync(OursAsync));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"CSV against by hand: {ratios[ratios.Count / 2]:F2} ({ratios[0]:F2} to {ratios[^1]:F2})"));
    }

    /// <summary>What a row more costs in memory that must be collected, in each form.</summary>
    public async Task PrintAllocationsAsync()
    {
        foreach (var form in (FileForm[])[FileForm.Csv, FileForm.JsonLines, FileForm.GeoJson, FileForm.Workbook, FileForm.Parquet])
        {
            await AllocatedAsync(form, Few);
            var bytes = (await AllocatedAsync(form, Many) - await AllocatedAsync(form, Few)) / (double)(Many - Few);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form.Name}: {bytes:F0} bytes allocated a row"));
        }
    }

    private async Task<long> AllocatedAsync(FileForm form, int rows)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        using var answer = await executor.ExecuteAsync(new OperationRequest(Placed(rows)), form, CancellationToken.None);
        await answer.File!.WriteAsync(Stream.Null, CancellationToken.None);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static string Placed(int rows) => $$"""
        { facilities(first: {{rows}}) { nodes {
          id name nameKana category address latitude longitude location { latitude longitude } dataset { importedAt }
          municipality { name } } } }
        """;

    private static async Task<double> TimeAsync(Func<Stream, Task> write)
    {
        var since = Stopwatch.GetTimestamp();
        await write(Stream.Null);
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private async Task OursAsync(Stream output)
    {
        using var answer = await executor.ExecuteAsync(new OperationRequest(Document), FileForm.Csv, CancellationToken.None);
        await answer.File!.WriteAsync(output, CancellationToken.None);
    }

    private async Task ByHandAsync(Stream output)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
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
                writer.Write(i == 0 ? "" : ",");
                var cell = reader.IsDBNull(i) ? ""
                    : i == 6 ? reader.GetDouble(i).ToString(CultureInfo.InvariantCulture)
                    : reader.GetString(i);
                writer.Write(cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
            }

            await writer.WriteLineAsync();
        }
    }
}
