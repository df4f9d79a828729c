using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Cost;

/// <summary>
/// Computes what an operation costs before it is run: each field by its weight and its arguments, each list times its expected size. A
/// filter sent as a variable costs what was sent, and fields with one response name cost what they select together; HotChocolate does both
/// differently.
/// </summary>
internal sealed class CostAnalysis
{
    private readonly ISchema schema;
    private readonly CostWeights weights;
    private readonly VariableValues variables;
    private readonly FieldCollector collector;
    private readonly ValidOperation operation;
    private readonly Dictionary<string, DeclaredVariable> declared;
    private readonly List<string> path = [];
    private readonly int filterLists;
    private bool isOfOnePage;

    private CostAnalysis(PreparedOperation prepared, ISchema schema, CostWeights weights, int filterLists)
    {
        (this.schema, this.weights, this.filterLists) = (schema, weights, filterLists);
        variables = prepared.Variables;
        operation = prepared.Operation;
        collector = new FieldCollector(schema, operation.Document, null);
        declared = operation.Variables.ToDictionary(v => v.Name, StringComparer.Ordinal);
    }

    /// <summary>Why the cost cannot be computed: a list without its required size, or a filter that looks into too many lists.</summary>
    public GraphError? Refusal { get; private set; }

    public static (OperationCost Cost, GraphError? Refusal) Of(
        PreparedOperation prepared, ISchema schema, CostWeights weights, int filterLists, bool ofOnePage = false)
    {
        var analysis = new CostAnalysis(prepared, schema, weights, filterLists) { isOfOnePage = ofOnePage };
        var cost = analysis.Selection(
            SchemaFields.Root(schema, prepared.Operation.Syntax.Operation)!, [prepared.Operation.Syntax.SelectionSet], null);
        return (cost + new OperationCost(0, 1), analysis.Refusal);
    }

    private OperationCost Selection(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, Sizing? sizing)
    {
        var dearest = default(OperationCost);
        foreach (var possible in TypeForms.Possible(type))
        {
            var cost = default(OperationCost);
            foreach (var (key, nodes) in collector.Collect(possible, sets))
            {
                path.Add(key);
                cost += Field(possible, nodes, sizing);
                path.RemoveAt(path.Count - 1);
            }

            dearest = OperationCost.Max(dearest, cost);
        }

        return dearest;
    }

    private OperationCost Field(IObjectGraphType type, List<GraphQLField> nodes, Sizing? sizing)
    {
        if (SchemaFields.Find(schema, type, nodes[0].Name.Value) is not { } definition)
        {
            return default;
        }

        var named = TypeForms.Named(definition.ResolvedType!);
        var ownSize = weights.SizeOf(definition);
        var below = default(OperationCost);
        if (TypeForms.IsComposite(named))
        {
            GraphQLSelectionSet[] sets = [.. nodes.Select(n => n.SelectionSet).OfType<GraphQLSelectionSet>()];
            below = Selection(named, sets, ownSize is null ? null : new Sizing(ownSize, nodes[0].Arguments)) + new OperationCost(0, 1);
        }

        if (ownSize is not null && !isOfOnePage && !ownSize.IsSatisfied(nodes[0].Arguments))
        {
            Refusal ??= Errors.OneSlicingArgument(operation.Document.Source.Of(nodes[0]), [.. path]);
        }

        if (TypeForms.Nullable(definition.ResolvedType!) is ListGraphType && ownSize is { SizedFields.Count: 0 })
        {
            below *= ownSize.Assumed;
        }
        else if (TypeForms.Nullable(definition.ResolvedType!) is ListGraphType
            && ownSize is null
            && sizing?.Size.SizedFields.Contains(definition.Name) == true)
        {
            var size = sizing.Size.Expected(sizing.Arguments, declared, variables);
            below *= isOfOnePage ? Math.Min(size, sizing.Size.Assumed) : size;
        }

        return below + new OperationCost(Math.Max(0, weights.Of(definition) + Arguments(definition, nodes[0].Arguments)), 0);
    }

    private double Arguments(FieldType definition, GraphQLArguments? given)
    {
        var cost = 0.0;
        foreach (var argument in given?.Items ?? [])
        {
            var known = definition.Arguments!.Find(argument.Name.Value)!;
            cost += weights.Of(known) + Input(known.ResolvedType!, argument.Value);
        }

        return cost;
    }

    /// <param name="lists">The number of lists the filter already looks into.</param>
    private double Input(IGraphType type, GraphQLValue literal, int lists = 0) => (TypeForms.Named(type), literal) switch
    {
        (var named, GraphQLVariable variable) => Sent(named, variables.Get(variable.Name.StringValue), lists),
        (IInputObjectGraphType, GraphQLListValue { Values: { } items }) => items.Sum(item => Input(type, item, lists)),
        (IInputObjectGraphType input, GraphQLObjectValue { Fields: { } fields }) => fields.Sum(field =>
        {
            var known = input.Fields.Find(field.Name.Value)!;
            return OfInput(known, Count(field.Value)) + Input(known.ResolvedType!, field.Value, Into(input, lists));
        }),
        _ => 0,
    };

    /// <summary>The cost of a value sent as a variable.</summary>
    private double Sent(IGraphType type, object? value, int lists) => (type, value) switch
    {
        (IInputObjectGraphType, IReadOnlyList<object?> items) => items.Sum(item => Sent(type, item, lists)),
        (IInputObjectGraphType input, IReadOnlyDictionary<string, object?> fields) => fields.Sum(field =>
        {
            var known = input.Fields.Find(field.Key)!;
            return OfInput(known, Count(field.Value)) + Sent(TypeForms.Named(known.ResolvedType!), field.Value, Into(input, lists));
        }),
        _ => 0,
    };

    private double OfInput(FieldType field, int items) => weights.OfInput(field) * (CostWeights.IsOfEach(field) ? items : 1);

    private int Count(GraphQLValue literal) => literal switch
    {
        GraphQLVariable variable => Count(variables.Get(variable.Name.StringValue)),
        GraphQLListValue { Values: { } items } => items.Count,
        _ => 1,
    };

    private static int Count(object? value) => value is IReadOnlyList<object?> items ? items.Count : 1;

    /// <summary>Each list within a list multiplies the rows that are looked at.</summary>
    private int Into(IInputObjectGraphType input, int lists)
    {
        lists += input.Fields.Find("some") is null ? 0 : 1;
        if (lists > filterLists)
        {
            Refusal ??= Errors.TooManyListFilters(filterLists, [.. path]);
        }

        return lists;
    }

    /// <summary>The size of the lists below a field.</summary>
    private sealed record Sizing(ListSize Size, GraphQLArguments? Arguments);
}
