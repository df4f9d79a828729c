using Gateway.Graph.Messages;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// Counts what a document selects once its fragments are spread, and stops at the limit: a short text of nested fragments can ask for
/// millions of fields, or of spreads of nothing. It walks like the rules that follow, each fragment once per path, so that none of them
/// walks farther.
/// </summary>
internal sealed class SelectionCount : SelectionWalk
{
    private int left;

    private SelectionCount(ISchema schema, ValidDocument document, int limit)
        : base(schema, document) => left = limit;

    /// <summary>Returns the error at the operation where the document exceeds its limit.</summary>
    public static IReadOnlyList<GraphError> Check(ValidDocument document, ISchema schema, DocumentLimits limits)
    {
        var count = new SelectionCount(schema, document, limits.Selections);
        var operations = document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>();
        return operations.FirstOrDefault(operation => !count.Selections(operation.SelectionSet, null)) is { } operation
            ? [Errors.TooManySelections(limits.Selections, document.Source.Of(operation))]
            : [];
    }

    protected override bool Field(GraphQLField field, IGraphType? type) => --left >= 0 && Below(field, null);

    protected override bool Inline(GraphQLInlineFragment fragment, IGraphType? type) => --left >= 0 && base.Inline(fragment, type);

    protected override bool Spread(GraphQLFragmentSpread spread, IGraphType? type) => --left >= 0 && base.Spread(spread, type);
}
