using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>Validation errors of fields, arguments and directives.</summary>
internal sealed partial class ValidationErrors
{
    private const string FieldSelections = "Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    private GraphError? UnknownField(GraphQLField field)
    {
        var around = places.Of(field).Around;
        if (around is null or ScalarGraphType)
        {
            // What is around it is wrong already, and told.
            return null;
        }

        var name = field.Name.StringValue;
        return Told(
            $"The field `{name}` does not exist on the type `{around.Name}`.",
            field,
            FieldSelections,
            [new("type", around.Name), new("field", name), new("responseName", Key(field))]);
    }

    /// <summary>A leaf with a selection (the library names the selection), or an object without one.</summary>
    private GraphError? Leaf(ASTNode[] nodes)
    {
        var field = nodes.OfType<GraphQLField>().FirstOrDefault() ?? places.FieldOf((GraphQLSelectionSet)nodes[0]);
        var place = places.Of(field);
        if (place is not { Around: { } around, Field.ResolvedType: { } type })
        {
            return null;
        }

        var name = field.Name.StringValue;
        var message = field.SelectionSet is null
            ? $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?"
            : $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.";
        return Told(
            message,
            field,
            field.SelectionSet is null ? FieldSelections : "Leaf-Field-Selections",
            [new("declaringType", around.Name), new("field", name), new("type", type.ToString()!), new("responseName", Key(field))]);
    }

    private GraphError Unmergeable(GraphQLField[] fields)
    {
        var (a, b) = (fields[0], fields[^1]);
        var (placeA, placeB) = (places.Of(a), places.Of(b));
        return Told(
            "Encountered fields for the same object that cannot be merged.",
            a,
            "Field-Selection-Merging",
            [
                new("declaringTypeA", placeA.Around?.Name ?? ""),
                new("declaringTypeB", placeB.Around?.Name ?? ""),
                new("fieldA", a.Name.StringValue),
                new("fieldB", b.Name.StringValue),
                new("typeA", placeA.Field?.ResolvedType?.ToString() ?? ""),
                new("typeB", placeB.Field?.ResolvedType?.ToString() ?? ""),
                new("responseNameA", Key(a)),
                new("responseNameB", Key(b)),
            ]) with
        {
            Locations = [document.Source.Of(a), document.Source.Of(b)],
            Path = null,
        };
    }

    private GraphError UnknownArgument(GraphQLArgument argument) => Argument(
        $"The argument `{argument.Name.StringValue}` does not exist.", argument, argument.Name.StringValue, "Required-Arguments");

    private GraphError RepeatedArgument(GraphQLArgument argument) => Argument(
        "More than one argument with the same name in an argument set is ambiguous and invalid.",
        argument,
        argument.Name.StringValue,
        "Argument-Uniqueness");

    /// <summary>The library tells each missing argument by an error of the same node; all are told at the first.</summary>
    private IEnumerable<GraphError> MissingArguments(ASTNode node)
    {
        var place = places.Of(node);
        var given = ((IHasArgumentsNode)node).Arguments;
        return told.Add(node)
            ? (place.Field?.Arguments ?? place.Directive?.Arguments ?? [])
                .Where(a => a is { ResolvedType: NonNullGraphType, DefaultValue: null } && (given?.Items.TrueForAll(g => g.Name.Value != a.Name) ?? true))
                .Select(a => RequiredArgument(node, a.Name))
            : [];
    }

    private GraphError RequiredArgument(ASTNode node, string name) => Argument($"The argument `{name}` is required.", node, name, "Required-Arguments");

    private GraphError Argument(string message, ASTNode node, string argument, string section)
    {
        var place = places.Of(node);
        KeyValuePair<string, object>[] owner = place switch
        {
            { Field: { } field } => [new("type", place.Around?.Name ?? ""), new("field", field.Name)],
            { Directive: { } directive } => [new("directive", directive.Name)],
            _ => [],
        };
        return Told(message, node, section, [.. owner, new("argument", argument)]);
    }

    private GraphError UnknownDirective(GraphQLDirective directive) => Told(
        $"The specified directive `{directive.Name.StringValue}` is not supported by the current schema.", directive, "Directives-Are-Defined");

    private GraphError MisplacedDirective(ASTNode directive) =>
        Told("The specified directive is not valid the current location.", directive, "Directives-Are-In-Valid-Locations");

    /// <summary>The library tells the first one too.</summary>
    private GraphError? RepeatedDirective(ASTNode directive) => places.Of(directive).IsRepeated
        ? Told("Only one of each directive is allowed per location.", directive, "Directives-Are-Unique-Per-Location")
        : null;

    private static string Key(GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;
}
