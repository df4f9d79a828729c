using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Cost;
using Gateway.Graph.Live;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using GraphQL.Types;

namespace Gateway.Graph;

/// <summary>Runs operations: the one way from a request to an answer, for the wire, the front page and the command line alike.</summary>
internal sealed class Executor
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>How soon a new data version is noticed while somebody waits for one.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly ISchema schema;
    private readonly FrontEnd front;
    private readonly MetaExecutor meta;
    private readonly Planner planner;
    private readonly ChangePlanner changePlanner;
    private readonly ChangeStream changes;
    private readonly Binder binder;
    private readonly CityStore store;
    private readonly OperationStore operations;
    private readonly CostLimits costs;
    private readonly CostWeights weights;
    private readonly int filterLists;
    private readonly ActivitySource? trace;
    private readonly Lazy<string> sdl;
    private readonly BoundedCache<(ValidOperation, string), PlannedOperation> plans;

    public Executor(DataCatalog catalog, CityStore store, PageLimits pages, DocumentLimits documents, CostLimits? costs = null, OperationStore? operations = null, ActivitySource? trace = null)
    {
        this.trace = trace;
        this.store = store;
        this.operations = operations ?? OperationStore.None;
        this.costs = costs ?? new CostLimits();
        schema = SchemaBuilder.Build(catalog, pages);
        weights = new CostWeights(schema);
        filterLists = documents.FilterLists;
        front = new FrontEnd(schema, documents, trace);
        meta = new MetaExecutor(schema);
        planner = new Planner(catalog);
        changePlanner = new ChangePlanner(catalog);
        binder = new Binder(catalog, pages);
        changes = new ChangeStream(store, binder, new VersionWatch(store.StateAsync, LookEvery), Json);
        plans = new(documents.CachedPlans, (_, _) => 1);
        sdl = new Lazy<string>(() => SdlWriter.Write(schema));
    }

    /// <summary>The schema in SDL, as HotChocolate prints it.</summary>
    public string Sdl => sdl.Value;

    /// <summary>Never throws for what a client sent; a cancelled token throws.</summary>
    public async Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation)
    {
        var found = operations.Find(request);
        if (found.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        var answer = await RunAsync(found.Request, cancellation);
        return answer.Kind is AnswerKind.Executed or AnswerKind.Subscribed && operations.Keep(request) is { } receipt && answer.Events is null
            ? AnswerText.Extend(answer, "persistedQuery", receipt.WriteTo, Json)
            : answer;
    }

    /// <summary>Why an operation would be refused without being run; null when nothing stands against it.</summary>
    public Answer? Refuse(OperationRequest request)
    {
        var found = operations.Find(request);
        if (found.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        var preparation = front.Prepare(found.Request);
        return preparation.Operation is null ? AnswerText.OfErrors(preparation.Kind, preparation.Errors, Json) : null;
    }

    /// <summary>Trusted documents that do not fit the schema, by name, each with the first thing that is wrong and where.</summary>
    public IEnumerable<(string Name, string Fault)> UnfitDocuments()
    {
        foreach (var (name, text) in operations.Trusted.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            if (front.Check(text) is [var error, ..])
            {
                yield return (name, error.Locations is [var (line, column), ..] ? $"line {line}, column {column}: {error.Message}" : error.Message);
            }
        }
    }

    private async Task<Answer> RunAsync(OperationRequest request, CancellationToken cancellation)
    {
        var preparation = front.Prepare(request);
        if (preparation.Operation is not { } operation)
        {
            return AnswerText.OfErrors(preparation.Kind, preparation.Errors, Json);
        }

        var planned = PlanOf(operation, out var wasKept);
        var answer = await AnswerAsync(request, operation, planned, cancellation);
        return answer with { Facts = new OperationFacts(operation.Operation.Name, planned.Cost, !preparation.IsNew, wasKept) { WasPlanned = true } };
    }

    private async ValueTask<Answer> AnswerAsync(OperationRequest request, PreparedOperation operation, PlannedOperation planned, CancellationToken cancellation)
    {
        OperationCost? told = request.Cost == CostReport.None ? null : planned.Cost;
        if (planned.Refusal is { } refusal && (request.Cost != CostReport.Validate || planned.IsUnreckoned))
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [refusal], Json, told);
        }

        return request.Cost == CostReport.Validate ? AnswerText.OfCost(planned.Cost, Json)
            : operation.Operation.IsSubscription ? await changes.OpenAsync(planned.Compiled!, operation.Variables, cancellation)
            : await RunAsync(operation, planned, told, cancellation);
    }

    private async Task<Answer> RunAsync(PreparedOperation operation, PlannedOperation planned, OperationCost? told, CancellationToken cancellation)
    {
        try
        {
            var bound = binder.Bind(planned.Compiled!.Plan, operation.Variables);
            using var results = await ReadAsync(planned.Compiled, bound, cancellation);
            var metaFields = operation.Operation.HasMeta ? await meta.ExecuteAsync(operation, cancellation) : MetaExecutor.NoFields;
            using var span = trace?.StartActivity("write");
            return AnswerText.Of(planned.Keys, bound, results, metaFields, told, Json);
        }
        catch (TimeoutException)
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.TimedOut(store.Rules.Timeout)], Json);
        }
        catch (TooManyDearException)
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.TooManyDear()], Json);
        }
        catch (WorkExceededException exceeded)
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.TooMuchWork(exceeded.Most)], Json);
        }
    }

    private async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation bound, CancellationToken cancellation)
    {
        using var span = trace?.StartActivity("sql");
        var results = await store.ReadAsync(compiled, bound, cancellation);
        span?.SetTag("gateway.rows", results.RowCount);
        return results;
    }

    /// <summary>What an operation becomes, for people; null when it is refused before it is planned, and the answer says why.</summary>
    public async Task<Explanation?> ExplainAsync(OperationRequest request)
    {
        var preparation = front.Prepare(request);
        if (preparation.Operation is not { } operation)
        {
            return null;
        }

        var ask = AskReader.Read(operation, schema).Ask;
        var compiled = store.Compile(PlanOf(operation, ask));
        return Explanation.Of(ask, compiled, binder.Bind(compiled.Plan, operation.Variables));
    }

    private static Answer Refused(StoreRefusal refusal) =>
        AnswerText.OfErrors(AnswerKind.RequestError, [refusal.Error], Json) with { IsMiss = refusal.IsMiss };

    private PlannedOperation PlanOf(PreparedOperation operation, out bool wasKept)
    {
        wasKept = plans.TryGet(operation.PlanKey, out var planned);
        if (!wasKept)
        {
            using var span = trace?.StartActivity("plan");
            planned = Plan(operation);
            plans.Add(operation.PlanKey, planned);
        }

        return planned;
    }

    private OperationPlan PlanOf(PreparedOperation operation, Ask ask) =>
        operation.Operation.IsSubscription ? changePlanner.Plan(ask) : planner.Plan(ask);

    private PlannedOperation Plan(PreparedOperation operation)
    {
        var (cost, unreckoned) = CostAnalysis.Of(operation, schema, weights, filterLists);
        if ((unreckoned ?? cost.Refusal(costs)) is { } refusal)
        {
            return new PlannedOperation(null, []) { Cost = cost, Refusal = refusal, IsUnreckoned = unreckoned is not null };
        }

        var reading = AskReader.Read(operation, schema);
        return new PlannedOperation(store.Compile(PlanOf(operation, reading.Ask)), reading.Keys) { Cost = cost };
    }

    /// <param name="Compiled">Null when it is refused for its cost.</param>
    /// <param name="Keys">All response keys of the root, meta fields included.</param>
    private sealed record PlannedOperation(CompiledOperation? Compiled, IReadOnlyList<string> Keys)
    {
        public OperationCost Cost { get; init; }

        public GraphError? Refusal { get; init; }

        /// <summary>Refused because what it costs cannot be said.</summary>
        public bool IsUnreckoned { get; init; }
    }
}
