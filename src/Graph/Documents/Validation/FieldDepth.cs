using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>The number of levels of fields that a document selects, regardless of type.</summary>
internal sealed class FieldDepth(ISchema schema, ValidDocument document, bool skipsIntrospection) : SelectionWalk(schema, document)
{
    private int level;
    private int deepest;

    /// <summary>Returns the deepest level of the operations so far, including this one.</summary>
    public int Of(GraphQLOperationDefinition operation)
    {
        Selections(operation.SelectionSet, null);
        return deepest;
    }

    protected override bool Field(GraphQLField field, IGraphType? type)
    {
        if (skipsIntrospection && field.Name.Value.Span.StartsWith("__"))
        {
            return true;
        }

        deepest = Math.Max(deepest, ++level);
        Below(field, null);
        level--;
        return true;
    }
}
