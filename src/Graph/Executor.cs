using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using GraphQL.Types;

namespace Gateway.Graph;

/// <summary>Runs operations: the one way from a request to an answer, for the wire, the front page and the command line alike.</summary>
internal sealed class Executor
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ISchema schema;
    private readonly FrontEnd front;
    private readonly MetaExecutor meta;
    private readonly Planner planner;
    private readonly Binder binder;
    private readonly Reader reader;
    private readonly OperationStore operations;
    private readonly BoundedCache<(ValidOperation, string), PlannedOperation> plans;

    public Executor(DataCatalog catalog, Reader reader, PageLimits pages, DocumentLimits documents, OperationStore? operations = null)
    {
        this.operations = operations ?? OperationStore.None;
        this.reader = reader;
        schema = SchemaBuilder.Build(catalog, pages);
        front = new FrontEnd(schema, documents);
        meta = new MetaExecutor(schema);
        planner = new Planner(catalog);
        binder = new Binder(catalog, pages);
        plans = new(documents.CachedPlans, (_, _) => 1);
        Sdl = SdlWriter.Write(schema);
    }

    /// <summary>The schema in SDL, as HotChocolate prints it.</summary>
    public string Sdl { get; }

    /// <summary>Never throws for what a client sent; a cancelled token throws.</summary>
    public async Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation)
    {
        var found = operations.Find(request);
        if (found.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        var answer = await RunAsync(found.Request, cancellation);
        return answer.Kind == AnswerKind.Executed && operations.Keep(request) is { } receipt
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

    /// <summary>What an operation becomes, for people; null when it is refused before it is planned, and the answer says why.</summary>
    public async Task<Explanation?> ExplainAsync(OperationRequest request)
    {
        var preparation = front.Prepare(request);
        if (preparation.Operation is not { } operation)
        {
            return null;
        }

        var ask = AskReader.Read(operation, schema).Ask;
        var compiled = CompiledOperation.Of(planner.Plan(ask), Dialect.Sqlite);
        return Explanation.Of(ask, compiled, binder.Bind(compiled.Plan, operation.Variables));
    }

    private static Answer Refused(StoreRefusal refusal) =>
        AnswerText.OfErrors(AnswerKind.RequestError, [refusal.Error], Json) with { IsMiss = refusal.IsMiss };

    private async Task<Answer> RunAsync(OperationRequest request, CancellationToken cancellation)
    {
        var preparation = front.Prepare(request);
        if (preparation.Operation is not { } operation)
        {
            return AnswerText.OfErrors(preparation.Kind, preparation.Errors, Json);
        }

        try
        {
            var planned = PlanOf(operation);
            var bound = binder.Bind(planned.Compiled.Plan, operation.Variables);
            using var results = await reader.ReadAsync(planned.Compiled, bound, cancellation);
            var metaFields = operation.Operation.HasMeta ? await meta.ExecuteAsync(operation, cancellation) : MetaExecutor.NoFields;
            return AnswerText.Of(planned.Keys, bound, results, metaFields, Json);
        }
        catch (TimeoutException)
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.TimedOut(reader.Timeout)], Json);
        }
    }

    private PlannedOperation PlanOf(PreparedOperation operation)
    {
        if (!plans.TryGet(operation.PlanKey, out var planned))
        {
            var reading = AskReader.Read(operation, schema);
            planned = new PlannedOperation(CompiledOperation.Of(planner.Plan(reading.Ask), Dialect.Sqlite), reading.Keys);
            plans.Add(operation.PlanKey, planned);
        }

        return planned;
    }

    /// <param name="Keys">All response keys of the root, meta fields included.</param>
    private sealed record PlannedOperation(CompiledOperation Compiled, IReadOnlyList<string> Keys);
}
