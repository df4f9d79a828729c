using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// Walks the selections of a document with their types, through its fragments: the one walk behind everything that looks at documents. The
/// library's visitor only walks the syntax and stops where a fragment is spread.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document with the fragments; invalid parts are not followed.</param>
/// <param name="isOnce">Whether each fragment is walked once overall, rather than once on each path from the root.</param>
internal abstract class SelectionWalk(ISchema schema, ValidDocument document, bool isOnce = false)
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    protected ISchema Schema => schema;

    protected ValidDocument Document => document;

    /// <param name="set">The selections of one place.</param>
    /// <param name="type">The type they select from; null when unknown.</param>
    /// <returns>Whether the walk goes on; false ends it.</returns>
    protected bool Selections(GraphQLSelectionSet? set, IGraphType? type)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var goesOn = selection switch
            {
                GraphQLField field => Field(field, type),
                GraphQLInlineFragment fragment => Inline(fragment, type),
                GraphQLFragmentSpread spread => Spread(spread, type),
                _ => true,
            };
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
    }

    protected virtual bool Field(GraphQLField field, IGraphType? type) => Below(field, DefinitionOf(field, type));

    protected virtual bool Inline(GraphQLInlineFragment fragment, IGraphType? type) =>
        Selections(fragment.SelectionSet, fragment.TypeCondition is { } condition ? TypeOf(condition) : type);

    protected virtual bool Spread(GraphQLFragmentSpread spread, IGraphType? type)
    {
        var name = spread.FragmentName.Name.StringValue;
        if (!document.Fragments.TryGetValue(name, out var fragment) || !entered.Add(name))
        {
            return true;
        }

        var goesOn = Fragment(fragment);
        if (!isOnce)
        {
            entered.Remove(name);
        }

        return goesOn;
    }

    protected virtual bool Fragment(GraphQLFragmentDefinition fragment) =>
        Selections(fragment.SelectionSet, TypeOf(fragment.TypeCondition));

    /// <summary>Walks the selections of a field.</summary>
    protected bool Below(GraphQLField field, FieldType? definition) =>
        Selections(field.SelectionSet, definition is null ? null : TypeForms.Named(definition.ResolvedType!));

    protected FieldType? DefinitionOf(GraphQLField field, IGraphType? type) => SchemaFields.Find(schema, type, field.Name.Value);

    /// <summary>The type of a type condition; null when the schema has no type of that name.</summary>
    protected IGraphType? TypeOf(GraphQLTypeCondition condition) => schema.AllTypes[condition.Type.Name.Value];

}
