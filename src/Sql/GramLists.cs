using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The conditions on words where their grams are lists of numbers.</summary>
internal static class GramLists
{
    /// <summary>Tests whether words have all grams of one of several lists of demands.</summary>
    /// <param name="demands">The lists.</param>
    /// <param name="grams">Writes the grams of a text.</param>
    public static Phrase Hold(IReadOnlyList<IReadOnlyList<GramDemand>> demands, Func<GramText, Phrase> grams) =>
        Ways(demands.Select(all => Phrase.Join($" and ", all.Select(
            demand => Ways(TextsOf(demand).Select(text => (Phrase)$"{WordTexts.Grams}.grams @> {grams(text)}"))))));

    /// <summary>
    /// Writes the rarest grams of a text. The index would visit all words with common grams, which takes longer than filtering the
    /// surplus words it returns.
    /// </summary>
    /// <param name="read">The number of the searched list.</param>
    /// <param name="text">The text.</param>
    /// <param name="number">The number of grams.</param>
    public static Phrase Rarest(int read, GramText text, Phrase number)
    {
        var (grams, counts) = (new GramsParameter(read, null, text), new GramCountsParameter(read, text));
        var words = LetterWalk.WordsIn($"g.list");
        return $"array(select gram from unnest({grams}, {counts}) as g (gram, list) order by ({words}) limit {number})";
    }

    /// <summary>Returns the texts of a term, for each part in which they may occur.</summary>
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
