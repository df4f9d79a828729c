using Gateway.Catalog.Words;

namespace Gateway.Plan;

/// <summary>One of the texts that may stand for a term has its grams in one of these parts.</summary>
/// <param name="Term">Its number; −1 = the whole search without its spaces.</param>
/// <param name="Slots">How many of its texts.</param>
/// <param name="Parts">Where.</param>
/// <param name="Begins">Whether a name or a reading begins with it.</param>
internal sealed record GramDemand(int Term, int Slots, IReadOnlyList<SearchPart> Parts, bool Begins = false);

/// <summary>
/// Which grams a row must have to be looked at: in every row that is found there are these, though not every row that has them is found.
/// </summary>
internal static class SearchGrams
{
    private static readonly SearchPart[] Named = [SearchPart.Name];
    private static readonly SearchPart[] Read = [SearchPart.Name, SearchPart.Readings];
    private static readonly SearchPart[] InReadings = [SearchPart.Readings];
    private static readonly SearchPart[] InRest = [SearchPart.Rest];
    private static readonly SearchPart[] Anywhere = [SearchPart.Name, SearchPart.Readings, SearchPart.Rest];

    /// <summary>All of these. What holds the only term in its name stands on a rung before those of readings, and so on.</summary>
    public static IReadOnlyList<GramDemand> Of(SearchShape shape, SearchRung rung) => rung.Tier switch
    {
        SearchStep.WholeName or SearchStep.NameStarts => [new(-1, shape.SlotsOf(rung.Kind), Named, Begins: true)],
        SearchStep.ReadingStarts => [new(-1, shape.SlotsOf(rung.Kind), Read, Begins: true)],
        SearchStep.InName => All(shape, rung.Kind, Named),
        SearchStep.InReading when shape.Terms == 1 => All(shape, rung.Kind, InReadings),
        SearchStep.Elsewhere when shape.Terms == 1 => All(shape, rung.Kind, InRest),
        _ => All(shape, rung.Kind, Anywhere),
    };

    /// <summary>What any row has that is found: all of one of these. A whole need not hold the grams of the terms it is made of.</summary>
    public static IReadOnlyList<IReadOnlyList<GramDemand>> OfAny(SearchShape shape) => shape.Terms == 1
        ? [All(shape, shape.Widest, Anywhere)]
        : [All(shape, shape.Widest, Anywhere), [new(-1, shape.SlotsOf(shape.LastOfWhole.Kind), Read, Begins: true)]];

    private static GramDemand[] All(SearchShape shape, AlternativeKind kind, IReadOnlyList<SearchPart> parts) =>
        [.. Enumerable.Range(0, shape.Terms).Select(term => new GramDemand(term, shape.SlotsOf(kind), parts))];
}
