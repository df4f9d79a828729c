using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>How many levels of fields a document asks for, whatever they are of.</summary>
internal sealed class FieldDepth(ISchema schema, ValidDocument document, bool skipsIntrospection) : SelectionWalk(schema, document)
{
    private int level;
    private int deepest;

    /// <summary>The deepest level of the operations so far, this one included.</summary>
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
