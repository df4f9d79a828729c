using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Contracts;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Graph.Live;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>
/// Runs operations: the one way from a request to an answer, for the wire, the pages and the command line alike. A request is prepared
/// (document, variables, cost, plan), then read, then written.
/// </summary>
internal sealed class Executor
{
    /// <summary>The initial size of the answer buffer. Renting costs the same whatever the size; growing costs a copy.</summary>
    private const int TypicalLength = 16 * 1024;

    /// <summary>How often to look for a new data version while a subscriber waits for one.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly CityStore store;
    private readonly DataCatalog catalog;
    private readonly Allowance publicAllowance;
    private readonly FileLimits files;
    private readonly FrontEnd frontEnd;
    private readonly PlanCache plans;
    private readonly MetaExecutor meta;
    private readonly ReportMutation reports;
    private readonly ChangeStream changes;
    private readonly ActivitySource? trace;
    private readonly Lazy<string> sdl;
    private readonly ContractBook contracts;

    /// <param name="store">The database.</param>
    /// <param name="catalog">The part of it that is shown; null = the whole city, as in the store.</param>
    public Executor(
        CityStore store,
        PageLimits pages,
        DocumentLimits documents,
        CostLimits? costs = null,
        DocumentStore? operations = null,
        ActivitySource? trace = null,
        FileLimits? files = null,
        bool isCounted = false,
        bool takesReports = false,
        DataCatalog? catalog = null)
    {
        (this.store, this.trace, this.files) = (store, trace, files ?? new FileLimits());
        this.catalog = catalog ??= store.Catalog;
        publicAllowance = new Allowance(pages, documents, costs ?? new CostLimits(), operations ?? DocumentStore.None);
        var schema = SchemaBuilder.Build(catalog, pages, takesReports);
        frontEnd = new FrontEnd(schema, documents, trace);
        plans = new PlanCache(store, catalog, schema, documents, trace, isCounted);
        meta = new MetaExecutor(schema);
        reports = new ReportMutation(schema);
        changes = new ChangeStream(store, new VersionWatch(store.StateAsync, PollInterval));
        sdl = new Lazy<string>(() => SdlWriter.Write(schema));
        contracts = new ContractBook(schema, documents);
    }

    /// <summary>The schema in SDL, as HotChocolate prints it.</summary>
    public string Sdl => sdl.Value;

    /// <summary>What each trusted document takes and returns.</summary>
    public IReadOnlyList<DocumentContract> Contracts => contracts.Of(publicAllowance.Documents);

    /// <summary>Reads what candidate replacements for the trusted documents take and return.</summary>
    public IReadOnlyList<DocumentContract> ReadContracts(IReadOnlyDictionary<string, string> documents) => contracts.Read(documents);

    /// <summary>Runs a stranger's operation; the answer is JSON.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation) =>
        ExecuteAsync(request, publicAllowance, AnswerForm.Json, cancellation);

    /// <summary>The same, within the limits of the caller.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, Allowance allowance, CancellationToken cancellation) =>
        ExecuteAsync(request, allowance, AnswerForm.Json, cancellation);

    /// <summary>The same, written in the requested form.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, AnswerForm form, CancellationToken cancellation) =>
        ExecuteAsync(request, publicAllowance, form, cancellation);

    /// <summary>The same in a given form, within the limits of the caller.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, AnswerForm form, Allowance allowance, CancellationToken cancellation) =>
        ExecuteAsync(request, allowance, form, cancellation);

    /// <summary>Returns the refusal an operation would meet, without running it; null when it would be accepted.</summary>
    public Answer? Refuse(OperationRequest request) =>
        Prepare(request, publicAllowance, out var refused) is null ? refused : null;

    /// <summary>The trusted documents that do not fit the schema, by name, each with its first error and where it is.</summary>
    public IEnumerable<(string Name, string Fault)> IncompatibleDocuments()
    {
        foreach (var (name, text) in publicAllowance.Documents.Trusted.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            if (frontEnd.Check(text) is [var error, ..])
            {
                yield return (
                    name, error.Locations is [var (line, column), ..] ? $"line {line}, column {column}: {error.Message}" : error.Message);
            }
        }
    }

    /// <summary>Explains an operation to people; null for a mutation, and for one refused before planning, whose answer says why.</summary>
    public Task<Explanation?> ExplainAsync(OperationRequest request) =>
        Task.FromResult(frontEnd.Prepare(request).Operation is { Operation.IsMutation: false } operation ? Explain(operation) : null);

    private Explanation Explain(PreparedOperation operation)
    {
        var (compiled, reading) = plans.Compile(operation);
        var bound = new Binder(catalog, publicAllowance.Pages).Bind(compiled.Plan, VariablesNow(operation));
        return Explanation.Of(reading.Ask, compiled, bound);
    }

    /// <summary>The variables of a request, with the moment at which it is read.</summary>
    private VariableValues VariablesNow(PreparedOperation operation) => operation.Variables.At(store.Rules.Clock.GetUtcNow());

    /// <summary>Never throws for anything a client sent; throws when the token is cancelled.</summary>
    private async Task<Answer> ExecuteAsync(OperationRequest request, Allowance allowance, AnswerForm form, CancellationToken cancellation)
    {
        allowance = form is FileForm ? allowance.OfFile(files) : allowance;
        if (Prepare(request, allowance, out var refused) is not { Operation: { } operation } preparation)
        {
            return refused!;
        }

        var planned = plans.Of(operation, allowance, request.WantsCredits, out var wasCached);
        var call = new Call(request, operation, planned, allowance, form)
        {
            Facts = preparation.IsNew || !wasCached
                ? planned.Facts with { DocumentWasCached = !preparation.IsNew, PlanWasCached = wasCached }
                : planned.Facts,
        };
        var answer = await AnswerAsync(call, cancellation);
        return answer.Facts.WasPlanned ? answer : answer with { Facts = call.Facts };
    }

    /// <summary>Reads the document and the variables; null, with the answer, when they are refused.</summary>
    private Preparation? Prepare(OperationRequest request, Allowance allowance, out Answer? refused)
    {
        var found = allowance.Documents.Find(request);
        if (found.Refusal is { } miss)
        {
            refused = Answer.OfErrors(AnswerKind.RequestError, [miss.Error]) with { IsMiss = miss.IsMiss };
            return null;
        }

        var preparation = frontEnd.Prepare(found.Request, allowance.DocumentLimits);
        refused = preparation.Operation is null ? Answer.OfErrors(preparation.Kind, preparation.Errors) : null;
        return refused is null ? preparation : null;
    }

    private async ValueTask<Answer> AnswerAsync(Call call, CancellationToken cancellation)
    {
        var (isTried, planned) = (call.Request.Cost == CostReport.Validate, call.Planned);
        if (planned.Refusal is { } refusal && (!isTried || planned.HasUnknownCost))
        {
            return Answer.OfErrors(AnswerKind.RequestError, [refusal], new ResponseExtensions(call.ReportedCost));
        }

        if (isTried)
        {
            return Answer.OfErrors(AnswerKind.Executed, [], call.Extensions(call.KeepDocument()));
        }

        if (call.Request.Charge?.Invoke(planned.Cost.FieldCost) is { } shortfall)
        {
            return Answer.Limited(shortfall, new ResponseExtensions(call.ReportedCost));
        }

        if (call.Operation.Operation.IsMutation)
        {
            return call.Form is FileForm
                ? Answer.OfErrors(AnswerKind.NotAcceptable, [Errors.NoFileOfMutation()])
                : await reports.ExecuteAsync(call, cancellation);
        }

        if (call.Form is FileForm || !call.Operation.Operation.IsSubscription)
        {
            return await ReadAsync(call, cancellation);
        }

        var answer = await changes.OpenAsync(planned.Compiled!, call.Binder(catalog), call.Operation.Variables, cancellation);
        if (answer.Kind == AnswerKind.Subscribed)
        {
            call.KeepDocument();
        }

        return answer;
    }

    private async ValueTask<Answer> ReadAsync(Call call, CancellationToken cancellation)
    {
        var bound = call.Bind(catalog, VariablesNow(call.Operation));
        if (call.Form.RefusalOf(bound) is { } sentence)
        {
            return Answer.OfErrors(AnswerKind.NotAcceptable, [new GraphError(sentence)]);
        }

        try
        {
            if (call.Form is FileForm form)
            {
                return await new FileOpening(store, catalog, files).OpenAsync(call, form, bound, cancellation);
            }

            using var results = await ReadAsync(call.Planned.Compiled!, bound, cancellation);
            var fields = call.Operation.Operation.HasMeta ? await meta.ExecuteAsync(call.Operation, cancellation) : MetaExecutor.NoFields;
            return Write(call, new AnswerData(call.Planned.Keys, bound, results, fields)
            {
                Openings = store.Openings,
                Extensions = call.Extensions(call.KeepDocument(), results),
            });
        }
        catch (Exception fault) when (Refusal(fault) is { } refusal)
        {
            return Answer.OfErrors(fault is TooManyExpensiveException ? AnswerKind.Busy : AnswerKind.RequestError, [refusal]);
        }
    }

    /// <summary>
    /// An operation that needs nothing stored (only names of the schema, for instance) is answered even when the database is down, unless
    /// it also asks for the data version.
    /// </summary>
    private async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation bound, CancellationToken cancellation)
    {
        if (bound is { Reads.Count: 0, WantsState: false })
        {
            return new ReadResults([]);
        }

        using var span = trace?.StartActivity("sql");
        var results = await store.ReadAsync(compiled, bound, cancellation);
        span?.SetTag("gateway.rows", results.RowCount);
        return results;
    }

    private Answer Write(Call call, AnswerData data)
    {
        var form = (WholeForm)call.Form;
        using var span = trace?.StartActivity("write");
        span?.SetTag("gateway.form", form.Name);
        var buffer = new AnswerBuffer(TypicalLength);
        var hasErrors = form.Write(data, buffer);
        return new Answer(AnswerKind.Executed, buffer)
        {
            HasErrors = hasErrors,
            Rows = data.Results.RowCount,
            State = data.Results.State,
            DependsOnClock = data.Bound.Plan.DependsOnClock,
            Demand = call.Planned.Demand is { } scope ? DemandReader.Read(scope, data.Bound, data.Results, form.Name) : null,
            Facts = call.Facts,
        };
    }

    /// <summary>Why an operation was given up while it was read; null for a fault of the gateway's own.</summary>
    private GraphError? Refusal(Exception fault) => fault switch
    {
        TimeoutException => Errors.TimedOut(store.Rules.Timeout),
        TooManyExpensiveException => Errors.TooManyExpensive(),
        WorkExceededException exceeded => Errors.TooMuchWork(exceeded.Most),
        _ => null,
    };
}
