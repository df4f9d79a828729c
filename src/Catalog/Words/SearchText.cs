namespace Gateway.Catalog.Words;

/// <summary>Why a text is looked for in place of a term; in the order of rank.</summary>
internal enum AlternativeKind
{
    Typed,

    /// <summary>Latin letters read as kana.</summary>
    Reading,

    Synonym,
}

/// <summary>A folded text that is looked for in place of a term.</summary>
internal sealed record SearchAlternative(string Text, AlternativeKind Kind);

/// <summary>One of the texts that are all wanted, and what may stand for it.</summary>
internal sealed record SearchTerm(string Folded, IReadOnlyList<SearchAlternative> Alternatives)
{
    public const int MostAlternatives = 8;

    /// <summary>Null when the text folds to nothing.</summary>
    public static SearchTerm? Read(string text)
    {
        var folded = Fold.Of(text);
        if (folded.Length == 0)
        {
            return null;
        }

        var reading = Romaji.Read(text);
        return Of(folded,
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
        return Of(folded, [new SearchAlternative(folded, AlternativeKind.Typed), new SearchAlternative(reading, AlternativeKind.Reading)]);
    }

    private static SearchTerm Of(string folded, IEnumerable<SearchAlternative> alternatives) =>
        new(folded, [.. alternatives.DistinctBy(alternative => alternative.Text).Take(MostAlternatives)]);

    private SearchAlternative? Find(AlternativeKind kind) => Alternatives.FirstOrDefault(alternative => alternative.Kind == kind);

    /// <summary>
    /// As it is folded; and with a ケ that was taken for the が of names as け, for it may be one (助ケ合イ), or the other way round, when the
    /// kanji behind it is not typed yet (光ケ).
    /// </summary>
    private static IEnumerable<string> Typed(string text, string folded)
    {
        var plain = Letters.Compose(text);
        return !plain.Contains('ケ', StringComparison.Ordinal) ? [folded]
            : [folded, Fold.Of(plain.Replace('ケ', 'け')), .. plain is [.., not 'ケ', 'ケ'] ? new[] { Fold.Of(plain[..^1] + 'が') } : []];
    }
}

/// <summary>A search text understood: terms apart by white space, all of them wanted.</summary>
internal sealed record SearchText
{
    public const int MostTerms = 8;

    private SearchText(IReadOnlyList<SearchTerm> terms, SearchTerm together)
    {
        (Terms, Together) = (terms, together);
        Steps = SearchStep.Of(this);
    }

    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The terms without the space between them: a name may be written with one or without.</summary>
    public SearchTerm Together { get; }

    public string Whole => Together.Folded;

    /// <summary>How rows rank, best first: a row has the rank of the first step that holds for it.</summary>
    public IReadOnlyList<SearchStep> Steps { get; }

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
