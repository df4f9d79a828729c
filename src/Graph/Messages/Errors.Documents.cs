using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Errors in documents and in choosing an operation.</summary>
internal static partial class Errors
{
    public const string IntrospectionDepthCode = "HC0086";

    public static GraphError Syntax(string message, AskLocation location) =>
        new(message) { Locations = [location], Extensions = [Code("HC0011")] };

    public static GraphError DocumentTooLong(int maximum) =>
        Syntax($"The GraphQL request document contains more than {maximum} characters. Parsing aborted.", new AskLocation(1, 1));

    public static GraphError TooManySelections(int maximum, AskLocation location) =>
        new($"The document requests more than {maximum} fields and fragments after expansion.") { Locations = [location] };

    public static GraphError TooManyMergeComparisons(int maximum) =>
        new($"The document needs more than {maximum} comparisons of fields that share a response name.") { Extensions = [Code("HC0107")] };

    public static GraphError TooManyListFilters(int maximum, IReadOnlyList<object> path) =>
        new($"A filter looks into more than {maximum} nested lists.") { Path = path };

    public static GraphError TooManyCycles(AskLocation location, IReadOnlyList<object>? path) =>
        new("Maximum allowed coordinate cycle depth was exceeded.") { Locations = [location], Path = path, Extensions = [Code("HC0087")] };

    public static GraphError IntrospectionTooDeep(AskLocation location, IReadOnlyList<object>? path) =>
        new("Maximum allowed introspection depth was exceeded.")
        {
            Locations = [location],
            Path = path,
            Extensions = [Code(IntrospectionDepthCode)],
        };

    public static GraphError ExecutionTooDeep(int depth, int maximum, AskLocation operation) =>
        new($"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {maximum}.")
        {
            Locations = [operation],
            Extensions = [new("allowedExecutionDepth", maximum), new("detectedExecutionDepth", depth)],
        };

    public static GraphError FieldCostExceeded(double cost, double maximum) => new("The maximum allowed field cost was exceeded.")
    {
        Extensions = [new("fieldCost", cost), new("maxFieldCost", maximum), Code("HC0047")],
    };

    public static GraphError TypeCostExceeded(double cost, double maximum) => new("The maximum allowed type cost was exceeded.")
    {
        Extensions = [new("typeCost", cost), new("maxTypeCost", maximum), Code("HC0047")],
    };

    public static GraphError OneSlicingArgument(AskLocation location, IReadOnlyList<object> path) =>
        new("Exactly one slicing argument must be defined.") { Locations = [location], Path = path, Extensions = [Code("HC0082")] };

    public static GraphError InputTooDeep(int maximum, AskLocation location) =>
        new($"A value is nested more than {maximum} levels deep.") { Locations = [location] };

    public static GraphError ListTooLong(int maximum, AskLocation location) =>
        new($"A list has more than {maximum} values.") { Locations = [location] };

    public static GraphError BadDefault(string variable, string declared, string named, AskLocation location) =>
        Rule($"The specified value type of variable `{variable}` does not match the variable type.", "Values-of-Correct-Type", location)
            .With(("variable", variable), ("variableType", declared), ("locationType", named));

    /// <summary>A violation of a rule of the specification.</summary>
    /// <param name="section">The section that states the rule, as in its URL fragment.</param>
    public static GraphError Rule(string message, string section, AskLocation location, IReadOnlyList<object>? path = null) =>
        new(message) { Locations = [location], Path = path, Extensions = [SpecifiedBy(section)] };

    public static KeyValuePair<string, object> SpecifiedBy(string section) =>
        new("specifiedBy", "https://spec.graphql.org/October2021/#sec-" + section);

    public static GraphError NoDocument() =>
        new("The query request contains no document or no document id.") { Extensions = [Code("HC0015")] };

    /// <summary>Apollo's clients recognise this by its message, and respond by sending the document along.</summary>
    public static GraphError PersistedQueryNotFound() => new("PersistedQueryNotFound") { Extensions = [Code("HC0020")] };

    public static GraphError UnknownDocument(string id) => new("The specified persisted operation key is invalid.")
    {
        Extensions = [Code("HC0020"), new("requestedKey", id)],
    };

    public static GraphError BadDocumentId() => new("Invalid query id format.");

    public static GraphError OnlyTrustedDocuments() => new("Only persisted operations are allowed.") { Extensions = [Code("HC0067")] };

    public static GraphError NoOperations() =>
        new("There are no operations in the GraphQL document.") { Locations = [new AskLocation(1, 1)] };

    public static GraphError OperationNameNeeded(IReadOnlyList<AskLocation> operations) =>
        new("The operation name can only be omitted if there is just one operation in a GraphQL document.") { Locations = operations };

    public static GraphError UnknownOperation(string name, AskLocation location) =>
        new($"The specified operation `{name}` cannot be found.")
    {
        Locations = [location],
        Extensions = [new("operationName", name)],
    };

    public static GraphError KindNotSupported(string kind) => new($"This GraphQL schema does not support `{kind}` operations.");

    public static GraphError KindNotAllowed() => new("The specified operation kind is not allowed.");

    public static GraphError IntrospectionNotAllowed(string field, AskLocation location) =>
        new("Introspection is not allowed for the current request.")
    {
        Locations = [location],
        Extensions = [new("field", field), Code("HC0046")],
    };
}
