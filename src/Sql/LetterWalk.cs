using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The words that have a text of a search, in the order of their keys, where the index of grams gives none: from lists that say of each
/// letter which words it is in. Of a text the rarest of its letters is walked along, so far; if that was not all, what lies beyond is
/// brought by the grams and sorted.
/// </summary>
/// <remarks>
/// A letter that is in many names is met often, and a page is full soon; of one that is in few there is little to walk along. What is left
/// over, a rare text of common letters, has few words that the grams bring. So no plan depends on the text, and one is kept for all.
/// </remarks>
/// <param name="dialect">What is said in its own way.</param>
/// <param name="read">The number of the list that is searched.</param>
/// <param name="demand">What is looked for.</param>
/// <param name="within">What is demanded of a key, given as a phrase: where the page begins, and of which types it is.</param>
internal sealed class LetterWalk(Dialect dialect, int read, GramDemand demand, Func<Phrase, IEnumerable<Phrase>> within)
{
    /// <summary>How many words of a letter are looked at; looking them all up costs about as much as the grams of a rare text.</summary>
    public const long Reach = 1000;

    /// <summary>How many bits of a key say where in its block it is.</summary>
    public const int BlockBits = 15;

    public static readonly Name Lists = new("letter");

    public static readonly Name Counts = new("letter_count");

    private static readonly Name Walked = new("walked");

    private readonly ReachParameter reach = new(read, demand);

    /// <summary>Whether the last come first.</summary>
    public bool Backward { get; init; }

    /// <summary>The smallest and the largest key of the page, as far as there are any.</summary>
    public (Parameter? After, Parameter? Before) Ends { get; init; }

    /// <summary>The words for which a condition holds, in the order of their keys, so many at most: near ones, then those further on.</summary>
    /// <param name="words">By which the words are called.</param>
    /// <param name="condition">What must hold of them.</param>
    /// <param name="limit">How many.</param>
    /// <param name="told">What is told of those that are found, given how to select them.</param>
    public Phrase Select(Name words, Phrase condition, Phrase limit, Func<Phrase, Phrase> told)
    {
        Phrase near = $"{Words(words, $"{Walked}", $"{Walked}.key")} where {condition} limit {limit}";
        Phrase beyond = $"{dialect.GramKey} {(Backward ? (Phrase)$"<" : $">")} {Edge}";
        Phrase far = Phrase.Join($" and ",
            [$"{Edge} is not null", beyond, .. within(dialect.GramKey), dialect.HasGrams(read, null, [[demand]]), condition]);
        Phrase further = $"{Words(words, $"{WordTexts.Grams}", dialect.GramKey)} where {far} order by {Ordered($"({dialect.GramKey} + 0)")}";
        Phrase all = $"({told(near)}) union all ({told((Phrase)$"{further} limit {limit}")})";
        return $"with {Walked} as materialized ({Keys()}) select * from ({all}) as f limit {limit}";
    }

    private Phrase Ordered(Phrase key) => dialect.Ordered(key, Backward, nullable: false);

    /// <summary>The last that was walked to; null when that was all there is.</summary>
    private Phrase Edge => Backward
        ? (Phrase)$"(select min(key) from {Walked} having count(*) >= {reach})"
        : $"(select max(key) from {Walked} having count(*) >= {reach})";

    /// <summary>The words of keys that come in their order, looked up one by one, so that they stay in it.</summary>
    private static Phrase Words(Name words, Phrase keys, Phrase key)
    {
        Phrase one = $"select * from {WordTexts.Table} where {LoadTexts.Name(SearchedWords.Key)} = {key} offset 0";
        return $"select {words}.* from {keys} cross join lateral ({one}) as {words}";
    }

    /// <summary>Along the lists, block by block: only what is needed is read of them.</summary>
    private Phrase Keys()
    {
        Phrase key = $"(l.block << {new Count(BlockBits)} | o)";
        Phrase[] lists = [.. from part in demand.Parts from slot in Enumerable.Range(0, demand.Slots) select List(part, slot)];
        Phrase all = lists.Length == 1 ? lists[0] : Phrase.Join($" union all ", lists);
        Phrase once = lists.Length == 1 ? Phrase.Empty : (Phrase)$"distinct on (l.block, o) ";
        var conditions = Phrase.Join($" and ", within(key));
        Phrase where = conditions.Parts.Count > 0 ? $" where {conditions}" : Phrase.Empty;
        return $"""
            select {once}{key} as key from ({all}) as l cross join lateral unnest(l.words) as o{where}
            order by {Ordered($"l.block")}, {Ordered($"o")} limit {reach}
            """;
    }

    /// <summary>The blocks of the rarest letter of a text.</summary>
    private Phrase List(SearchPart part, int slot)
    {
        var letters = new LettersParameter(read, new GramText(demand.Term, slot, part, demand.Begins));
        Phrase words = $"select coalesce(sum(words), 0) from {Counts} as c where c.list = g";
        Phrase rarest = $"select g from unnest({letters}) as g order by ({words}) limit 1";
        return $"select block, words from {Lists} where {Phrase.Join($" and ", [$"list = ({rarest})", .. Blocks()])}";
    }

    private IEnumerable<Phrase> Blocks()
    {
        if (Ends.After is { } after)
        {
            yield return $"block >= {after} >> {new Count(BlockBits)}";
        }

        if (Ends.Before is { } before)
        {
            yield return $"block <= {before} >> {new Count(BlockBits)}";
        }
    }
}
