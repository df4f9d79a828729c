using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>What a file allocates does not grow with its rows, so a long one weighs no more than a short one.</summary>
public sealed class FileMemoryTests(ManyPlaces city) : IClassFixture<ManyPlaces>
{
    private const int Few = 1000;

    [Theory]
    [InlineData("csv", 60)]
    [InlineData("ndjson", 60)]
    [InlineData("geojson", 60)]
    [InlineData("xlsx", 300)]
    public async Task A_row_more_allocates_next_to_nothing(string name, int most)
    {
        var form = new FileForm[] { FileForm.Csv, FileForm.JsonLines, FileForm.GeoJson, FileForm.Workbook }.Single(f => f.Name == name);
        // Without a context of the tests nothing goes on elsewhere.
        var more = await Task.Run(async () =>
        {
            await AllocatedAsync(form, ManyPlaces.Count);
            return await AllocatedAsync(form, ManyPlaces.Count) - await AllocatedAsync(form, Few);
        });

        Assert.InRange(more / (ManyPlaces.Count - Few), -most, most);
    }

    /// <summary>SQLite answers on the thread that asks, and the stream waits for nobody.</summary>
    private async Task<long> AllocatedAsync(FileForm form, int rows)
    {
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        var query = $$"""
            { facilities(first: {{rows}}, order: [{ code: DESC }]) { nodes {
              id name category latitude longitude dataset { importedAt } municipality { name } aed { position } } } }
            """;
        using var answer = await city.Executor.ExecuteAsync(new OperationRequest(query), form, CancellationToken.None);
        await answer.File!.WriteAsync(Stream.Null, CancellationToken.None);
        Assert.Equal(thread, Environment.CurrentManagedThreadId);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
