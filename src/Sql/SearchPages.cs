using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Pages of a root list sorted by best match: one range for each rung, in which the index returns keys in order. A range is read when those
/// before it did not fill the page; after a cursor, the ranges before its rung are empty.
/// </summary>
/// <remarks>
/// For each range that does not fill the page, the index visits every match of the grams. Where it returns keys in order, something
/// found in very many places and few events would be scanned on every rung; so rare matches are fetched at once and sorted, in the
/// same statement. Where it gives no order, letter lists do (<see cref="WalkedPages"/>). Further conditions on the rows split each
/// range in two: of the keys just ahead all rows are scanned, which fills the page where a gram is common; beyond them the matches of
/// the gram are fetched and sorted, which are few where it is rare. No planner can know which applies, since a rung holds the matches
/// that are on none before.
/// </remarks>
internal sealed class SearchPages(Dialect dialect, ReadPlan read, SearchShape shape, Phrase limit)
{
    /// <summary>How many words are tested one by one for a match.</summary>
    private const int ScanWindow = 20_000;

    /// <summary>
    /// Up to this number words are sorted; finding out whether they are this few costs next to nothing when they are not.
    /// </summary>
    private const int SortLimit = 200;

    /// <summary>When an index shows that at most this many rows qualify, each is tested, whatever the search.</summary>
    private const int OwnLimit = 1000;

    private static readonly Name Rare = new("rare");
    private static readonly Name Own = new("own");
    private static readonly Name Some = new("some");

    private readonly FoundWriter found = new(dialect, read.Number, shape);

    private bool IsWalked => !dialect.GivesGramsInOrder && !IsPlannedForTexts(read);

    /// <summary>Whether the best plan of a search depends on its texts.</summary>
    public static bool IsPlannedForTexts(ReadPlan read) => read.Extent is not SuggestionsExtent
        && (read is not { Search.Ranks: true, Parent: null } || AsksMore(read));

    public IReadOnlyList<Phrase> Of(PageShape page, Func<SelectScope, Phrase> columns)
    {
        var rungs = page.Backward ? shape.Rungs.Reverse() : shape.Rungs;
        if (dialect.GivesGramsInOrder)
        {
            return [AtOnce(rungs, page, columns)];
        }

        var walked = IsWalked ? new WalkedPages(dialect, read, shape, limit) : null;
        return [.. rungs.SelectMany(rung => walked is null ? Ranges(rung, page, columns) : [walked.Range(rung, page, columns)])];
    }

    /// <summary>Writes the number of matches, whatever the page.</summary>
    public Phrase Number()
    {
        var scope = new SelectScope(dialect, read, shape);
        var others = Others(scope);
        if (others.Count == 0 && found.AreGramsEnough)
        {
            return $"select count(*) from {WordTexts.Grams} where {Phrase.Join($" and ", AmongGrams())}";
        }

        if (IsWalked)
        {
            return new WalkedPages(dialect, read, shape, limit).Number();
        }

        var tables = others.Count > 0 || IsOfWords ? $" cross join {scope.Tables(read.Where)}" : Phrase.Empty;
        var links = others.Count > 0 || IsOfWords ? Links(scope) : [];
        var conditions = Phrase.Join($" and ", [IsOfGram, .. links, .. AmongGrams(), found.IsAny(Words), .. others]);
        Phrase all = $"select count(*) from {WordTexts.Grams}{ToWords}{tables} where {conditions}";
        if (!IsOfStated)
        {
            return all;
        }

        Phrase isOwn = $"{Own}.key = {WordKey}";
        Phrase few = $"select count(*) from {Own}{ToWords} where {isOwn} and {found.IsAny(Words)}";
        var (with, areMany) = StatedWhereGramsAreMany();
        return $"with {with} select case when {areMany} and not {AreMoreThan(Own, OwnLimit)} then ({few}) else ({all}) end";
    }

    private bool IsOfWords => FoundWriter.AreWords(read.Entity);

    /// <summary>The matching words: those beside the rows, or the rows themselves.</summary>
    private Name Words => IsOfWords ? Name.Alias('t', 0) : WordTexts.Alias;

    private Phrase ToWords => IsOfWords ? Phrase.Empty : $" cross join {WordTexts.Table} as {Words}";

    /// <summary>Sorts all words where they are few; otherwise reads one range after another.</summary>
    private Phrase AtOnce(IEnumerable<SearchRung> rungs, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var (with, isCommon) = Candidates();
        var ranges = rungs.Select(rung => Range(rung, page, columns, null, isSorted: false, only: isCommon));
        var ways = ranges.Prepend(Sorted(page, columns, $"not ({isCommon})")).Select(way => (Phrase)$"select * from ({way})");
        var all = Phrase.Join($" union all ", ways);
        return $"with {with} select * from ({all}) limit {limit}";
    }

    /// <summary>Returns the words that may be sorted, and the condition under which they are not all.</summary>
    private (Phrase With, Phrase IsCommon) Candidates()
    {
        if (!IsOfStated)
        {
            return ($"{Rare} as materialized ({OfGrams()})", AreMoreThan(Rare, SortLimit));
        }

        var (with, haveMany) = StatedWhereGramsAreMany();
        Phrase rare = $"select key from {Some} where not {haveMany} union all select key from {Own}";
        return ($"{with}, {Rare} as materialized ({rare})", $"{haveMany} and {AreMoreThan(Own, OwnLimit)}");
    }

    /// <summary>Selects the words that have the grams, only up to the number that counts as few.</summary>
    private Phrase OfGrams()
    {
        var conditions = Phrase.Join($" and ", AmongGrams());
        return $"select {dialect.GramKey} as key from {WordTexts.Grams} where {conditions} limit {new Count(SortLimit + 1)}";
    }

    /// <summary>The words of rows that state their hours are read only when the matches of the grams are not few.</summary>
    private (Phrase With, Phrase AreMany) StatedWhereGramsAreMany()
    {
        var areMany = AreMoreThan(Some, SortLimit);
        return ($"{Some} as materialized ({OfGrams()}), {Own} as materialized ({OfStated(areMany)})", areMany);
    }

    private static Phrase AreMoreThan(Name words, int most) => $"(select count(*) from {words}) > {new Count(most)}";

    /// <summary>Whether only rows that state their hours qualify: an index returns just these.</summary>
    private bool IsOfStated => dialect.GivesGramsInOrder && !IsOfWords && Walk.ConjunctsOf(read.Where).Any(
        part => part is Not { Part: IsNull { Term: ColumnOf { Column.Name: OpeningTimes.PatternColumn } } });

    /// <summary>Selects the words of rows that meet all other conditions, only up to the number that counts as few.</summary>
    /// <param name="only">The condition for reading them: otherwise no row is read.</param>
    private Phrase OfStated(Phrase only)
    {
        var scope = new SelectScope(dialect, read, shape);
        var conditions = Phrase.Join($" and ", [.. Others(scope), FoundWriter.AreOf(read.Entity, OwnKey(scope), Words)]);
        Phrase tables = $"(select 1 where {only}) cross join {scope.Tables(read.Where)}{ToWords}";
        return $"select {WordKey} as key from {tables} where {conditions} limit {new Count(OwnLimit + 1)}";
    }

    private Phrase Sorted(PageShape page, Func<SelectScope, Phrase> columns, Phrase areFew)
    {
        var rung = found.Rung(Words);
        var scope = new SelectScope(dialect, read, shape) { Rank = new RowRank(rung, WordKey) };
        Phrase isRare = $"{Rare}.key = {WordKey}";
        var conditions = Phrase.Join($" and ", [areFew, isRare, .. Links(scope), found.IsAny(Words), .. Others(scope), .. Bounds(page)]);
        Phrase Ordered(Phrase by) => dialect.Ordered(by, page.Backward, nullable: false);
        Phrase order = $"order by {Ordered(rung)}, {Ordered(WordKey)}";
        return $"select {columns(scope)} from {Rare}{ToWords} cross join {scope.Tables()} where {conditions} {order} limit {limit}";
    }

    /// <summary>Writes the bounds of the page, on whichever rung words are.</summary>
    private IEnumerable<Phrase> Bounds(PageShape page)
    {
        RungEnds Ends(SearchRung rung) => new(read.Number, rung, page);
        if (page.After is not null)
        {
            yield return $"{WordKey} > {found.ByRung(rung => $"{Ends(rung).After!}", Words)}";
        }

        if (page.Before is not null)
        {
            yield return $"{WordKey} < {found.ByRung(rung => $"{Ends(rung).Before!}", Words)}";
        }
    }

    private IEnumerable<Phrase> Ranges(SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var edge = Edge(rung, page);
        Phrase near = $"{dialect.GramKey} {(page.Backward ? (Phrase)$">" : $"<")} {edge}";
        Phrase far = $"{dialect.UnindexedGramKey} {(page.Backward ? (Phrase)$"<=" : $">=")} {edge}";
        return [Range(rung, page, columns, near, isSorted: false), Range(rung, page, columns, far, isSorted: true)];
    }

    /// <summary>Writes the key of the words this far beyond the start of the page; past all keys when there are fewer.</summary>
    private Phrase Edge(SearchRung rung, PageShape page)
    {
        var end = new ArgumentParameter(new ConstantValue(page.Backward ? long.MinValue : long.MaxValue));
        var from = Phrase.Join($" and ", Bounds(rung, page));
        var where = from.Parts.Count > 0 ? (Phrase)$" where {from}" : Phrase.Empty;
        var order = dialect.Ordered(dialect.GramKey, page.Backward, nullable: false);
        Phrase next = $"select {dialect.GramKey} from {WordTexts.Grams}{where} order by {order} limit 1 offset {new Count(ScanWindow)}";
        return $"coalesce(({next}), {end})";
    }

    private IEnumerable<Phrase> Bounds(SearchRung rung, PageShape page) =>
        new RungEnds(read.Number, rung, page).Hold(dialect.GramKey);

    private Phrase Range(
        SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns, Phrase? reach, bool isSorted, Phrase? only = null)
    {
        var scope = new SelectScope(dialect, read, shape) { Rank = new RowRank($"{new Count(rung.Number)}", WordKey) };
        var order = dialect.Ordered(isSorted ? dialect.UnindexedGramKey : dialect.GramKey, page.Backward, nullable: false);
        var conditions = Phrase.Join($" and ", [.. OnRung(rung, page, reach, only), .. Links(scope), .. Others(scope)]);
        Phrase tables = $"{WordTexts.Grams}{ToWords} cross join {scope.Tables()}";
        return $"select {columns(scope)} from {tables} where {conditions} order by {order} limit {limit}";
    }

    private IEnumerable<Phrase> OnRung(SearchRung rung, PageShape page, Phrase? reach, Phrase? only)
    {
        List<Phrase> conditions = [IsOfGram, .. AmongGrams(rung, only), found.IsOn(rung, Words), .. Bounds(rung, page)];
        if (rung.Tier == SearchStep.WholeName)
        {
            // The index returns all names with this beginning: for a single letter tens of thousands, of which only the first can equal it.
            conditions.Add($"{dialect.GramKey} < {new WholeEndParameter(read.Number, shape.SlotsOf(rung.Kind))}");
        }

        return reach is null ? conditions : [.. conditions, reach];
    }

    private IEnumerable<Phrase> AmongGrams(SearchRung? rung = null, Phrase? only = null) => found.AmongGrams(read.Entity, rung, only);

    private Phrase WordKey => $"{Words}.{LoadTexts.Name(SearchedWords.Key)}";

    private Phrase IsOfGram => $"{dialect.GramKey} = {WordKey}";

    private IEnumerable<Phrase> Links(SelectScope scope)
    {
        if (!IsOfWords)
        {
            yield return $"{OwnKey(scope)} = {Words}.{LoadTexts.Name(SearchedWords.Row)}";
        }
    }

    private Phrase OwnKey(SelectScope scope) => scope.Term(new ColumnOf(read.Sources.All[0], read.Entity.Key));

    private static bool AsksMore(ReadPlan read) =>
        Walk.ConjunctsOf(read.Where).Any(part => part is not Found && !FoundWriter.IsOfTypes(part));

    /// <summary>Returns the conditions on the rows other than the search.</summary>
    private IReadOnlyList<Phrase> Others(SelectScope scope)
    {
        // As conditions on the words, types would be checked last, for every match of the grams.
        var areTypesTold = IsWalked || dialect.FiltersTypesByGrams;
        var writer = new PredicateWriter(dialect);
        var others = Walk.ConjunctsOf(read.Where).Where(part => part is not Found && !(areTypesTold && FoundWriter.IsOfTypes(part)));
        return [.. others.Select(part => writer.Write(part, scope))];
    }
}

/// <summary>The bounds of a page on a rung.</summary>
internal readonly record struct RungEnds(int Read, SearchRung Rung, PageShape Page)
{
    /// <summary>The key after which it begins, if it has an <c>after</c> cursor.</summary>
    public Parameter? After => Page.After is not null ? new RungAfterParameter(Read, Rung.Number) : null;

    /// <summary>The key before which it ends, if it has a <c>before</c> cursor.</summary>
    public Parameter? Before => Page.Before is not null ? new RungBeforeParameter(Read, Rung.Number) : null;

    /// <summary>Tests whether a key lies between them.</summary>
    public IEnumerable<Phrase> Hold(Phrase key)
    {
        Phrase? begins = After is { } after ? (Phrase)$"{key} > {after}" : null;
        Phrase? ends = Before is { } before ? (Phrase)$"{key} < {before}" : null;
        return new[] { begins, ends }.OfType<Phrase>();
    }
}

/// <summary>The rank of the rows of a search.</summary>
/// <param name="Rung">The number of their rung.</param>
/// <param name="Key">The key of their words.</param>
internal sealed record RowRank(Phrase Rung, Phrase Key);
