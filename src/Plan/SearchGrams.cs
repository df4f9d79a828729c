using Gateway.Catalog.Words;

namespace Gateway.Plan;

/// <summary>A condition of a search: the grams of one of a term's texts occur in one of these parts.</summary>
/// <param name="Term">The number of the term; −1 = the whole search without its spaces.</param>
/// <param name="Slots">The number of its texts.</param>
/// <param name="Parts">The parts to look in.</param>
/// <param name="Begins">Whether a name or a reading must begin with it.</param>
internal sealed record GramDemand(int Term, int Slots, IReadOnlyList<SearchPart> Parts, bool Begins = false);

/// <summary>The grams a row must have to be a candidate: every match has them, but not every row that has them is a match.</summary>
internal static class SearchGrams
{
    private static readonly SearchPart[] Named = [SearchPart.Name];
    private static readonly SearchPart[] Read = [SearchPart.Name, SearchPart.Readings];
    private static readonly SearchPart[] InReadings = [SearchPart.Readings];
    private static readonly SearchPart[] InRest = [SearchPart.Rest];
    private static readonly SearchPart[] Anywhere = [SearchPart.Name, SearchPart.Readings, SearchPart.Rest];

    /// <summary>
    /// Returns conditions that must all hold. With a single term, a row that has it in its name is on an earlier rung than
    /// the readings, and so on.
    /// </summary>
    public static IReadOnlyList<GramDemand> Of(SearchShape shape, SearchRung rung) => rung.Tier switch
    {
        SearchStep.WholeName or SearchStep.NameStarts => [new(-1, shape.SlotsOf(rung.Kind), Named, Begins: true)],
        SearchStep.ReadingStarts => [new(-1, shape.SlotsOf(rung.Kind), Read, Begins: true)],
        SearchStep.InName => All(shape, rung.Kind, Named),
        SearchStep.InReading when shape.Terms == 1 => All(shape, rung.Kind, InReadings),
        SearchStep.Elsewhere when shape.Terms == 1 => All(shape, rung.Kind, InRest),
        _ => All(shape, rung.Kind, Anywhere),
    };

    /// <summary>Returns alternatives, one of which every match meets in full. A whole need not contain the grams of its terms.</summary>
    public static IReadOnlyList<IReadOnlyList<GramDemand>> OfAny(SearchShape shape) => shape.Terms == 1
        ? [All(shape, shape.Widest, Anywhere)]
        : [All(shape, shape.Widest, Anywhere), [new(-1, shape.SlotsOf(shape.LastOfWhole.Kind), Read, Begins: true)]];

    private static GramDemand[] All(SearchShape shape, AlternativeKind kind, IReadOnlyList<SearchPart> parts) =>
        [.. Enumerable.Range(0, shape.Terms).Select(term => new GramDemand(term, shape.SlotsOf(kind), parts))];
}
