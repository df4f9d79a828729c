namespace Gateway.Catalog.Words;

/// <summary>A parsed search text: terms separated by white space, all of them required.</summary>
internal sealed class SearchText
{
    public const int MostTerms = 8;

    private IReadOnlyList<SearchStep>? steps;

    private SearchText(IReadOnlyList<SearchTerm> terms, SearchTerm together) => (Terms, Together) = (terms, together);

    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Whether the graph rejects it for having too many terms.</summary>
    public bool HasTooManyTerms => Terms.Count > MostTerms;

    /// <summary>The terms joined without spaces: a name may be written with or without them.</summary>
    public SearchTerm Together { get; }

    public string Whole => Together.Folded;

    /// <summary>The rank steps, best first: a row has the rank of the first step that matches it.</summary>
    public IReadOnlyList<SearchStep> Steps => steps ??= SearchStep.Of(this);

    /// <summary>Parses a search text; null when it folds to nothing: that is no condition, not one that all rows meet.</summary>
    public static SearchText? Read(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        SearchTerm[] terms = [.. parts.Select(SearchTerm.Read).OfType<SearchTerm>().DistinctBy(term => term.Folded)];
        return terms.Length switch
        {
            0 => null,
            1 => new SearchText(terms, terms[0]),
            _ => new SearchText(terms, SearchTerm.Together(terms)),
        };
    }
}
