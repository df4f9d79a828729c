namespace Gateway.Catalog.Words;

/// <summary>Why a text is looked for in place of a term; in the order of rank.</summary>
internal enum AlternativeKind
{
    /// <summary>As it was typed, with its marks of long vowels.</summary>
    Exact,

    /// <summary>As it was typed, folded.</summary>
    Typed,

    /// <summary>Latin letters read as kana, or words among kana.</summary>
    Reading,

    Synonym,
}

/// <summary>A folded text that is looked for in place of a term.</summary>
internal sealed record SearchAlternative(string Text, AlternativeKind Kind);

/// <summary>One of the texts that are all wanted, and what may stand for it.</summary>
/// <param name="Folded">As it was typed.</param>
/// <param name="Marked">The same with its long vowels marked; the same when it marks none.</param>
/// <param name="Alternatives">In the order of rank, what was typed first.</param>
internal sealed record SearchTerm(string Folded, string Marked, IReadOnlyList<SearchAlternative> Alternatives)
{
    public const int MostAlternatives = 8;

    /// <summary>Whether it marks a long vowel. Names that hold it so come before those that only fold alike: プール before アップル.</summary>
    public bool IsMarked => Marked != Folded;

    /// <summary>Null when the text folds to nothing.</summary>
    public static SearchTerm? Read(string text)
    {
        var folded = Fold.Of(text);
        if (folded.Length == 0)
        {
            return null;
        }

        var reading = Romaji.Read(text) ?? Reading(folded);
        return Of(folded, Fold.Marked(text),
        [
            .. Typed(text, folded).Select(typed => new SearchAlternative(typed, AlternativeKind.Typed)),
            .. reading is null ? [] : new[] { new SearchAlternative(reading, AlternativeKind.Reading) },
            .. Synonyms.Of(folded).Select(other => new SearchAlternative(other, AlternativeKind.Synonym)),
        ]);
    }

    /// <summary>Terms side by side, as if there were no space between them: what holds this holds each of them.</summary>
    public static SearchTerm Together(IReadOnlyList<SearchTerm> terms)
    {
        var folded = string.Concat(terms.Select(term => term.Folded));
        var reading = string.Concat(terms.Select(term => (term.Find(AlternativeKind.Reading) ?? term.Alternatives[0]).Text));
        return Of(folded, string.Concat(terms.Select(term => term.Marked)),
            [new SearchAlternative(folded, AlternativeKind.Typed), new SearchAlternative(reading, AlternativeKind.Reading)]);
    }

    private static SearchTerm Of(string folded, string marked, IEnumerable<SearchAlternative> alternatives) =>
        new(folded, marked, [.. alternatives.DistinctBy(alternative => alternative.Text).Take(MostAlternatives)]);

    private SearchAlternative? Find(AlternativeKind kind) => Alternatives.FirstOrDefault(alternative => alternative.Kind == kind);

    /// <summary>
    /// What begins in kana and ends in known words is a reading half converted (しまじり第3公園). Without kana it is none: who types 公園 does
    /// not look for 講演.
    /// </summary>
    private static string? Reading(string folded) =>
        folded.Any(Kana.IsFolded) && NameReading.Of(folded) is { HasWords: true } reading && !reading.Text.Contains(NameReading.Gap)
            ? reading.Text : null;

    /// <summary>
    /// As it is folded; and, where it holds a ケ or け, with each of them as け and with each as the が of names (光け丘, 光ケ), for the fold
    /// goes by the script and by the letters around it, which may be typed otherwise or not at all.
    /// </summary>
    private static IEnumerable<string> Typed(string text, string folded)
    {
        var plain = Fold.Of(Nfkc.Of(text).Replace('ケ', 'け'));
        return !plain.Contains('け', StringComparison.Ordinal) ? [folded]
            : [folded, plain, string.Concat(plain.Select((c, i) => MayBeGa(plain, i) ? 'が' : c))];
    }

    /// <summary>Before a kanji, of which numerals have become digits, and at the end, where nobody knows what would follow.</summary>
    private static bool MayBeGa(string plain, int at) =>
        plain[at] == 'け' && (at + 1 == plain.Length || Kanji.IsOne(plain[at + 1]) || char.IsAsciiDigit(plain[at + 1]));
}
