using Gateway.Graph.Messages;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>
/// The rules that keep a document within limits, checked before anything else: whether introspection is allowed and how deep, how many
/// levels of fields there may be, how often one field may occur on one path, and how many reports an operation holds.
/// </summary>
internal sealed class LimitRules : SelectionWalk
{
    private static readonly string[] Lists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private readonly RuleContext context;
    private readonly DocumentLimits limits;
    private readonly Dictionary<(string Type, string Field), int> occurrences = [];
    private readonly List<GraphError> errors = [];
    private Func<GraphQLField, IGraphType, bool> step = (_, _) => true;
    private int reports;

    private LimitRules(ISchema schema, ValidDocument document, DocumentLimits limits)
        : base(schema, document)
    {
        context = new RuleContext(schema, document);
        this.limits = limits;
    }

    /// <summary>Returns the violations of limits.</summary>
    /// <param name="isFatal">Whether no other errors are worth reporting.</param>
    public static IReadOnlyList<GraphError> Check(ValidDocument document, ISchema schema, DocumentLimits limits, out bool isFatal)
    {
        var rules = new LimitRules(schema, document, limits);
        rules.Check(document.Syntax!);
        isFatal = rules.errors.Exists(e => e.Extensions.Any(m => m.Value is Errors.IntrospectionDepthCode));
        return rules.errors;
    }

    private void Check(GraphQLDocument document)
    {
        GraphQLOperationDefinition[] operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
        foreach (var operation in operations)
        {
            if (!limits.AllowIntrospection && FirstMeta(operation.SelectionSet) is { } meta)
            {
                errors.Add(Errors.IntrospectionNotAllowed(meta.Name.StringValue, context.At(meta)));
                break;
            }
        }

        _ = Array.TrueForAll(operations, operation => Walk(operation, Introspection)) && CheckDepth(operations);
        if (limits.CoordinateCycles is not null)
        {
            _ = Array.TrueForAll(operations, operation => Walk(operation, Cycles));
        }

        foreach (var mutation in operations.Where(operation => operation.Operation == OperationType.Mutation))
        {
            reports = 0;
            Walk(mutation, Reports);
        }
    }

    /// <summary>Walks every path from the root, through fragments; stops at the first field that is refused.</summary>
    private bool Walk(GraphQLOperationDefinition operation, Func<GraphQLField, IGraphType, bool> step)
    {
        occurrences.Clear();
        context.Path.Clear();
        this.step = step;
        return context.Root(operation.Operation) is not { } root || Selections(operation.SelectionSet, root);
    }

    protected override bool Field(GraphQLField field, IGraphType? type)
    {
        if (type is null || DefinitionOf(field, type) is not { } definition || definition == Schema.TypeNameMetaFieldType)
        {
            return true;
        }

        var coordinate = (type.Name, definition.Name);
        occurrences[coordinate] = occurrences.GetValueOrDefault(coordinate) + 1;
        var goesOn = step(field, type);
        if (goesOn)
        {
            context.Path.Add(RuleContext.ResponseName(field));
            goesOn = Below(field, definition);
            context.Path.RemoveAt(context.Path.Count - 1);
        }

        occurrences[coordinate]--;
        return goesOn;
    }

    private bool Introspection(GraphQLField field, IGraphType type)
    {
        if (type.Name != "__Type")
        {
            return true;
        }

        var name = field.Name.StringValue;
        var limit = name == "ofType" ? limits.IntrospectionOfType : Lists.Contains(name) ? limits.IntrospectionLists : int.MaxValue;
        if (occurrences[(type.Name, name)] <= limit)
        {
            return true;
        }

        errors.Add(Errors.IntrospectionTooDeep(context.At(field), context.ErrorPath));
        return false;
    }

    private bool Cycles(GraphQLField field, IGraphType type)
    {
        if (type.Name.StartsWith("__", StringComparison.Ordinal)
            || occurrences[(type.Name, field.Name.StringValue)] <= limits.CoordinateCycles)
        {
            return true;
        }

        errors.Add(Errors.TooManyCycles(context.At(field), context.ErrorPath));
        return false;
    }

    private bool Reports(GraphQLField field, IGraphType type)
    {
        if (type != Schema.Mutation || ++reports <= limits.Reports)
        {
            return true;
        }

        errors.Add(Errors.TooManyReports(limits.Reports, context.At(field)));
        return false;
    }

    private bool CheckDepth(GraphQLOperationDefinition[] operations)
    {
        var depth = new FieldDepth(Schema, Document, limits.SkipIntrospectionDepth);
        foreach (var operation in limits.ExecutionDepth is null ? [] : operations)
        {
            var deepest = depth.Of(operation);
            if (deepest > limits.ExecutionDepth)
            {
                errors.Add(Errors.ExecutionTooDeep(deepest, limits.ExecutionDepth.Value, context.At(operation)));
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the first <c>__schema</c> or <c>__type</c> of the root.</summary>
    private GraphQLField? FirstMeta(GraphQLSelectionSet set)
    {
        GraphQLField? found = null;
        step = (field, type) =>
        {
            found ??= type == Schema.Query && field.Name.Value.Span.StartsWith("__") ? field : null;
            return found is null;
        };
        Selections(set, Schema.Query);
        return found;
    }
}
