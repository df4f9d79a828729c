using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Asking;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using GraphQL.Types;

namespace Gateway.Graph;

/// <summary>Computes what operations cost, plans them, and caches the plans.</summary>
internal sealed class PlanCache(
    CityStore store, DataCatalog catalog, ISchema schema, DocumentLimits limits, ActivitySource? trace, bool isCounted)
{
    private readonly Planner planner = new(catalog);
    private readonly ChangePlanner changePlanner = new(catalog);
    private readonly CostWeights weights = new(schema);
    private readonly DatasetNames names = new();

    /// <summary>
    /// The cost limits are part of the key, as they decide whether an operation is planned at all. A plan holds on to its document, even
    /// once that is evicted from its own cache.
    /// </summary>
    private readonly BoundedCache<Key, Planned> plans =
        new(
            limits.CachedPlanBytes,
            (key, planned) => planned.Weight + key.PlanKey.Operation.Document.Weight,
            heaviest: limits.HeaviestCached);

    /// <param name="isCredited">Whether the client wants the credits for the whole answer.</param>
    public Planned Of(PreparedOperation operation, Allowance allowance, bool isCredited, out bool wasCached)
    {
        var key = new Key(operation.PlanKey, allowance.Costs, isCredited);
        wasCached = plans.TryGet(key, out var planned);
        if (!wasCached)
        {
            planned = PlanAnew(key, operation, allowance, isCredited);
        }

        return planned;
    }

    private Planned PlanAnew(Key key, PreparedOperation operation, Allowance allowance, bool isCredited)
    {
        using var span = trace?.StartActivity("plan");
        var weighing = Weighing.Begin();
        var planned = Plan(operation, allowance, isCredited);
        planned.Grow(weighing.End());

        // Before other threads can find it and write its statements.
        planned.Compiled?.OnStatementWritten(written =>
        {
            planned.Grow(written.Weight);
            plans.Grow(key, planned, written.Weight);
        });
        plans.Add(key, planned);
        return planned;
    }

    /// <summary>Plans an operation whatever it costs; returns the plan with what the operation asks for.</summary>
    public (CompiledOperation Compiled, AskReading Reading) Compile(
        PreparedOperation operation, bool isCredited = false, bool isCounted = false)
    {
        var reading = AskReader.Read(operation, schema);
        var plan = operation.Operation.IsSubscription ? changePlanner.Plan(reading.Ask) : planner.Plan(reading.Ask, isCredited, isCounted);
        return (store.Compile(plan), reading);
    }

    private Planned Plan(PreparedOperation operation, Allowance allowance, bool isCredited)
    {
        var name = operation.Operation.Name;
        var (cost, unknownCost) = CostAnalysis.Of(
            operation, schema, weights, allowance.DocumentLimits.FilterLists, allowance.Costs.OfOnePage);
        if ((unknownCost ?? cost.Refusal(allowance.Costs)) is { } refusal)
        {
            return new Planned(null, [], FactsOf(name, cost, null)) { Refusal = refusal, HasUnknownCost = unknownCost is not null };
        }

        if (operation.Operation.IsMutation)
        {
            return new Planned(null, [], FactsOf(name, cost, null));
        }

        var (compiled, reading) = Compile(operation, isCredited, isCounted);
        var root = SchemaFields.Root(schema, operation.Operation.Syntax.Operation)!.Name;
        var scope = Scope.Of(root, reading.Ask, compiled.Plan);
        return new Planned(compiled, reading.Keys, FactsOf(name, cost, scope))
        {
            Demand = isCounted && !operation.Operation.IsSubscription ? DemandScope.Of(catalog, scope, compiled.Plan, names) : null,
        };
    }

    private static AnswerFacts FactsOf(string? name, OperationCost cost, Scope? scope) =>
        new(name, cost, DocumentWasCached: true, PlanWasCached: true) { WasPlanned = true, Scope = scope };

    /// <summary>Everything that decides which plan is used.</summary>
    private readonly record struct Key((ValidOperation Operation, string Shape) PlanKey, CostLimits Costs, bool IsCredited)
    {
        /// <summary>The plan key alone: hardly any operation is asked for with different limits or credits.</summary>
        public override int GetHashCode() => PlanKey.GetHashCode();
    }
}

/// <summary>An operation whose cost was computed and that was planned.</summary>
/// <param name="Compiled">Null when it is refused for its cost, and for a mutation, which reads nothing.</param>
/// <param name="Keys">All response keys of the root, meta fields included.</param>
/// <param name="Facts">What logs and metrics may know of its answers, once the plan is cached.</param>
internal sealed record Planned(CompiledOperation? Compiled, IReadOnlyList<string> Keys, AnswerFacts Facts)
{
    private long weight;

    public OperationCost Cost => Facts.Cost;

    /// <summary>What is counted of its answers; null when nothing is counted.</summary>
    public DemandScope? Demand { get; init; }

    public GraphError? Refusal { get; init; }

    /// <summary>Its size in bytes without its document, including the statements written for it so far.</summary>
    public long Weight => Interlocked.Read(ref weight);

    /// <summary>Whether it was refused because its cost cannot be determined.</summary>
    public bool HasUnknownCost { get; init; }

    public void Grow(long bytes) => Interlocked.Add(ref weight, bytes);
}
