namespace Gateway.Catalog.Words;

/// <summary>
/// A rank step: where the texts must occur (<see cref="Tier"/>), and which alternatives may replace what was typed
/// (<see cref="Alternative"/>). Steps are ordered best first, and a row belongs to the first that matches it.
/// </summary>
/// <param name="Tier">Where the texts must occur.</param>
/// <param name="Alternative">Which alternatives are allowed.</param>
/// <param name="Wholes">For tiers 0 to 2: one of these must match, the search without its spaces.</param>
/// <param name="Terms">For tiers 3 to 5: one text of each term must match.</param>
/// <param name="Marked">All of these must also occur among the readings, which include names with their long vowels marked.</param>
internal sealed record SearchStep(int Tier, AlternativeKind Alternative, IReadOnlyList<string> Wholes,
    IReadOnlyList<IReadOnlyList<string>> Terms, IReadOnlyList<string> Marked)
{
    public const int WholeName = 0;
    public const int NameStarts = 1;
    public const int ReadingStarts = 2;
    public const int InName = 3;
    public const int InReading = 4;
    public const int Elsewhere = 5;

    /// <summary>
    /// Latin letters are matched against readings; a name in kana is a reading too. Synonyms start at matches inside the name: otherwise
    /// the many names that begin with a synonym would rank before those that contain what was typed.
    /// </summary>
    private static readonly (int Tier, AlternativeKind Kind)[] Order =
    [
        (WholeName, AlternativeKind.Typed),
        (NameStarts, AlternativeKind.Exact), (NameStarts, AlternativeKind.Typed),
        (ReadingStarts, AlternativeKind.Typed), (ReadingStarts, AlternativeKind.Reading),
        (InName, AlternativeKind.Exact), (InName, AlternativeKind.Typed),
        (InName, AlternativeKind.Reading), (InName, AlternativeKind.Synonym),
        (InReading, AlternativeKind.Typed), (InReading, AlternativeKind.Reading), (InReading, AlternativeKind.Synonym),
        (Elsewhere, AlternativeKind.Typed), (Elsewhere, AlternativeKind.Reading), (Elsewhere, AlternativeKind.Synonym),
    ];

    public static IReadOnlyList<SearchStep> Of(SearchText search) =>
    [
        .. Order.Where(step => Has(search, step.Kind) && !IsMerged(search, step.Tier, step.Kind))
            .Select(step => Of(search, step.Tier, step.Kind)),
    ];

    public bool Holds(string name, string readings, string rest) => Marked.All(text => IsIn(readings, [text])) && Tier switch
    {
        WholeName => Wholes.Contains(name),
        NameStarts => StartsWith(name),
        ReadingStarts => StartsWith(name) || Wholes.Any(text => StartsReading(readings, text)),
        InName => Terms.All(texts => IsIn(name, texts)),
        InReading => Terms.Any(texts => IsIn(name, texts) || IsIn(readings, texts)) && AreSomewhere(name, readings, rest),
        _ => AreSomewhere(name, readings, rest),
    };

    private static SearchStep Of(SearchText search, int tier, AlternativeKind kind)
    {
        return new SearchStep(tier, kind, Texts(search.Together), [.. search.Terms.Select(Texts)],
            kind == AlternativeKind.Exact ? [.. search.Terms.Where(term => term.IsMarked).Select(term => term.Marked)] : []);

        IReadOnlyList<string> Texts(SearchTerm term) =>
            [.. term.Alternatives.Where(a => a.Kind <= kind || a.Kind == AlternativeKind.Typed).Select(a => a.Text)];
    }

    private static bool Has(SearchText search, AlternativeKind kind) => kind switch
    {
        AlternativeKind.Exact => search.Terms.Any(term => term.IsMarked),
        AlternativeKind.Typed => true,
        _ => search.Terms.Any(term => term.Alternatives.Any(alternative => alternative.Kind == kind)),
    };

    /// <summary>
    /// Whether the next step suffices, so that shorter names come first: kana input is itself a reading, and 市川市 must not rank behind all
    /// names beginning with いちかわ; nor, when Latin letters are read as kana, behind long English names.
    /// </summary>
    private static bool IsMerged(SearchText search, int tier, AlternativeKind kind) => (tier, kind) switch
    {
        (NameStarts, AlternativeKind.Typed) => search.Whole.All(Kana.IsFolded),
        (ReadingStarts, AlternativeKind.Typed) => Has(search, AlternativeKind.Reading),
        _ => false,
    };

    private static bool StartsReading(string readings, string text) => readings.StartsWith(text, StringComparison.Ordinal)
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

    private bool StartsWith(string name) => Wholes.Any(text => name.StartsWith(text, StringComparison.Ordinal));

    private bool AreSomewhere(string name, string readings, string rest) =>
        Terms.All(texts => IsIn(name, texts) || IsIn(readings, texts) || IsIn(rest, texts));
}
