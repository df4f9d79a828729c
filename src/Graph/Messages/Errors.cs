using System.Text.Json;
using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;

namespace Gateway.Graph.Messages;

/// <summary>The errors a client sees: the only place with messages and codes, which are HotChocolate 15.1's as recorded.</summary>
internal static partial class Errors
{
    public static GraphError VariableRequired(string name, AskLocation location) => new($"Variable `{name}` is required.")
    {
        Locations = [location],
        Extensions = [Code("HC0018"), new("variable", name)],
    };

    /// <summary>A null inside a variable whose type does not allow it.</summary>
    public static GraphError NullInput(IReadOnlyList<object> path) =>
        new("Cannot accept null for non-nullable input.") { Path = path, Extensions = [Code("HC0018")] };

    /// <summary>A value of a variable that its scalar or enumeration cannot represent.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">The expected type.</param>
    /// <param name="coordinate">The input field that holds it; null when it is the variable itself.</param>
    /// <param name="isAlone">Whether it stands alone where a list of such values is expected.</param>
    /// <param name="path">Its path in the variables.</param>
    public static GraphError BadVariable(JsonElement json, IGraphType type, string? coordinate, bool isAlone, IReadOnlyList<object> path) =>
        new(BadLiteral(type, (IsName(json, type, isAlone) ? "EnumValue" : Kind(json)) + "Node"))
        {
            Path = path,
            Extensions = coordinate is null ? [] : [new("fieldCoordinate", coordinate), new("fieldType", type.Name)],
        };

    /// <summary>The same when several sets of variables were sent.</summary>
    public static GraphError BadValueOfSet(IGraphType type, IReadOnlyList<object> path) =>
        new($"{type.Name} cannot deserialize the given value.{FormOf(type)}") { Path = path };

    public static GraphError NotAnInputObject(JsonElement json, string type, IReadOnlyList<object> path) =>
        new($"The syntax node `{Kind(json)}` is incompatible with the type `{type}`.") { Path = path, Extensions = [new("type", type)] };

    public static GraphError UnknownInputField(string field, string type, IReadOnlyList<object> path) =>
        new($"The field `{field}` does not exist on the type `{type}`.") { Path = path, Extensions = [new("type", type)] };

    public static GraphError TooManyValues(int maximum) => new($"The variables contain more than {maximum} values.");

    public static GraphError VariableTooDeep(int maximum, IReadOnlyList<object> path) =>
        new($"A value is nested more than {maximum} levels deep.") { Path = path };

    public static GraphError VariableTooLong(int maximum, IReadOnlyList<object> path) =>
        new($"A list has more than {maximum} values.") { Path = path };

    public static string BadLiteral(IGraphType type, string kind) =>
        $"{type.Name} cannot parse the given literal of type `{kind}`.{FormOf(type)}";

    /// <summary>What is added to HotChocolate's message, for the one scalar that HotChocolate lacks.</summary>
    private static string FormOf(IGraphType type) => type.Name == nameof(Scalar.LocalDateTime)
        ? " The format is yyyy-MM-ddTHH:mm:ss or yyyy-MM-ddTHH:mm, without an offset."
        : "";

    private static KeyValuePair<string, object> Code(string code) => new("code", code);

    /// <summary>
    /// HotChocolate calls a string a name where the type is an enumeration, except a single value standing in for a list.
    /// </summary>
    private static bool IsName(JsonElement json, IGraphType type, bool isAlone) =>
        type is EnumerationGraphType && json.ValueKind == JsonValueKind.String && !isAlone;

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => "StringValue",
        JsonValueKind.Number => json.GetRawText().AsSpan().IndexOfAny(".eE") < 0 ? "IntValue" : "FloatValue",
        JsonValueKind.True or JsonValueKind.False => "BooleanValue",
        JsonValueKind.Array => "ListValue",
        JsonValueKind.Object => "ObjectValue",
        _ => "NullValue",
    };
}
