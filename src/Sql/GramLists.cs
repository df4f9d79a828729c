using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>What is demanded of words where their grams are lists of numbers.</summary>
internal static class GramLists
{
    /// <summary>That words have the grams of all of one of several lists of demands.</summary>
    /// <param name="demands">The lists.</param>
    /// <param name="grams">The grams of a text.</param>
    public static Phrase Hold(IReadOnlyList<IReadOnlyList<GramDemand>> demands, Func<GramText, Phrase> grams) =>
        Ways(demands.Select(all => Phrase.Join($" and ", all.Select(
            demand => Ways(TextsOf(demand).Select(text => (Phrase)$"{WordTexts.Grams}.grams @> {grams(text)}"))))));

    /// <summary>
    /// The rarest grams of a text. The index would go through all words that have common ones, which takes longer than to look through the
    /// words that it gives too many.
    /// </summary>
    /// <param name="read">The number of the list that is searched.</param>
    /// <param name="text">The text.</param>
    /// <param name="number">How many.</param>
    public static Phrase Rarest(int read, GramText text, Phrase number)
    {
        var (grams, counts) = (new GramsParameter(read, null, text), new GramCountsParameter(read, text));
        var words = LetterWalk.WordsIn($"g.list");
        return $"array(select gram from unnest({grams}, {counts}) as g (gram, list) order by ({words}) limit {number})";
    }

    /// <summary>The texts that may stand for a term, in each part where they may be.</summary>
    public static IEnumerable<GramText> TextsOf(GramDemand demand) =>
        from part in demand.Parts
        from slot in Enumerable.Range(0, demand.Slots)
        select new GramText(demand.Term, slot, part, demand.Begins);

    private static Phrase Ways(IEnumerable<Phrase> ways)
    {
        Phrase[] all = [.. ways];
        return all is [var only] ? only : $"({Phrase.Join($" or ", all)})";
    }
}
