using System.Text;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Tests.Store;

/// <summary>
/// A database queried through the real executor, with as many concurrent reads as it has leases; with a single lease, it records the
/// statements that were run.
/// </summary>
internal sealed class QueriedStore : IDisposable
{
    private readonly CityStore store;
    private readonly Executor executor;

    public QueriedStore(CityStore database, TimeSpan? timeout = null, int leases = 1, WorkLimits? work = null, CostLimits? costs = null)
    {
        store = Stores.At(database.Name, database.Catalog, new CityStoreRules
        {
            Timeout = timeout ?? TimeSpan.FromMinutes(2),
            Work = work ?? new WorkLimits(),
            Places = leases,
            OnStatementRun = leases == 1 ? Ran.Add : null,
            OnWorkMeasured = steps => Steps = steps,
        });
        executor = new Executor(store, new PageLimits(), new DocumentLimits(), costs);
    }

    private QueriedStore(CityStore store)
    {
        this.store = store;
        executor = new Executor(store, new PageLimits(), new DocumentLimits());
    }

    /// <summary>Queries this store itself, which the caller disposes.</summary>
    public static QueriedStore Of(CityStore store) => new(store);

    /// <summary>The number of steps that the last operation took in the database.</summary>
    public long Steps { get; private set; }

    /// <summary>The statements that were run, in order.</summary>
    public List<Statement> Ran { get; } = [];

    public Task<Answer> AnswerAsync(OperationRequest request, CancellationToken cancellation) => executor.ExecuteAsync(request, cancellation);

    /// <summary>Returns the answer as JSON, including errors.</summary>
    public Task<JsonElement> AskAsync(string query, CancellationToken cancellation = default) =>
        AskAsync(new OperationRequest(query), cancellation);

    public async Task<JsonElement> AskAsync(OperationRequest request, CancellationToken cancellation = default)
    {
        using var answer = await executor.ExecuteAsync(request, cancellation);
        return JsonDocument.Parse(Encoding.UTF8.GetString(answer.Json.Span)).RootElement;
    }

    /// <summary>Returns the data of an answer; throws if it has errors.</summary>
    public async Task<JsonElement> DataAsync(string query)
    {
        var answer = await AskAsync(query);
        return answer.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.GetRawText()) : answer.GetProperty("data");
    }

    public void Dispose() => store.Dispose();
}
