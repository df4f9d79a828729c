using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>Finds fields of types, those about the schema itself too.</summary>
internal static class SchemaFields
{
    /// <summary>The type that an operation begins at; null when the schema knows no operation of this kind.</summary>
    public static IObjectGraphType? Root(ISchema schema, OperationType operation) => operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };

    /// <summary>The field of a type; null when it has none of this name.</summary>
    public static FieldType? Find(ISchema schema, IGraphType? type, ROM name) =>
        type is UnionGraphType ? name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType : null
        : type is not IComplexGraphType complex || type is IInputObjectGraphType ? null
        : name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
        : type == schema.Query && name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
        : type == schema.Query && name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
        : complex.Fields.Find(name);
}
