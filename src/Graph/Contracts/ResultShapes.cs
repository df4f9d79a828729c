using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>Derives the shape of an operation's result from its selections and their types.</summary>
internal sealed class ResultShapes(ISchema schema, ValidDocument document)
{
    private readonly SelectedFields fields = new(schema, document);

    public ObjectShape Of(GraphQLOperationDefinition operation) =>
        Object(SchemaFields.Root(schema, operation.Operation)!, new Selections([operation.SelectionSet]));

    private Shape Of(IGraphType type, Selections selections) => type is NonNullGraphType required
        ? Plain(required.ResolvedType!, selections)
        : Plain(type, selections) with { IsNullable = true };

    private Shape Plain(IGraphType type, Selections selections) => type switch
    {
        ListGraphType list => new ListShape(Of(list.ResolvedType!, selections)),
        _ when TypeForms.IsComposite(type) => Composite(type, selections),
        _ => InputShapes.OfLeaf(type),
    };

    /// <summary>Types with the same selections have the same shape, so they are merged into one kind.</summary>
    private Shape Composite(IGraphType type, Selections selections)
    {
        var kinds = TypeForms.Possible(type).GroupBy(one => SelectionKeyOf(one, selections), StringComparer.Ordinal)
            .Select(alike => Object(alike.First(), selections, [.. alike.Select(one => one.Name).Order(StringComparer.Ordinal)]))
            .ToArray();
        return kinds is [var single] ? single : new UnionShape(kinds);
    }

    private string SelectionKeyOf(IObjectGraphType type, Selections selections) => string.Join(
        ' ', fields.Of(type, selections).Select(field => $"{field.Key}:{DefinitionOf(type, field).ResolvedType}@{field.SelectionKey}"));

    private ObjectShape Object(IObjectGraphType type, Selections selections, IReadOnlyList<string>? types = null)
    {
        var typeNames = types ?? [type.Name];
        return new(typeNames, [.. fields.Of(type, selections).Select(field => MemberOf(type, field, typeNames))]);
    }

    private Member MemberOf(IObjectGraphType type, SelectedField selected, IReadOnlyList<string> typeNames)
    {
        var field = DefinitionOf(type, selected);
        var shape = selected.Name == "__typename" ? new TypeNameShape(typeNames) : Of(field.ResolvedType!, selected.Below);
        return new Member(selected.Key, shape, field.Description) { IsOptional = selected.IsOptional };
    }

    private FieldType DefinitionOf(IObjectGraphType type, SelectedField selected) => SchemaFields.Find(schema, type, selected.Name)!;
}
