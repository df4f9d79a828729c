using Gateway.Graph.Messages;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>
/// Rules about the definitions of a document: only operations and fragments, unique names, and a single operation if it is anonymous.
/// </summary>
internal sealed class DefinitionRules(RuleContext context)
{
    public List<GraphError> Errors { get; } = [];

    public void Document(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
            {
                Errors.Add(Messages.Errors.Rule(
                    "A document containing TypeSystemDefinition is invalid for execution.",
                    "Executable-Definitions",
                    context.At(definition)));
                break;
            }
        }

        GraphQLOperationDefinition[] operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
        Names(operations);
        if (operations.Length > 1 && operations.LastOrDefault(o => o.Name is null) is { } anonymous)
        {
            Errors.Add(Messages.Errors.Rule(
                "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.",
                "Lone-Anonymous-Operation",
                context.At(anonymous)).With(("operations", operations.Length)));
        }
    }

    /// <summary>Reports that the schema has no operations of this kind.</summary>
    public void NotSupported(GraphQLOperationDefinition operation) =>
        Errors.Add(Messages.Errors.KindNotSupported(operation.Operation.ToString()));

    private void Names(GraphQLOperationDefinition[] operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Name?.StringValue is { } name && !names.Add(name))
            {
                Errors.Add(Messages.Errors.Rule(
                    $"The operation name `{name}` is not unique.", "Operation-Name-Uniqueness", context.At(operation))
                    .With(("operation", name)));
            }
        }
    }
}
