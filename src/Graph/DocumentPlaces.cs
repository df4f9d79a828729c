using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>Where a node of a document stands.</summary>
/// <param name="Path">The response keys of the fields around it.</param>
/// <param name="Around">The type of the selection it stands in.</param>
internal sealed record Place(IReadOnlyList<object> Path, IGraphType? Around)
{
    /// <summary>Of a field and its arguments: its definition.</summary>
    public FieldType? Field { get; init; }

    /// <summary>Of a directive and its arguments: its definition.</summary>
    public Directive? Directive { get; init; }

    /// <summary>Of an argument or a variable: the type that is wanted there.</summary>
    public IGraphType? Wanted { get; init; }

    /// <summary>Of a directive: the same one was written before it at the same place.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>Finds the places of all nodes of a document, valid or not. What stands in a fragment has the path of its first spread.</summary>
internal sealed class DocumentPlaces
{
    private readonly ISchema schema;
    private readonly ValidDocument document;
    private readonly Dictionary<ASTNode, Place> places = new(ReferenceEqualityComparer.Instance);

    public DocumentPlaces(ISchema schema, ValidDocument document)
    {
        this.schema = schema;
        this.document = document;
        foreach (var operation in document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Add(operation, new Place([], schema.Query));
            Selections(operation.SelectionSet, schema.Query, []);
        }

        foreach (var fragment in document.Syntax.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            Fragment(fragment, []);
        }
    }

    public Place Of(ASTNode node) => places.GetValueOrDefault(node) ?? new Place([], null);

    /// <summary>Where a variable is used.</summary>
    public IEnumerable<GraphQLVariable> Uses(string variable) => places.Keys.OfType<GraphQLVariable>().Where(v => v.Name.Value == variable);

    /// <summary>The field that has this selection.</summary>
    public GraphQLField FieldOf(GraphQLSelectionSet set) => places.Keys.OfType<GraphQLField>().First(f => f.SelectionSet == set);

    /// <summary>The inline fragment whose condition this is.</summary>
    public GraphQLInlineFragment? InlineFragment(GraphQLNamedType condition) =>
        places.Keys.OfType<GraphQLInlineFragment>().FirstOrDefault(f => f.TypeCondition?.Type == condition);

    /// <summary>The composite type of a fragment's condition; null when there is none of that name.</summary>
    public IGraphType? TypeOf(GraphQLTypeCondition? condition, IGraphType? around) =>
        condition is null ? around : schema.AllTypes[condition.Type.Name.Value];

    private void Selections(GraphQLSelectionSet? set, IGraphType? type, object[] path)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    Field(field, type, path);
                    break;
                case GraphQLInlineFragment fragment:
                    Add(fragment, new Place(path, type));
                    Selections(fragment.SelectionSet, TypeOf(fragment.TypeCondition, type), path);
                    break;
                case GraphQLFragmentSpread spread:
                    Add(spread, new Place(path, type));
                    if (document.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var named))
                    {
                        Fragment(named, path);
                    }

                    break;
            }
        }
    }

    private void Field(GraphQLField field, IGraphType? type, object[] path)
    {
        object[] inner = [.. path, (field.Alias?.Name ?? field.Name).StringValue];
        var definition = Definition(field, type);
        var place = new Place(path, type) { Field = definition };
        places[field] = place;
        Arguments(field.Arguments, definition?.Arguments, place, inner);

        // As recorded: what stands on __typename has the path of the fields around it.
        Directives(field, new Place(definition == schema.TypeNameMetaFieldType ? path : inner, type));
        Selections(field.SelectionSet, definition is null ? null : Named(definition.ResolvedType!), inner);
    }

    private void Fragment(GraphQLFragmentDefinition fragment, object[] path)
    {
        if (!places.ContainsKey(fragment))
        {
            Add(fragment, new Place(path, null));
            Selections(fragment.SelectionSet, TypeOf(fragment.TypeCondition, null), path);
        }
    }

    private FieldType? Definition(GraphQLField field, IGraphType? type)
    {
        var name = field.Name.Value;
        var isRoot = type == schema.Query;
        return name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
            : isRoot && name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
            : isRoot && name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
            : (type as IComplexGraphType)?.Fields.Find(name);
    }

    private void Add(ASTNode node, Place place)
    {
        places[node] = place;
        Directives((IHasDirectivesNode)node, place);
    }

    private void Directives(IHasDirectivesNode node, Place place)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in node.Directives?.Items ?? [])
        {
            var definition = schema.Directives.Find(directive.Name.Value);
            var own = place with { Field = null, Directive = definition, IsRepeated = !names.Add(directive.Name.StringValue) };
            places[directive] = own;
            Arguments(directive.Arguments, definition?.Arguments, own, own.Path);
        }
    }

    /// <param name="inner">The path of the values, which stand inside the field that their arguments stand beside.</param>
    private void Arguments(GraphQLArguments? given, QueryArguments? known, Place place, IReadOnlyList<object> inner)
    {
        foreach (var argument in given?.Items ?? [])
        {
            var wanted = known?.Find(argument.Name.Value)?.ResolvedType;
            places[argument] = place with { Wanted = wanted };
            Value(argument.Value, wanted, place with { Path = inner });
        }
    }

    private void Value(GraphQLValue value, IGraphType? type, Place place)
    {
        places[value] = place with { Wanted = type };
        var nullable = type is NonNullGraphType required ? required.ResolvedType : type;
        switch (value)
        {
            case GraphQLListValue { Values: { } items }:
                items.ForEach(item => Value(item, (nullable as ListGraphType)?.ResolvedType, place));
                break;
            case GraphQLObjectValue { Fields: { } fields }:
                var input = (nullable is null ? null : Named(nullable)) as IInputObjectGraphType;
                fields.ForEach(field => places[field] = place);
                fields.ForEach(field => Value(field.Value, input?.Fields.Find(field.Name.Value)?.ResolvedType, place));
                break;
        }
    }

    private static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;
}
