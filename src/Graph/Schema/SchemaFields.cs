using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>Finds fields of types, including introspection fields.</summary>
internal static class SchemaFields
{
    /// <summary>Returns the root type of an operation; null when the schema has no operations of this kind.</summary>
    public static IObjectGraphType? Root(ISchema schema, OperationType operation) => operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };

    /// <summary>Returns the field of a type; null when it has none of this name.</summary>
    public static FieldType? Find(ISchema schema, IGraphType? type, ROM name) =>
        type is UnionGraphType ? name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType : null
        : type is not IComplexGraphType complex || type is IInputObjectGraphType ? null
        : name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
        : type == schema.Query && name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
        : type == schema.Query && name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
        : complex.Fields.Find(name);
}
