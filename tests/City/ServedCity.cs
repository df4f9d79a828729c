using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;

namespace Gateway.Tests.City;

/// <summary>The fixed city in a database of its own, answering operations through the real executor.</summary>
public sealed class ServedCity : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CityStore store;
    private readonly DataCatalog catalog = CityCatalog.Create();

    public ServedCity()
    {
        Rows = FixedCity.Rows(catalog);
        store = StoreUnderTest.Default(folder).Open(catalog, new CityStoreRules { Clock = Clock });
        using (var loader = store.BeginLoad())
        {
            Rows.Load(loader);
        }

        Executor = ExecutorWith(DocumentStore.None);
    }

    /// <summary>10 a.m. in Japan on a Wednesday, unless a test sets it.</summary>
    internal SetClock Clock { get; } = new(new DateTimeOffset(2026, 6, 10, 10, 0, 30, TimeSpan.FromHours(9)));

    internal CityRows Rows { get; }

    internal Executor Executor { get; }

    /// <summary>The response as JSON text.</summary>
    public string Ask(string query, string? variables = null) => Encoding.UTF8.GetString(Answer(query, variables).Json.Span);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    internal Answer Answer(string query, string? variables = null) =>
        Executor.ExecuteAsync(RequestOf(query, variables), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Returns the response with pages large enough for all places of the city.</summary>
    public string AskAll(string query) => Encoding.UTF8.GetString(
        new Executor(store, new PageLimits(MaximumSize: 100), new DocumentLimits())
            .ExecuteAsync(RequestOf(query, null), CancellationToken.None).GetAwaiter().GetResult().Json.Span);

    internal CityStore Store => store;

    /// <summary>Returns an executor that counts demand.</summary>
    internal Executor Counting() => new(store, new PageLimits(), new DocumentLimits(), isCounted: true);

    /// <summary>The operator's graph.</summary>
    internal Executor Operator() => new(store, new PageLimits(), new DocumentLimits(), catalog: OperatorCatalog.Create(catalog));

    internal Executor With(FileLimits files) => new(store, new PageLimits(), new DocumentLimits(), files: files);

    internal Executor ExecutorWith(DocumentStore operations) => new(store, new PageLimits(), new DocumentLimits(), operations: operations);

    internal static OperationRequest RequestOf(string query, string? variables) =>
        new(query, null, variables is null ? default : JsonDocument.Parse(variables).RootElement);
}
