using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Turns the library's validation errors into HotChocolate's: one row a rule. The library says which rule is broken at which nodes;
/// words, members and paths are made here.
/// </summary>
internal sealed partial class ValidationErrors(ValidDocument document, ISchema schema)
{
    /// <summary>More are not told; what is wrong once is mostly wrong often.</summary>
    private const int Maximum = 5;

    private static readonly Dictionary<Type, Func<ValidationErrors, ASTNode[], IEnumerable<GraphError?>>> Rules = new()
    {
        [typeof(FieldsOnCorrectTypeError)] = (e, n) => [e.UnknownField((GraphQLField)n[0])],
        [typeof(ScalarLeafsError)] = (e, n) => [e.Leaf(n)],
        [typeof(OverlappingFieldsCanBeMergedError)] = (e, n) => [e.Unmergeable([.. n.OfType<GraphQLField>()])],
        [typeof(KnownArgumentNamesError)] = (e, n) => [e.UnknownArgument((GraphQLArgument)n[0])],
        [typeof(UniqueArgumentNamesError)] = (e, n) => [e.RepeatedArgument((GraphQLArgument)n[^1])],
        [typeof(ProvidedNonNullArgumentsError)] = (e, n) => e.MissingArguments(n[0]),
        [typeof(ArgumentsOfCorrectTypeError)] = (e, n) => e.WrongValues((GraphQLArgument)n[0]),
        [typeof(UniqueInputFieldNamesError)] = (e, n) => [e.RepeatedInputField(n.OfType<GraphQLObjectField>().Last())],
        [typeof(KnownDirectivesError)] = (e, n) => [e.UnknownDirective((GraphQLDirective)n[0])],
        [typeof(DirectivesInAllowedLocationsError)] = (e, n) => [e.MisplacedDirective(n[0])],
        [typeof(UniqueDirectivesPerLocationError)] = (e, n) => [e.RepeatedDirective(n[0])],
        [typeof(KnownTypeNamesError)] = (e, n) => e.UnknownType((GraphQLNamedType)n[0]),
        [typeof(FragmentsOnCompositeTypesError)] = (e, n) => [e.FragmentOnLeaf(n.OfType<GraphQLNamedType>().First())],
        [typeof(PossibleFragmentSpreadsError)] = (e, n) => [e.ImpossibleFragment(n[0])],
        [typeof(KnownFragmentNamesError)] = (e, n) => [e.UnknownFragment((GraphQLFragmentSpread)n[0])],
        [typeof(NoFragmentCyclesError)] = (e, n) => [e.FragmentCycle(n.OfType<GraphQLFragmentSpread>().Last())],
        [typeof(NoUnusedFragmentsError)] = (e, n) => [e.UnusedFragment((GraphQLFragmentDefinition)n[0])],
        [typeof(UniqueFragmentNamesError)] = (e, n) => [e.RepeatedFragment((GraphQLFragmentDefinition)n[^1])],
        [typeof(UniqueVariableNamesError)] = (e, n) => [e.RepeatedVariable((GraphQLVariableDefinition)n[^1])],
        [typeof(VariablesAreInputTypesError)] = (e, n) => [e.VariableOfOutputType((GraphQLVariableDefinition)n[0])],
        [typeof(DefaultValuesOfCorrectTypeError)] = (e, n) => [e.BadDefault(n.OfType<GraphQLVariableDefinition>().First())],
        [typeof(NoUnusedVariablesError)] = (e, n) => [e.UnusedVariables(n)],
        [typeof(NoUndefinedVariablesError)] = (e, n) => [e.UndeclaredVariables(n)],
        [typeof(UniqueOperationNamesError)] = (e, n) => [e.RepeatedOperation((GraphQLOperationDefinition)n[0])],
        [typeof(LoneAnonymousOperationError)] = (e, n) => [e.AnonymousOperation(n[0])],
    };

    private readonly DocumentPlaces places = new(schema, document);
    private readonly HashSet<ASTNode> told = new(ReferenceEqualityComparer.Instance);

    private IReadOnlyList<ValidationError> all = [];

    public IReadOnlyList<GraphError> Of(IReadOnlyList<ValidationError> errors)
    {
        all = errors;
        return [.. errors.SelectMany(Of).OfType<GraphError>().Take(Maximum)];
    }

    /// <summary>Of a document without operations: its fragments are not used.</summary>
    public IReadOnlyList<GraphError> OfFragmentsOnly() => [.. document.Fragments.Values.Select(NotUsed).Take(Maximum)];

    public GraphError NotExecutable(ASTNode definition) =>
        Told("A document containing TypeSystemDefinition is invalid for execution.", definition, "Executable-Definitions");

    /// <summary>A variable that does not fit where it is used.</summary>
    public GraphError Misfit(GraphQLVariable variable, GraphQLVariableDefinition definition) => Told(
        $"The variable `{variable.Name.StringValue}` is not compatible with the type of the current location.",
        variable,
        "All-Variable-Usages-are-Allowed",
        [
            new("variable", variable.Name.StringValue),
            new("variableType", TypeText(definition.Type)),
            new("locationType", places.Of(variable).Wanted?.ToString() ?? ""),
        ]);

    public GraphError BadDefault(GraphQLVariableDefinition variable) => Told(
        $"The specified value type of variable `{variable.Variable.Name.StringValue}` does not match the variable type.",
        variable.DefaultValue ?? (ASTNode)variable,
        "Values-of-Correct-Type",
        [.. VariableMembers(variable), new("locationType", TypeText(variable.Type))]);

    private IEnumerable<GraphError?> Of(ValidationError error)
    {
        var nodes = error.Nodes.ToArray();
        return Rules.TryGetValue(error.GetType(), out var rule)
            ? rule(this, nodes)
            : [new GraphError(error.Message) { Locations = [.. nodes.Select(document.Source.Of)] }];
    }

    /// <summary>An error about one node: its own place, the path of the selection it stands in, and the section of the specification.</summary>
    private GraphError Told(string message, ASTNode node, string section, IReadOnlyList<KeyValuePair<string, object>>? members = null) => new(message)
    {
        Locations = [document.Source.Of(node)],
        Path = places.Of(node).Path is { Count: > 0 } path ? path : null,
        Extensions = [.. members ?? [], new("specifiedBy", "https://spec.graphql.org/October2021/#sec-" + section)],
    };

    private static KeyValuePair<string, object>[] VariableMembers(GraphQLVariableDefinition variable) =>
        [new("variable", variable.Variable.Name.StringValue), new("variableType", TypeText(variable.Type))];

    private static string TypeText(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => TypeText(required.Type) + "!",
        GraphQLListType list => "[" + TypeText(list.Type) + "]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };
}
