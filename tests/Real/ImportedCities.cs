using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;

namespace Gateway.Tests.Real;

/// <summary>Real files imported into one database, answering operations through the real executor.</summary>
internal sealed class ImportedCities : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Executor executor;
    private readonly CityStore database;

    /// <param name="pageSize">The most rows that a list returns at once.</param>
    /// <param name="clock">Left out, it is that of the machine.</param>
    public ImportedCities(int pageSize = 50, TimeProvider? clock = null)
    {
        database = StoreUnderTest.Default(folder).Open(CityCatalog.Create(), new CityStoreRules { Clock = clock ?? TimeProvider.System });
        executor = new Executor(database, new PageLimits(MaximumSize: pageSize), new DocumentLimits());
    }

    public FileReport Import(string file, ImportOptions? options = null) => Import(ImportSource.File(RealFiles.PathOf(file)), options);

    /// <summary>All tables of a source.</summary>
    public IReadOnlyList<FileReport> ImportAll(ImportSource source) =>
        new Importer(database, MunicipalityTable.BuiltIn()).ImportAll(source, new ImportOptions());

    public FileReport Import(ImportSource source, ImportOptions? options = null) =>
        new Importer(database, MunicipalityTable.BuiltIn()).Import(source, options ?? new ImportOptions());

    /// <summary>The data of the answer; errors fail the test.</summary>
    public JsonElement Ask(string query, string? variables = null)
    {
        var request = new OperationRequest(query, null, variables is null ? default : JsonDocument.Parse(variables).RootElement);
        var answer = executor.ExecuteAsync(request, CancellationToken.None).GetAwaiter().GetResult();
        var json = JsonDocument.Parse(answer.Json).RootElement;
        return json.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors + Encoding.UTF8.GetString(answer.Json.Span))
            : json.GetProperty("data");
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }
}
