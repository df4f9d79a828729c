using Gateway.Catalog.Words;

namespace Gateway.Plan;

/// <summary>The search of a list.</summary>
/// <param name="Text">The search text; resolves to a valid text, or to a refusal.</param>
/// <param name="Row">The row it searches.</param>
/// <param name="Types">The numbers of the searched types.</param>
/// <param name="Ranks">Whether the best match comes first.</param>
internal sealed record Searching(SearchedText Text, Source Row, ValueRef Types, bool Ranks)
{
    /// <summary>Returns the same search for results that are not returned row by row.</summary>
    public Searching Unranked => this with { Ranks = false };
}

/// <summary>The text of a search. Resolves to a <see cref="Refusal"/> when it cannot be searched for.</summary>
internal sealed record SearchedText(ValueRef Text) : ValueRef
{
    /// <summary>No name is this long, and folding takes time proportional to the length.</summary>
    public const int LongestText = 200;

    /// <summary>Whether a text without letters is allowed: names are suggested at every keystroke, including the first.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether its argument is required.</summary>
    public bool IsWanted { get; init; }

    public override bool MayRefuse => true;

    /// <summary>Returns the search of a request that was not refused; null when there is nothing to search for.</summary>
    public SearchText? Read(VariableValues variables) => Text.Resolve(variables) is string text ? SearchText.Read(text) : null;

    public override object? Resolve(VariableValues variables) => Text.Resolve(variables) switch
    {
        string text when text.Length > LongestText => new SearchTooLong(text.Length, LongestText),
        string text => SearchText.Read(text) switch
        {
            null => MayBeEmpty ? text : new SearchEmpty(text, IsWanted),
            { HasTooManyTerms: true, Terms.Count: var terms } => new SearchOfManyTerms(terms, SearchText.MostTerms),
            _ => text,
        },
        var other => other,
    };
}

/// <summary>A search with the texts of one request, in the slots of its statements.</summary>
internal sealed class SearchTexts
{
    private readonly SearchText search;

    private IReadOnlyList<string>? texts;

    /// <param name="search">The parsed search text.</param>
    /// <param name="types">The numbers of the types to search.</param>
    public SearchTexts(SearchText search, IReadOnlyList<long> types) =>
        (this.search, Shape, Types) = (search, SearchShape.Of(search), types);

    public SearchShape Shape { get; }

    /// <summary>The numbers of the types to search.</summary>
    public IReadOnlyList<long> Types { get; }

    /// <summary>The texts to highlight.</summary>
    public IReadOnlyList<string> Texts => texts ??= [.. search.Terms.Append(search.Together)
        .SelectMany(term => term.Alternatives).Select(alternative => alternative.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Returns the key at which a cursor, which holds a rung and a key, splits the rows of a rung: better rungs lie wholly before
    /// it, worse ones after it.
    /// </summary>
    public static long PartAt(Cursor cursor, int rung) => ((long)cursor.Keys[0]!).CompareTo(rung) switch
    {
        < 0 => -1,
        0 => (long)cursor.Keys[1]!,
        _ => long.MaxValue,
    };

    /// <summary>Returns an upper bound for the keys of names equal to the whole search or one of its alternatives.</summary>
    /// <param name="slots">The number of texts, alternatives included.</param>
    public long EndOfWhole(int slots) => Catalog.SearchedWords.EndOf(
        Enumerable.Range(0, slots).Max(slot => SearchRank.LengthOf(Text(-1, slot))));

    /// <summary>Returns a term with its long vowels marked as typed.</summary>
    public string Marked(int term) => search.Terms[term].Marked;

    /// <summary>Returns the text in one slot; an unused slot repeats what was typed, which changes nothing.</summary>
    /// <param name="term">The number of the term; −1 = the whole.</param>
    /// <param name="slot">The number among its texts.</param>
    public string Text(int term, int slot)
    {
        var alternatives = (term < 0 ? search.Together : search.Terms[term]).Alternatives;
        var (kind, place) = slot < Shape.Typed ? (AlternativeKind.Typed, slot)
            : slot < Shape.Typed + Shape.Readings ? (AlternativeKind.Reading, slot - Shape.Typed)
            : (AlternativeKind.Synonym, slot - Shape.Typed - Shape.Readings);
        return (alternatives.Where(a => a.Kind == kind).Skip(place).FirstOrDefault() ?? alternatives[0]).Text;
    }
}
