using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Counts what a document asks for once its fragments are spread, and stops counting at the limit: a short text of fragments in
/// fragments can ask for millions of fields, or of spreads of nothing. It walks as the rules behind it do, each fragment once on one
/// way, so that none of them walks farther.
/// </summary>
internal sealed class SelectionCount
{
    private readonly ValidDocument document;
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int left;

    private SelectionCount(ValidDocument document, int limit) => (this.document, left) = (document, limit);

    /// <summary>The operation at which the document comes to its limit.</summary>
    public static IReadOnlyList<GraphError> Check(ValidDocument document, DocumentLimits limits)
    {
        var count = new SelectionCount(document, limits.Selections);
        return document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(operation => !count.Fits(operation.SelectionSet)) is { } operation
            ? [Errors.TooManySelections(limits.Selections, document.Source.Of(operation))]
            : [];
    }

    private bool Fits(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var fits = --left >= 0 && selection switch
            {
                GraphQLField field => Fits(field.SelectionSet),
                GraphQLInlineFragment fragment => Fits(fragment.SelectionSet),
                GraphQLFragmentSpread spread => Fits(spread.FragmentName.Name.StringValue),
                _ => true,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(string fragment)
    {
        // A fragment that is not there or that spreads itself is for the rules to refuse.
        if (!document.Fragments.TryGetValue(fragment, out var definition) || !open.Add(fragment))
        {
            return true;
        }

        var fits = Fits(definition.SelectionSet);
        open.Remove(fragment);
        return fits;
    }
}
