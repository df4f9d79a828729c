using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Selects words that contain a search text in key order where the gram index gives no order: from lists of the words with each letter, and
/// of the names with each pair of letters. The rarest list of a text is walked up to a limit; if that is not all of it, the rest is fetched
/// by grams and sorted. When several texts are required, one leads, and its words are checked for the others.
/// </summary>
/// <remarks>
/// A letter in many names is met often, so that a page fills soon; a short list is walked to its end. The remaining case, a rare text of
/// common letters, has few words for the grams to fetch. So the plan does not depend on the text, and one is cached for all.
/// </remarks>
/// <param name="dialect">The dialect to write in.</param>
/// <param name="read">The number of the searched list.</param>
/// <param name="demands">The demands, all of which must be met.</param>
/// <param name="ofTypes">Tests whether a key, given as a phrase, is of a searched type.</param>
internal sealed class LetterWalk(
    Dialect dialect, int read, IReadOnlyList<GramDemand> demands, Func<Phrase, IEnumerable<Phrase>> ofTypes)
{
    /// <summary>How many words of a letter are walked; looking all of them up costs about as much as the grams of a rare text.</summary>
    public const long WalkLimit = 600;

    /// <summary>The size up to which a list is walked to its end, or its words are fetched by grams at once.</summary>
    public const long SmallList = 1000;

    /// <summary>The number of key bits that give the position within a block.</summary>
    public const int BlockBits = 15;

    public static readonly Name Lists = new("letter");

    public static readonly Name Counts = new("letter_count");

    private static readonly Name Walked = new("walked");

    private static readonly Name Sorted = new("sorted");

    /// <summary>The bounds of the page; null where everything is searched.</summary>
    public RungEnds? Ends { get; init; }

    /// <summary>Selects the words that meet a condition, in key order: near ones first, then those further on.</summary>
    /// <param name="words">The alias of the words.</param>
    /// <param name="condition">The condition on them.</param>
    /// <param name="limit">The most words to return.</param>
    /// <param name="finish">Makes the final select from the matches, given how to select them.</param>
    public Phrase Select(Name words, Phrase condition, Phrase limit, Func<Phrase, Phrase> finish)
    {
        Phrase near = $"select {words}.* from {LookedUp(words, $"{Walked}", $"{Walked}.key")} where {condition} limit {limit}";
        var key = dialect.UnindexedGramKey;
        Phrase isBeyond = $"{Edge} is not null and {key} {(Backward ? (Phrase)$"<" : $">")} {Edge}";
        var far = Phrase.Join($" and ", [isBeyond, .. Within(key), HasGrams()]);
        Phrase sorted = $"select {dialect.GramKey} as key from {WordTexts.Grams} where {far} order by {Ordered(key)}";
        var lookedUp = LookedUp(words, $"({sorted}) as {Sorted}", $"{Sorted}.key");
        Phrase further = $"select {words}.* from {lookedUp} where {condition} limit {limit}";
        Phrase all = $"select * from (({near}) union all ({further})) as f limit {limit}";
        Phrase rare = demands is [_] ? Phrase.Empty : (Phrase)$", rare as materialized ({Rare()})";
        Phrase tables = $"chosen as materialized ({Chosen()}), reach as materialized ({WalkLength()}), {Walked} as materialized ({Keys()})";
        return $"with {tables}{rare} {finish(all)}";
    }

    /// <summary>Writes words looked up one after another by given keys, so that they keep the order of these.</summary>
    public static Phrase LookedUp(Name words, Phrase keys, Phrase key)
    {
        Phrase one = $"select * from {WordTexts.Table} where {LoadTexts.Name(SearchedWords.Key)} = {key} offset 0";
        return $"{keys} cross join lateral ({one}) as {words}";
    }

    /// <summary>Writes the number of words with a text of one or two letters, anywhere in them.</summary>
    /// <param name="read">The number of the list whose search consists of that text.</param>
    /// <param name="ofTypes">Tests whether <c>entity</c> is a searched type.</param>
    public static Phrase Number(int read, IEnumerable<Phrase> ofTypes)
    {
        Phrase isList = $"list = {new LetterTextParameter(read)}";
        return $"select coalesce(sum(words), 0)::bigint from {Counts} where {Phrase.Join($" and ", [isList, .. ofTypes])}";
    }

    /// <summary>Writes a select of the number of words in a list, or in any of several.</summary>
    public static Phrase WordsIn(Phrase list) => $"select coalesce(sum(words), 0) from {Counts} as c where c.list = {list}";

    private Phrase Ordered(Phrase key) => dialect.Ordered(key, Backward, nullable: false);

    /// <summary>Whether the page is read from its end.</summary>
    private bool Backward => Ends is { Page.Backward: true };

    /// <summary>The last key walked to, or before all keys if there was none; null when the list was exhausted.</summary>
    private Phrase Edge => Backward
        ? (Phrase)$"(select coalesce(min(key), {new Count(long.MaxValue)}) from {Walked} having count(*) >= {Most})"
        : $"(select coalesce(max(key), -1) from {Walked} having count(*) >= {Most})";

    private static Phrase Most => $"(select most from reach)";

    /// <summary>
    /// Writes how far lists are walked: to the end where they are short, and not at all for a text that occurs in few words anyway
    /// because two of its letters do.
    /// </summary>
    private Phrase WalkLength()
    {
        Phrase isShort = $"(select words from chosen) <= {new Count(SmallList)}";
        Phrase end = $"{new Count(long.MaxValue)}";
        if (demands is not [var only])
        {
            var texts = Phrase.Join($", ", demands.Select(demand => (Phrase)$"({new Count(demand.Term)}, {Words(demand)})"));
            Phrase other = $"when words <= {new Count(SmallList)} then 0 else {new Count(WalkLimit)}";
            Phrase most = $"case when {isShort} then {end} {other} end as most";
            return $"select {most}, number from (values {texts}) as t (number, words) order by words limit 1";
        }

        var reach = new WalkLengthParameter(read, only.Term, only.Slots, only.Begins);
        Phrase isFew = $"{reach} = {new Count(WalkLimit)} and {Words(only)} <= {new Count(SmallList)}";
        return $"select case when {isShort} then {end} when {isFew} then 0 else {reach} end as most";
    }

    /// <summary>Writes the number of words with the rarest pair of letters of a text, summed over the texts of a term.</summary>
    private Phrase Words(GramDemand demand) => Phrase.Join($" + ", Enumerable.Range(0, demand.Slots).Select(slot =>
    {
        Phrase pairs = $"select coalesce(sum(words), 0) as words from {Counts} as c where c.list = g";
        var all = new PairsParameter(read, demand.Term, slot);
        return (Phrase)$"(select min(n.words) from unnest({all}) as g cross join lateral ({pairs}) as n)";
    }));

    /// <summary>
    /// Tests for the required grams: with several texts, only those of the rarest one if it is in few words, since fetching all words of
    /// another would take longer than filtering these.
    /// </summary>
    private Phrase HasGrams()
    {
        if (demands is [_])
        {
            return GramLists.Hold([demands], Rarest);
        }

        return GramLists.Hold([demands], text =>
        {
            Phrase asked = $"(select case when most = 0 then number else {new Count(text.Term)} end from reach)";
            Phrase isPlace = $"part = {new Count((int)text.Part)} and slot = {new Count(text.Slot)}";
            return $"(select grams from rare where number = {asked} and {isPlace})";
        });
    }

    /// <summary>Writes the rarest grams of all texts.</summary>
    private Phrase Rare()
    {
        var texts = demands.SelectMany(GramLists.TextsOf).Select(text => (Phrase)
            $"({new Count(text.Term)}, {new Count((int)text.Part)}, {new Count(text.Slot)}, {Rarest(text)})");
        return $"select * from (values {Phrase.Join($", ", texts)}) as t (number, part, slot, grams)";
    }

    /// <summary>A single gram suffices for a text that is in few words.</summary>
    private Phrase Rarest(GramText text) => GramLists.Rarest(read, text, $"(select case when most = 0 then 1 else 2 end from reach)");

    /// <summary>Walks the lists block by block: no more of them is read than needed, since sorted input is streamed.</summary>
    private Phrase Keys()
    {
        Phrase key = $"(b.block << {new Count(BlockBits)} | o)";
        Phrase isChosen = $"list = any((select lists from chosen)::bigint[])";
        var blocks = Phrase.Join($" and ", [isChosen, .. Blocks()]);
        var places = Phrase.Join($" and ", [isChosen, $"l.block = b.block", .. Within(key)]);
        Phrase entries = $"{Lists} as l cross join lateral unnest(l.words) as o";
        Phrase ofBlock = $"select distinct o from {entries} where {places} order by {Ordered($"o")}";
        Phrase inOrder = $"select distinct block from {Lists} where {blocks} order by {Ordered($"block")}";
        return $"select {key} as key from ({inOrder}) as b cross join lateral ({ofBlock}) as p (o) limit {Most}";
    }

    /// <summary>Writes the lists of the text whose lists have the fewest words, and their number.</summary>
    private Phrase Chosen()
    {
        var words = WordsIn($"any(t.lists)");
        var texts = Phrase.Join($", ", demands.Select(demand => (Phrase)$"({ListsOf(demand)})"));
        return $"select lists, ({words}) as words from (values {texts}) as t (lists) order by words limit 1";
    }

    /// <summary>Writes, for each text of a term, the list of its rarest letter.</summary>
    private Phrase ListsOf(GramDemand demand)
    {
        var lists = GramLists.TextsOf(demand).Select(text => (Phrase)
            $"(select g from unnest({new LettersParameter(read, text)}) as g order by ({WordsIn($"g")}) limit 1)");
        return $"array[{Phrase.Join($", ", lists)}]";
    }

    private IEnumerable<Phrase> Within(Phrase key) => [.. Ends?.Hold(key) ?? [], .. ofTypes(key)];

    private IEnumerable<Phrase> Blocks()
    {
        if (Ends?.After is { } after)
        {
            yield return $"block >= {after} >> {new Count(BlockBits)}";
        }

        if (Ends?.Before is { } before)
        {
            yield return $"block <= {before} >> {new Count(BlockBits)}";
        }
    }
}
