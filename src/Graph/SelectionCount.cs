using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Counts the fields that a document asks for once its fragments are spread, without spreading them: a short text of fragments in
/// fragments can ask for millions of fields.
/// </summary>
internal sealed class SelectionCount
{
    private readonly ValidDocument document;
    private readonly Dictionary<string, long> fragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    private SelectionCount(ValidDocument document) => this.document = document;

    public static IReadOnlyList<GraphError> Check(ValidDocument document, DocumentLimits limits)
    {
        var count = new SelectionCount(document);
        return [.. document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>()
            .Where(operation => count.Of(operation.SelectionSet) > limits.Selections)
            .Select(operation => Errors.TooManySelections(limits.Selections, document.Source.Of(operation)))];
    }

    private long Of(GraphQLSelectionSet? set)
    {
        var count = 0L;
        foreach (var selection in set?.Selections ?? [])
        {
            count += selection switch
            {
                GraphQLField field => 1 + Of(field.SelectionSet),
                GraphQLInlineFragment fragment => Of(fragment.SelectionSet),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.StringValue),
                _ => 0,
            };
            count = Math.Min(count, int.MaxValue);
        }

        return count;
    }

    private long Of(string fragment)
    {
        if (fragments.TryGetValue(fragment, out var known))
        {
            return known;
        }

        // A fragment that is not there or that spreads itself is for the rules to refuse.
        if (!document.Fragments.TryGetValue(fragment, out var definition) || !open.Add(fragment))
        {
            return 0;
        }

        var count = Of(definition.SelectionSet);
        open.Remove(fragment);
        fragments[fragment] = count;
        return count;
    }
}
