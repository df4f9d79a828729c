using System.Diagnostics;
using System.Globalization;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Load.HandWritten;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Load;

/// <summary>
/// All events of the city as CSV, against a handwritten reader and writer: both give the same bytes, without the web server and over HTTP.
/// And what one more row allocates in each form.
/// </summary>
internal sealed class FilesMeasured(CityStore store, Servers servers, string database, int rounds) : IDisposable
{
    private const int Few = 10_000;

    private const int Many = 100_000;

    private readonly Executor executor = new(store, new PageLimits(), new DocumentLimits());
    private readonly HttpClient client = new();

    public async Task PrintAsync()
    {
        await CompareAsync("CSV without the web server", OursAsync, output => CsvAnswer.WriteAsync(database, output));
        var (ours, theirs) = (
            new Uri($"{servers.GatewayUrl}?format=csv&query={Uri.EscapeDataString(CsvAnswer.Document)}"),
            new Uri(servers.HandWrittenUrl + "/csv"));
        await CompareAsync("CSV over HTTP", output => LoadAsync(ours, output), output => LoadAsync(theirs, output));
        foreach (var form in (FileForm[])[FileForm.Csv, FileForm.JsonLines, FileForm.GeoJson, FileForm.Workbook, FileForm.Parquet])
        {
            // The first run creates buffers and compiles code.
            await AllocatedAsync(form, Many);
            var bytes = (await AllocatedAsync(form, Many) - await AllocatedAsync(form, Few)) / (double)(Many - Few);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form.Name}: {bytes:F0} bytes allocated a row"));
        }
    }

    public void Dispose() => client.Dispose();

    private async Task CompareAsync(string name, Func<Stream, Task> ours, Func<Stream, Task> byHand)
    {
        var (our, their) = (new MemoryStream(), new MemoryStream());
        await ours(our);
        await byHand(their);
        if (!our.ToArray().AsSpan().SequenceEqual(their.ToArray()))
        {
            throw new InvalidOperationException($"{name}: the files differ.");
        }

        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var hand = await TimeAsync(byHand);
            ratios.Add(hand / await TimeAsync(ours));
        }

        ratios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}, {our.Length:N0} bytes, against by hand: {Median.Of(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2})"));
    }

    private static async Task<double> TimeAsync(Func<Stream, Task> write)
    {
        var since = Stopwatch.GetTimestamp();
        await write(Stream.Null);
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private async Task OursAsync(Stream output)
    {
        using var answer = await executor.ExecuteAsync(new OperationRequest(CsvAnswer.Document), FileForm.Csv, CancellationToken.None);
        await answer.File!.WriteAsync(output, CancellationToken.None);
    }

    private async Task LoadAsync(Uri address, Stream output)
    {
        await using var body = await client.GetStreamAsync(address);
        await body.CopyToAsync(output);
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
          id name nameKana category address latitude longitude location { latitude longitude } dataset { importedAt credit }
          municipality { name } } } }
        """;
}
