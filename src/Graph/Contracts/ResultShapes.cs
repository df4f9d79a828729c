using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>The shape of what an operation answers, out of its selections and their types.</summary>
internal sealed class ResultShapes(ISchema schema, ValidDocument document)
{
    private readonly FieldCollector fields = new(schema, document, null);

    public ObjectShape Of(GraphQLOperationDefinition operation) =>
        Object(SchemaFields.Root(schema, operation.Operation)!, [operation.SelectionSet]);

    private Shape Of(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets) => type is NonNullGraphType required
        ? Plain(required.ResolvedType!, sets)
        : Plain(type, sets) with { IsNullable = true };

    private Shape Plain(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets) => type switch
    {
        ListGraphType list => new ListShape(Of(list.ResolvedType!, sets)),
        _ when TypeForms.IsComposite(type) => Composite(type, sets),
        _ => InputShapes.OfLeaf(type),
    };

    /// <summary>Types of which the same is asked look alike, so they are one kind.</summary>
    private Shape Composite(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var kinds = TypeForms.Possible(type).GroupBy(one => SignOf(one, sets), StringComparer.Ordinal)
            .Select(alike => Object(alike.First(), sets, [.. alike.Select(one => one.Name).Order(StringComparer.Ordinal)]))
            .ToArray();
        return kinds is [var single] ? single : new UnionShape(kinds);
    }

    private string SignOf(IObjectGraphType type, IReadOnlyList<GraphQLSelectionSet> sets) => string.Join(
        ' ',
        fields.Collect(type, sets).Select(field =>
            $"{field.Key}:{SchemaFields.Find(schema, type, field.Value[0].Name.Value)!.ResolvedType}@{field.Value[0].Location.Start}"));

    private ObjectShape Object(IObjectGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, IReadOnlyList<string>? types = null)
    {
        var alike = types ?? [type.Name];
        return new(alike, [.. fields.Collect(type, sets).Select(field => MemberOf(type, field.Key, field.Value, alike))]);
    }

    private Member MemberOf(IObjectGraphType type, string key, List<GraphQLField> asked, IReadOnlyList<string> alike)
    {
        var field = SchemaFields.Find(schema, type, asked[0].Name.Value)!;
        var shape = asked[0].Name.Value == "__typename"
            ? new TypeNameShape(alike)
            : Of(field.ResolvedType!, [.. asked.Select(one => one.SelectionSet).OfType<GraphQLSelectionSet>()]);
        return new Member(key, shape, field.Description) { IsOptional = asked.All(MayBeLeftOut) };
    }

    private static bool MayBeLeftOut(GraphQLField field) =>
        (field.Directives?.Items ?? []).Any(directive => directive.Name.Value == "skip" || directive.Name.Value == "include");
}
