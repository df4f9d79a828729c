using Gateway.Catalog.Words;

namespace Gateway.Plan;

/// <summary>That a list is searched.</summary>
/// <param name="Text">For what; it resolves to a text that finds something, or to a refusal.</param>
/// <param name="Row">In which row.</param>
/// <param name="Types">The numbers of the types that are looked through.</param>
/// <param name="Ranks">Whether the best match comes first.</param>
internal sealed record Searching(SearchedText Text, Source Row, ValueRef Types, bool Ranks)
{
    /// <summary>The same, where what is found is not told row by row.</summary>
    public Searching Unranked => this with { Ranks = false };
}

/// <summary>The text of a search. Resolves to a <see cref="Refusal"/> when nothing can be looked for by it.</summary>
internal sealed record SearchedText(ValueRef Text) : ValueRef
{
    /// <summary>No name is as long, and folding a text takes time with its length.</summary>
    public const int LongestText = 200;

    /// <summary>Whether a text without a letter is no mistake: names are suggested at every key, also at the first.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether the argument that brings it cannot be left out.</summary>
    public bool IsWanted { get; init; }

    public override bool MayRefuse => true;

    /// <summary>The search of a request that is not refused; null when nothing is looked for.</summary>
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

/// <summary>A search with the texts of one request, in the places that its statements have for them.</summary>
internal sealed class SearchTexts
{
    private readonly SearchText search;

    private IReadOnlyList<string>? texts;

    /// <param name="search">What was typed.</param>
    /// <param name="types">Where it is looked for.</param>
    public SearchTexts(SearchText search, IReadOnlyList<long> types) =>
        (this.search, Shape, Types) = (search, SearchShape.Of(search), types);

    public SearchShape Shape { get; }

    /// <summary>The numbers of the types that are looked through.</summary>
    public IReadOnlyList<long> Types { get; }

    /// <summary>The texts that highlights are looked for by.</summary>
    public IReadOnlyList<string> Texts => texts ??= [.. search.Terms.Append(search.Together)
        .SelectMany(term => term.Alternatives).Select(alternative => alternative.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The key at which a cursor, which holds a rung and a key, parts the rows of a rung: those of better rungs lie before it, those of
    /// worse ones behind it.
    /// </summary>
    public static long PartAt(Cursor cursor, int rung) => ((long)cursor.Keys[0]!).CompareTo(rung) switch
    {
        < 0 => -1,
        0 => (long)cursor.Keys[1]!,
        _ => long.MaxValue,
    };

    /// <summary>No name that is the whole search, or what may stand for it, has so large a key.</summary>
    /// <param name="slots">How many texts may stand for it.</param>
    public long EndOfWhole(int slots) => Catalog.SearchedWords.EndOf(
        Enumerable.Range(0, slots).Max(slot => SearchRank.LengthOf(Text(-1, slot))));

    /// <summary>A term with its long vowels marked as they were typed.</summary>
    public string Marked(int term) => search.Terms[term].Marked;

    /// <summary>The text in one place; where there is none, what was typed, which changes nothing.</summary>
    /// <param name="term">The number of the term; −1 = the whole.</param>
    /// <param name="slot">Of those that may stand for it.</param>
    public string Text(int term, int slot)
    {
        var alternatives = (term < 0 ? search.Together : search.Terms[term]).Alternatives;
        var (kind, place) = slot < Shape.Typed ? (AlternativeKind.Typed, slot)
            : slot < Shape.Typed + Shape.Readings ? (AlternativeKind.Reading, slot - Shape.Typed)
            : (AlternativeKind.Synonym, slot - Shape.Typed - Shape.Readings);
        return (alternatives.Where(a => a.Kind == kind).Skip(place).FirstOrDefault() ?? alternatives[0]).Text;
    }
}
