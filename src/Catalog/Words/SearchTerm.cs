namespace Gateway.Catalog.Words;

/// <summary>Why a text is searched for in place of a term, in order of rank.</summary>
internal enum AlternativeKind
{
    /// <summary>As typed, with its long-vowel marks.</summary>
    Exact,

    /// <summary>As typed, folded.</summary>
    Typed,

    /// <summary>Latin letters read as kana, or known words next to kana.</summary>
    Reading,

    Synonym,
}

/// <summary>A folded text searched for in place of a term.</summary>
internal sealed record SearchAlternative(string Text, AlternativeKind Kind);

/// <summary>One of the texts that must all match, and its alternatives.</summary>
/// <param name="Folded">The term as typed, folded.</param>
/// <param name="Marked">The same with long vowels marked; equal to the fold when there are none.</param>
/// <param name="Alternatives">In order of rank, beginning with what was typed.</param>
internal sealed record SearchTerm(string Folded, string Marked, IReadOnlyList<SearchAlternative> Alternatives)
{
    public const int MostAlternatives = 8;

    /// <summary>
    /// Whether it marks a long vowel. Names that contain it that way rank before those that only fold alike: プール before アップル.
    /// </summary>
    public bool IsMarked => Marked != Folded;

    /// <summary>Parses a term; null when the text folds to nothing.</summary>
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

    /// <summary>Joins terms as if there were no space between them: a text that contains the result contains each of them.</summary>
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
    /// Text that begins in kana and ends in known words is a half-converted reading (しまじり第3公園). Text without kana is not: a user who types
    /// 公園 is not looking for 講演.
    /// </summary>
    private static string? Reading(string folded) =>
        folded.Any(Kana.IsFolded) && NameReading.Of(folded) is { HasWords: true } reading && !reading.Text.Contains(NameReading.Gap)
            ? reading.Text : null;

    /// <summary>
    /// The folded text; and where it contains ケ or け, also with all of them as け, and with all as the が of names (光け丘, 光ケ), since the fold
    /// depends on script and neighbouring letters, which may be typed differently or not at all.
    /// </summary>
    private static IEnumerable<string> Typed(string text, string folded)
    {
        var plain = Fold.Of(Nfkc.Of(text).Replace('ケ', 'け'));
        return !plain.Contains('け', StringComparison.Ordinal) ? [folded]
            : [folded, plain, string.Concat(plain.Select((c, i) => MayBeGa(plain, i) ? 'が' : c))];
    }

    /// <summary>Before a kanji (kanji numerals have become digits by now), and at the end, where what follows is unknown.</summary>
    private static bool MayBeGa(string plain, int at) =>
        plain[at] == 'け' && (at + 1 == plain.Length || Kanji.IsOne(plain[at + 1]) || char.IsAsciiDigit(plain[at + 1]));
}
