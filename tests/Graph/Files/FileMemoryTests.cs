using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>What a file allocates does not grow with its rows, so a long one weighs no more than a short one.</summary>
public sealed class FileMemoryTests(ManyPlaces city) : IClassFixture<ManyPlaces>
{
    /// <summary>With the rows that have long cells, for which buffers grow once.</summary>
    private const int Few = 1000;

    [Theory]
    [InlineData("csv", 60)]
    [InlineData("ndjson", 60)]
    [InlineData("geojson", 60)]
    [InlineData("xlsx", 300)]
    public async Task A_row_more_allocates_next_to_nothing(string name, int most)
    {
        var form = new FileForm[] { FileForm.Csv, FileForm.JsonLines, FileForm.GeoJson, FileForm.Workbook }.Single(f => f.Name == name);
        var more = await LeastAsync(form, ManyPlaces.Count) - await LeastAsync(form, Few);

        Assert.InRange(more / (ManyPlaces.Count - Few), -most, most);
    }

    /// <summary>What is allocated once and not for a row, or by the tests beside, is not in the least of several runs.</summary>
    private async Task<long> LeastAsync(FileForm form, int rows)
    {
        var runs = new List<long>();
        for (var i = 0; i < 150 && runs.Count < 12; i++)
        {
            // Without a context of the tests little goes on elsewhere.
            if (await Task.Run(() => AllocatedAsync(form, rows)) is { } bytes)
            {
                runs.Add(bytes);
            }
        }

        return runs.Min();
    }

    /// <summary>Null when it was not one thread that did it all.</summary>
    private async Task<long?> AllocatedAsync(FileForm form, int rows)
    {
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        var query = $$"""
            { facilities(first: {{rows}}, order: [{ code: ASC }]) { nodes {
              id name category latitude longitude dataset { importedAt } municipality { name } aed { position } } } }
            """;
        using var answer = await city.Executor.ExecuteAsync(new OperationRequest(query), form, CancellationToken.None);
        await answer.File!.WriteAsync(Stream.Null, CancellationToken.None);
        return thread == Environment.CurrentManagedThreadId ? GC.GetAllocatedBytesForCurrentThread() - before : null;
    }
}
