using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>What a file allocates does not grow with its rows, so a long one uses no more memory than a short one.</summary>
[Collection(HeldMemory.Alone)]
public sealed class FileMemoryTests(ManyPlaces city) : IClassFixture<ManyPlaces>
{
    /// <summary>Includes the rows with long cells, for which buffers grow once.</summary>
    private const int Few = 1000;

    [Theory]
    [InlineData("csv", 60)]
    [InlineData("ndjson", 60)]
    [InlineData("geojson", 60)]
    [InlineData("xlsx", 300)]
    public async Task A_row_more_allocates_next_to_nothing(string name, int most)
    {
        var form = new FileForm[] { FileForm.Csv, FileForm.JsonLines, FileForm.GeoJson, FileForm.Workbook }.Single(f => f.Name == name);
        var more = 0L;
        await Waiting.UntilAsync(
            async () =>
            {
                more = (await LeastAsync(form, ManyPlaces.Count) - await LeastAsync(form, Few)) / (ManyPlaces.Count - Few);
                return more >= -most && more <= most;
            },
            () => $"A row allocates {more} bytes.");
    }

    /// <summary>
    /// Returns the minimum of several runs, which contains no one-time allocations. Remains of earlier tests allocate now and then too, so
    /// it is measured until they do not disturb: what a row allocates, it allocates every time.
    /// </summary>
    private async Task<long> LeastAsync(FileForm form, int rows)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 12; run++)
        {
            least = Math.Min(least, await AllocatedAsync(form, rows));
        }

        return least;
    }

    /// <summary>Counts all threads: the list is read on a different thread than it is written on.</summary>
    private async Task<long> AllocatedAsync(FileForm form, int rows)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var query = $$"""
            { facilities(first: {{rows}}, order: [{ code: ASC }]) { nodes {
              id name category latitude longitude dataset { importedAt } municipality { name } aed { position } } } }
            """;
        using var answer = await city.Executor.ExecuteAsync(new OperationRequest(query), form, CancellationToken.None);
        await answer.File!.WriteAsync(Stream.Null, CancellationToken.None);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
