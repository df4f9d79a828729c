using Gateway.Plan;

namespace Gateway.Graph;

/// <summary>Errors of documents and of the choice of an operation.</summary>
internal static partial class Errors
{
    public static GraphError Syntax(string message, AskLocation location) => new(message) { Locations = [location], Extensions = [Code("HC0011")] };

    public static GraphError TooDeep(int maximum, AskLocation location) =>
        Syntax($"The GraphQL request document is nested more than {maximum} levels deep. Parsing aborted.", location);

    public static GraphError TooManyFields(int maximum, AskLocation location) =>
        Syntax($"The GraphQL request document contains more than {maximum} fields. Parsing aborted.", location);

    public static GraphError TooManySelections(int maximum, AskLocation location) =>
        new($"The operation asks for more than {maximum} fields once its fragments are spread.") { Locations = [location] };

    public static GraphError NoDocument() => new("The query request contains no document or no document id.") { Extensions = [Code("HC0015")] };

    public static GraphError NoOperations() => new("There are no operations in the GraphQL document.") { Locations = [new AskLocation(1, 1)] };

    public static GraphError OperationNameNeeded(IReadOnlyList<AskLocation> operations) =>
        new("The operation name can only be omitted if there is just one operation in a GraphQL document.") { Locations = operations };

    public static GraphError UnknownOperation(string name, AskLocation location) => new($"The specified operation `{name}` cannot be found.")
    {
        Locations = [location],
        Extensions = [new("operationName", name)],
    };

    public static GraphError KindNotSupported(string kind) => new($"This GraphQL schema does not support `{kind}` operations.");

    public static GraphError KindNotAllowed() => new("The specified operation kind is not allowed.");

    public static GraphError IntrospectionNotAllowed(string field, AskLocation location) => new("Introspection is not allowed for the current request.")
    {
        Locations = [location],
        Extensions = [new("field", field), Code("HC0046")],
    };
}
