using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Where the variables of an operation stand. It tells which nullable ones stand where null is not allowed.
/// </summary>
internal sealed class VariableUses
{
    private readonly ISchema schema;
    private readonly ValidDocument document;
    private readonly Dictionary<string, GraphQLVariableDefinition> declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    public VariableUses(ISchema schema, ValidDocument document, GraphQLOperationDefinition operation)
    {
        this.schema = schema;
        this.document = document;
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            declared.TryAdd(variable.Variable.Name.StringValue, variable);
        }

        Directives(operation);
        Selections(operation.SelectionSet, SchemaFields.Root(schema, operation.Operation));
    }

    /// <summary>Nullable variables that stand where null is not allowed (their default or the place's is not null).</summary>
    public HashSet<string> Strict { get; } = new(StringComparer.Ordinal);

    /// <summary>Every <c>__schema</c> and <c>__type</c> in it.</summary>
    public List<GraphQLField> MetaFields { get; } = [];

    private void Selections(GraphQLSelectionSet? set, IGraphType? type)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            Directives((IHasDirectivesNode)selection);
            switch (selection)
            {
                case GraphQLField field when Definition(field, type) is { } definition:
                    if (definition == schema.SchemaMetaFieldType || definition == schema.TypeMetaFieldType)
                    {
                        MetaFields.Add(field);
                    }

                    Arguments(field.Arguments, definition.Arguments);
                    Selections(field.SelectionSet, Named(definition.ResolvedType!));
                    break;
                case GraphQLInlineFragment fragment:
                    Selections(fragment.SelectionSet, fragment.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.Value] : type);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue):
                    var named = document.Fragments[spread.FragmentName.Name.StringValue];
                    Directives(named);
                    Selections(named.SelectionSet, schema.AllTypes[named.TypeCondition.Type.Name.Value]);
                    break;
            }
        }
    }

    private FieldType? Definition(GraphQLField field, IGraphType? type)
    {
        var name = field.Name.Value;
        return name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
            : name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
            : (type as IComplexGraphType)?.Fields.Find(name);
    }

    private void Directives(IHasDirectivesNode node)
    {
        foreach (var directive in node.Directives?.Items ?? [])
        {
            Arguments(directive.Arguments, schema.Directives.Find(directive.Name.Value)?.Arguments);
        }
    }

    private void Arguments(GraphQLArguments? given, QueryArguments? known)
    {
        foreach (var argument in given?.Items ?? [])
        {
            if (known?.Find(argument.Name.Value) is { } definition)
            {
                Value(argument.Value, definition.ResolvedType!);
            }
        }
    }

    private void Value(GraphQLValue value, IGraphType type)
    {
        switch (value, Nullable(type))
        {
            case (GraphQLVariable variable, _):
                Use(variable, type);
                break;
            case (GraphQLListValue { Values: { } items }, ListGraphType list):
                items.ForEach(item => Value(item, list.ResolvedType!));
                break;
            case (GraphQLObjectValue { Fields: { } fields }, IInputObjectGraphType input):
                fields.ForEach(field => Value(field.Value, input.Fields.Find(field.Name.Value)!.ResolvedType!));
                break;
            case (GraphQLObjectValue, ListGraphType list):
                Value(value, list.ResolvedType!);
                break;
        }
    }

    private void Use(GraphQLVariable variable, IGraphType wanted)
    {
        var definition = declared[variable.Name.StringValue];
        if (wanted is NonNullGraphType && definition.Type is not GraphQLNonNullType)
        {
            Strict.Add(variable.Name.StringValue);
        }
    }

    private static IGraphType Nullable(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;

    private static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;
}
