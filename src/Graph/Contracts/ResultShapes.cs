using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>Derives the shape of an operation's result from its selections and their types.</summary>
internal sealed class ResultShapes(ISchema schema, ValidDocument document)
{
    private readonly AskedFields fields = new(schema, document);

    public ObjectShape Of(GraphQLOperationDefinition operation) =>
        Object(SchemaFields.Root(schema, operation.Operation)!, new Asked([operation.SelectionSet]));

    private Shape Of(IGraphType type, Asked asked) => type is NonNullGraphType required
        ? Plain(required.ResolvedType!, asked)
        : Plain(type, asked) with { IsNullable = true };

    private Shape Plain(IGraphType type, Asked asked) => type switch
    {
        ListGraphType list => new ListShape(Of(list.ResolvedType!, asked)),
        _ when TypeForms.IsComposite(type) => Composite(type, asked),
        _ => InputShapes.OfLeaf(type),
    };

    /// <summary>Types with the same selections have the same shape, so they are merged into one kind.</summary>
    private Shape Composite(IGraphType type, Asked asked)
    {
        var kinds = TypeForms.Possible(type).GroupBy(one => SignOf(one, asked), StringComparer.Ordinal)
            .Select(alike => Object(alike.First(), asked, [.. alike.Select(one => one.Name).Order(StringComparer.Ordinal)]))
            .ToArray();
        return kinds is [var single] ? single : new UnionShape(kinds);
    }

    private string SignOf(IObjectGraphType type, Asked asked) => string.Join(
        ' ', fields.Of(type, asked).Select(field => $"{field.Key}:{DefinitionOf(type, field).ResolvedType}@{field.Sign}"));

    private ObjectShape Object(IObjectGraphType type, Asked asked, IReadOnlyList<string>? types = null)
    {
        var alike = types ?? [type.Name];
        return new(alike, [.. fields.Of(type, asked).Select(field => MemberOf(type, field, alike))]);
    }

    private Member MemberOf(IObjectGraphType type, AskedField asked, IReadOnlyList<string> alike)
    {
        var field = DefinitionOf(type, asked);
        var shape = asked.Name == "__typename" ? new TypeNameShape(alike) : Of(field.ResolvedType!, asked.Below);
        return new Member(asked.Key, shape, field.Description) { IsOptional = asked.IsOptional };
    }

    private FieldType DefinitionOf(IObjectGraphType type, AskedField asked) => SchemaFields.Find(schema, type, asked.Name)!;
}
