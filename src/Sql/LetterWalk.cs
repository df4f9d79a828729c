using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The words that have a text of a search, in the order of their keys, where the index of grams gives none: from lists that say of each
/// letter which words it is in, and of each two letters which names. Of a text the rarest of these is walked along, so far; if that was not
/// all, what lies beyond is brought by the grams and sorted. Of several texts, all of which are wanted, one leads, and the words that it
/// gives are looked through for the others.
/// </summary>
/// <remarks>
/// A letter that is in many names is met often, and a page is full soon; a short list is walked to its end. What is left over, a rare text
/// of common letters, has few words that the grams bring. So no plan depends on the text, and one is kept for all.
/// </remarks>
/// <param name="dialect">What is said in its own way.</param>
/// <param name="read">The number of the list that is searched.</param>
/// <param name="demands">What is looked for: all of these.</param>
/// <param name="ofTypes">That a key, given as a phrase, is of the types that are looked for.</param>
internal sealed class LetterWalk(
    Dialect dialect, int read, IReadOnlyList<GramDemand> demands, Func<Phrase, IEnumerable<Phrase>> ofTypes)
{
    /// <summary>How many words of a letter are looked at; looking them all up costs about as much as the grams of a rare text.</summary>
    public const long Far = 600;

    /// <summary>So few words of a list are all looked at, or brought by their grams at once.</summary>
    public const long Few = 1000;

    /// <summary>How many bits of a key say where in its block it is.</summary>
    public const int BlockBits = 15;

    public static readonly Name Lists = new("letter");

    public static readonly Name Counts = new("letter_count");

    private static readonly Name Walked = new("walked");

    private static readonly Name Sorted = new("sorted");

    /// <summary>Where the page begins and ends; null where all are looked through.</summary>
    public RungEnds? Ends { get; init; }

    /// <summary>The words for which a condition holds, in the order of their keys: near ones, then those further on.</summary>
    /// <param name="words">By which the words are called.</param>
    /// <param name="condition">What must hold of them.</param>
    /// <param name="limit">How many.</param>
    /// <param name="told">What is told of those that are found, given how to select them.</param>
    public Phrase Select(Name words, Phrase condition, Phrase limit, Func<Phrase, Phrase> told)
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
        Phrase tables = $"chosen as materialized ({Chosen()}), reach as materialized ({Reach()}), {Walked} as materialized ({Keys()})";
        return $"with {tables}{rare} {told(all)}";
    }

    /// <summary>Words beside keys that they are looked up by one after another, so that they stay in the order of these.</summary>
    public static Phrase LookedUp(Name words, Phrase keys, Phrase key)
    {
        Phrase one = $"select * from {WordTexts.Table} where {LoadTexts.Name(SearchedWords.Key)} = {key} offset 0";
        return $"{keys} cross join lateral ({one}) as {words}";
    }

    /// <summary>How many words have a text of one or two letters, wherever it is.</summary>
    /// <param name="read">The number of the list that is searched for it alone.</param>
    /// <param name="ofTypes">That <c>entity</c> is a type that is looked through.</param>
    public static Phrase Number(int read, IEnumerable<Phrase> ofTypes)
    {
        Phrase isList = $"list = {new LetterTextParameter(read)}";
        return $"select coalesce(sum(words), 0)::bigint from {Counts} where {Phrase.Join($" and ", [isList, .. ofTypes])}";
    }

    /// <summary>To select how many words are in a list, or in any of several.</summary>
    public static Phrase WordsIn(Phrase list) => $"select coalesce(sum(words), 0) from {Counts} as c where c.list = {list}";

    private Phrase Ordered(Phrase key) => dialect.Ordered(key, Backward, nullable: false);

    /// <summary>Whether the last come first.</summary>
    private bool Backward => Ends is { Page.Backward: true };

    /// <summary>The last that was walked to, or before all if nothing was; null when that was all there is.</summary>
    private Phrase Edge => Backward
        ? (Phrase)$"(select coalesce(min(key), {new Count(long.MaxValue)}) from {Walked} having count(*) >= {Most})"
        : $"(select coalesce(max(key), -1) from {Walked} having count(*) >= {Most})";

    private static Phrase Most => $"(select most from reach)";

    /// <summary>
    /// How far lists are walked along: to their end where they are short, and not at all for a text that is in few words all the same,
    /// since two of its letters are.
    /// </summary>
    private Phrase Reach()
    {
        Phrase isShort = $"(select words from chosen) <= {new Count(Few)}";
        Phrase end = $"{new Count(long.MaxValue)}";
        if (demands is not [var only])
        {
            var texts = Phrase.Join($", ", demands.Select(demand => (Phrase)$"({new Count(demand.Term)}, {Words(demand)})"));
            Phrase most = $"case when {isShort} then {end} when words <= {new Count(Few)} then 0 else {new Count(Far)} end as most";
            return $"select {most}, number from (values {texts}) as t (number, words) order by words limit 1";
        }

        var reach = new ReachParameter(read, only.Term, only.Slots, only.Begins);
        Phrase isFew = $"{reach} = {new Count(Far)} and {Words(only)} <= {new Count(Few)}";
        return $"select case when {isShort} then {end} when {isFew} then 0 else {reach} end as most";
    }

    /// <summary>In how many words the rarest two letters of a text are, or of those that may stand for it together.</summary>
    private Phrase Words(GramDemand demand) => Phrase.Join($" + ", Enumerable.Range(0, demand.Slots).Select(slot =>
    {
        Phrase pairs = $"select coalesce(sum(words), 0) as words from {Counts} as c where c.list = g";
        var all = new PairsParameter(read, demand.Term, slot);
        return (Phrase)$"(select min(n.words) from unnest({all}) as g cross join lateral ({pairs}) as n)";
    }));

    /// <summary>
    /// The grams that are asked for: of several texts those of the rarest alone where it is in few words, for to bring all that have
    /// another would take longer than to look through these.
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

    /// <summary>The rarest grams of all texts.</summary>
    private Phrase Rare()
    {
        var texts = demands.SelectMany(GramLists.TextsOf).Select(text => (Phrase)
            $"({new Count(text.Term)}, {new Count((int)text.Part)}, {new Count(text.Slot)}, {Rarest(text)})");
        return $"select * from (values {Phrase.Join($", ", texts)}) as t (number, part, slot, grams)";
    }

    /// <summary>One is enough of a text that is in few words.</summary>
    private Phrase Rarest(GramText text) => GramLists.Rarest(read, text, $"(select case when most = 0 then 1 else 2 end from reach)");

    /// <summary>Along the lists, block by block: no more is read of them than is wanted, for what is in order is handed on in it.</summary>
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

    /// <summary>The lists of the text that has the fewest words in its own, and how many these are.</summary>
    private Phrase Chosen()
    {
        var words = WordsIn($"any(t.lists)");
        var texts = Phrase.Join($", ", demands.Select(demand => (Phrase)$"({ListsOf(demand)})"));
        return $"select lists, ({words}) as words from (values {texts}) as t (lists) order by words limit 1";
    }

    /// <summary>Of each text that may stand for one the list of its rarest letter.</summary>
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
