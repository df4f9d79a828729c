namespace Gateway.Catalog.Words;

/// <summary>
/// One step of rank: where the texts must be (<see cref="Tier"/>), and which alternatives may stand for what was typed
/// (<see cref="Alternative"/>). Steps come best first, and a row belongs to the first that holds for it.
/// </summary>
/// <param name="Wholes">For the tiers 0 to 2: one of these, the search without its spaces.</param>
/// <param name="Terms">For the tiers 3 to 5: of each term one.</param>
internal sealed record SearchStep(int Tier, AlternativeKind Alternative, IReadOnlyList<string> Wholes, IReadOnlyList<IReadOnlyList<string>> Terms)
{
    public const int WholeName = 0;
    public const int NameStarts = 1;
    public const int ReadingStarts = 2;
    public const int InName = 3;
    public const int InReading = 4;
    public const int Elsewhere = 5;

    /// <summary>
    /// Synonyms begin with what is in the name: the many names that begin with a synonym would else stand before those that hold what was
    /// typed.
    /// </summary>
    public static IReadOnlyList<SearchStep> Of(SearchText search)
    {
        var steps = new List<SearchStep>();
        for (var tier = WholeName; tier <= Elsewhere; tier++)
        {
            var last = tier < InName ? AlternativeKind.Reading : AlternativeKind.Synonym;
            for (var kind = AlternativeKind.Typed; kind <= last; kind++)
            {
                if (kind == AlternativeKind.Typed || Has(search, tier, kind))
                {
                    steps.Add(new SearchStep(tier, kind, search.Together.TextsUpTo(kind), [.. search.Terms.Select(t => t.TextsUpTo(kind))]));
                }
            }
        }

        return steps;
    }

    public bool Holds(string name, string readings, string rest) => Tier switch
    {
        WholeName => Wholes.Contains(name),
        NameStarts => Wholes.Any(text => name.StartsWith(text, StringComparison.Ordinal)),
        ReadingStarts => Wholes.Any(text => StartsPart(readings, text)),
        InName => Terms.All(texts => IsIn(name, texts)),
        InReading => Terms.Any(texts => IsIn(name, texts) || IsIn(readings, texts)) && AreSomewhere(name, readings, rest),
        _ => AreSomewhere(name, readings, rest),
    };

    private static bool Has(SearchText search, int tier, AlternativeKind kind) =>
        (tier < InName ? search.Together.Alternatives : search.Terms.SelectMany(t => t.Alternatives)).Any(a => a.Kind == kind);

    private static bool StartsPart(string readings, string text) => readings.StartsWith(text, StringComparison.Ordinal)
        || readings.Contains(IndexedWords.Apart + text, StringComparison.Ordinal);

    private static bool IsIn(string field, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            if (field.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreSomewhere(string name, string readings, string rest) =>
        Terms.All(texts => IsIn(name, texts) || IsIn(readings, texts) || IsIn(rest, texts));
}
