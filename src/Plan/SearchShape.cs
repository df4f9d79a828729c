using System.Numerics;
using Gateway.Catalog.Words;

namespace Gateway.Plan;

/// <summary>
/// The properties that determine the statements of a search: how many terms there are, and how many texts each may have. The numbers are
/// rounded up to powers of two, unused slots repeating what was typed, so that there are few shapes.
/// </summary>
internal sealed record SearchShape(int Terms, int Typed, int Readings, int Synonyms, IReadOnlyList<SearchRung> Rungs)
{
    /// <summary>The shape of one term without alternatives.</summary>
    public static readonly SearchShape Plain = Of(SearchText.Read("a")!) with { Readings = 0, Synonyms = 0, IsOfGrams = false };

    /// <summary>The terms with marked long vowels, as a bit mask; some rungs require the marks.</summary>
    public int Marked { get; init; }

    /// <summary>Whether grams alone decide the matches, since no text is longer than one.</summary>
    public bool IsOfGrams { get; init; }

    /// <summary>The widest kind of alternative for what was typed.</summary>
    public AlternativeKind Widest => Rungs.Max(rung => rung.Kind);

    /// <summary>The widest rung on which a name or a reading must begin with the whole.</summary>
    public SearchRung LastOfWhole => Rungs.Last(rung => rung.Tier < SearchStep.InName);

    public static SearchShape Of(SearchText search)
    {
        SearchTerm[] terms = [.. search.Terms, search.Together];
        return new SearchShape(
            search.Terms.Count,
            SlotCount(terms, AlternativeKind.Typed),
            SlotCount(terms, AlternativeKind.Reading),
            SlotCount(terms, AlternativeKind.Synonym),
            [.. search.Steps.Select((step, i) => new SearchRung(i, step.Tier, step.Alternative))])
        {
            Marked = search.Terms.Index().Sum(term => term.Item.Marked != term.Item.Folded ? 1 << term.Index : 0),
            IsOfGrams = search.Terms is [var only] && only.Alternatives.All(a => SearchRank.LengthOf(a.Text) <= 2),
        };
    }

    /// <summary>Returns the number of texts of a kind and those before it.</summary>
    public int SlotsOf(AlternativeKind kind) =>
        Typed + (kind >= AlternativeKind.Reading ? Readings : 0) + (kind >= AlternativeKind.Synonym ? Synonyms : 0);

    public bool Equals(SearchShape? other) => ReferenceEquals(this, other) || (other is not null
        && (Terms, Typed, Readings, Synonyms, Marked, IsOfGrams)
        == (other.Terms, other.Typed, other.Readings, other.Synonyms, other.Marked, other.IsOfGrams)
        && Rungs.SequenceEqual(other.Rungs));

    public override int GetHashCode() => HashCode.Combine(Terms, Typed, Readings, Synonyms, Marked, IsOfGrams, Rungs.Count);

    private static int SlotCount(IReadOnlyList<SearchTerm> terms, AlternativeKind kind) =>
        terms.Max(term => term.Alternatives.Count(alternative => alternative.Kind == kind)) is var most and not 0
            ? (int)BitOperations.RoundUpToPowerOf2((uint)most)
            : 0;
}

/// <summary>One rung of the ladder that ranks rows.</summary>
/// <param name="Number">From 0, which is the best.</param>
/// <param name="Tier">Where the texts must occur.</param>
/// <param name="Kind">Which alternatives are allowed for what was typed.</param>
internal readonly record struct SearchRung(int Number, int Tier, AlternativeKind Kind);

/// <summary>The parts of a row's words.</summary>
internal enum SearchPart
{
    Name,
    Readings,
    Rest,
}
