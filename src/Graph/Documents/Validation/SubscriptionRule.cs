using Gateway.Graph.Messages;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>A subscription selects exactly one field of its root, and no introspection.</summary>
internal static class SubscriptionRule
{
    /// <param name="document">A document that is valid by all other rules.</param>
    /// <param name="schema">The schema.</param>
    public static IReadOnlyList<GraphError> Check(ValidDocument document, ISchema schema) =>
    [
        .. document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>()
            .Where(operation => operation.Operation == OperationType.Subscription && !IsOne(operation, document, schema))
            .Select(operation => Errors.Rule(
                "Subscription operations must have exactly one root field.", "Single-root-field", document.Source.Of(operation))),
    ];

    private static bool IsOne(GraphQLOperationDefinition operation, ValidDocument document, ISchema schema)
    {
        var fields = new FieldCollector(schema, document, null).Collect(schema.Subscription!, [operation.SelectionSet]);
        return fields.Count == 1 && !fields.GetAt(0).Value[0].Name.Value.Span.StartsWith("__");
    }
}
