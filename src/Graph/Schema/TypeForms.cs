using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>Helpers for types, of the schema and as written in documents.</summary>
internal static class TypeForms
{
    public static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    public static IGraphType Nullable(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;

    public static bool IsComposite(IGraphType type) => type is IObjectGraphType or IInterfaceGraphType or UnionGraphType;

    public static bool IsLeaf(IGraphType type) => type is ScalarGraphType;

    public static bool IsInput(IGraphType type) => type is ScalarGraphType or IInputObjectGraphType;

    /// <summary>The object types that a value of this type may have.</summary>
    public static IEnumerable<IObjectGraphType> Possible(IGraphType type) => type switch
    {
        IObjectGraphType one => [one],
        IAbstractGraphType several => several.PossibleTypes,
        _ => [],
    };

    /// <summary>Resolves a written type; null when the schema has none of its name.</summary>
    public static IGraphType? Of(ISchema schema, GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Of(schema, required.Type) is { } inner ? new NonNullGraphType(inner) : null,
        GraphQLListType list => Of(schema, list.Type) is { } inner ? new ListGraphType(inner) : null,
        GraphQLNamedType named => schema.AllTypes[named.Name.Value],
        _ => null,
    };

    /// <summary>Prints a type as written in a document, such as <c>[String!]</c>.</summary>
    public static string Print(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Print(required.Type) + "!",
        GraphQLListType list => "[" + Print(list.Type) + "]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };

    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NameOf(required.Type),
        GraphQLListType list => NameOf(list.Type),
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };

    /// <summary>Whether a variable of the declared type may be used where the wanted type is expected.</summary>
    public static bool Fits(GraphQLType declared, IGraphType wanted) => (declared, wanted) switch
    {
        (GraphQLNonNullType given, NonNullGraphType required) => Fits(given.Type, required.ResolvedType!),
        (_, NonNullGraphType) => false,
        (GraphQLNonNullType given, _) => Fits(given.Type, wanted),
        (GraphQLListType given, ListGraphType list) => Fits(given.Type, list.ResolvedType!),
        (GraphQLNamedType given, not ListGraphType) => given.Name.Value == wanted.Name,
        _ => false,
    };
}
