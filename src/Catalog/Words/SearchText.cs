namespace Gateway.Catalog.Words;

/// <summary>A search text understood: terms apart by white space, all of them wanted.</summary>
internal sealed class SearchText
{
    public const int MostTerms = 8;

    private IReadOnlyList<SearchStep>? steps;

    private SearchText(IReadOnlyList<SearchTerm> terms, SearchTerm together) => (Terms, Together) = (terms, together);

    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Whether the graph refuses it for its many words.</summary>
    public bool HasTooManyTerms => Terms.Count > MostTerms;

    /// <summary>The terms without the space between them: a name may be written with one or without.</summary>
    public SearchTerm Together { get; }

    public string Whole => Together.Folded;

    /// <summary>How rows rank, best first: a row has the rank of the first step that holds for it.</summary>
    public IReadOnlyList<SearchStep> Steps => steps ??= SearchStep.Of(this);

    /// <summary>Null when the text folds to nothing: that is no condition and not one that all rows meet.</summary>
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
