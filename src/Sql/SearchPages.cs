using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Pages of a list of the root whose best match comes first: a range for each rung, in which the index gives keys in their order. A range
/// is read when those before it did not fill the page; past a cursor the ranges before its rung are empty.
/// </summary>
/// <remarks>
/// The index goes through all that have the grams for each range that does not fill the page. Where it gives keys in their order, what is
/// in very many places and in few events would be gone through for each rung to find these; so what is found rarely is brought at once
/// and sorted, in the same statement.
/// Where it gives no order, lists of letters do (<see cref="WalkedPages"/>). What is asked of the rows besides makes two ranges of each
/// instead: of what comes next all rows are gone through, which fills the page where a gram is common; further on what has the gram is
/// brought and sorted, which is little where it is rare. No planner can know which it is, for what stands on a rung is what has the gram
/// and stood on none before.
/// </remarks>
internal sealed class SearchPages(Dialect dialect, ReadPlan read, SearchShape shape, Phrase limit)
{
    /// <summary>Of how many words it is looked at one by one whether they are found.</summary>
    private const int Near = 20_000;

    /// <summary>So few words are sorted; to find out whether they are so few costs next to nothing where they are not.</summary>
    private const int Few = 200;

    /// <summary>Where an index knows that so few rows are asked for, each is looked at, whatever is looked for.</summary>
    private const int FewOwn = 1000;

    private static readonly Name Rare = new("rare");
    private static readonly Name Own = new("own");
    private static readonly Name Some = new("some");

    private readonly FoundWriter found = new(dialect, read.Number, shape);

    private bool IsWalked => !dialect.GivesGramsInOrder && !IsPlannedForTexts(read);

    /// <summary>Whether the best plan of a search depends on the texts that are looked for.</summary>
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

    /// <summary>How many rows are found, whatever the page.</summary>
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
        return $"with {with} select case when {areMany} and not {AreMoreThan(Own, FewOwn)} then ({few}) else ({all}) end";
    }

    private bool IsOfWords => FoundWriter.AreWords(read.Entity);

    /// <summary>The words that are found: those beside the rows, or the rows themselves.</summary>
    private Name Words => IsOfWords ? Name.Alias('t', 0) : WordTexts.Alias;

    private Phrase ToWords => IsOfWords ? Phrase.Empty : $" cross join {WordTexts.Table} as {Words}";

    /// <summary>All words sorted where they are few, else one range after another.</summary>
    private Phrase AtOnce(IEnumerable<SearchRung> rungs, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var (with, isCommon) = Candidates();
        var ranges = rungs.Select(rung => Range(rung, page, columns, null, isSorted: false, only: isCommon));
        var ways = ranges.Prepend(Sorted(page, columns, $"not ({isCommon})")).Select(way => (Phrase)$"select * from ({way})");
        var all = Phrase.Join($" union all ", ways);
        return $"with {with} select * from ({all}) limit {limit}";
    }

    /// <summary>The words that may be sorted, and when these are not all.</summary>
    private (Phrase With, Phrase IsCommon) Candidates()
    {
        if (!IsOfStated)
        {
            return ($"{Rare} as materialized ({OfGrams()})", AreMoreThan(Rare, Few));
        }

        var (with, haveMany) = StatedWhereGramsAreMany();
        Phrase rare = $"select key from {Some} where not {haveMany} union all select key from {Own}";
        return ($"{with}, {Rare} as materialized ({rare})", $"{haveMany} and {AreMoreThan(Own, FewOwn)}");
    }

    /// <summary>The words that have the grams, and no more of them than are few.</summary>
    private Phrase OfGrams()
    {
        var conditions = Phrase.Join($" and ", AmongGrams());
        return $"select {dialect.GramKey} as key from {WordTexts.Grams} where {conditions} limit {new Count(Few + 1)}";
    }

    /// <summary>The words of rows that state their hours are looked at only where those that have the grams are not few.</summary>
    private (Phrase With, Phrase AreMany) StatedWhereGramsAreMany()
    {
        var areMany = AreMoreThan(Some, Few);
        return ($"{Some} as materialized ({OfGrams()}), {Own} as materialized ({OfStated(areMany)})", areMany);
    }

    private static Phrase AreMoreThan(Name words, int most) => $"(select count(*) from {words}) > {new Count(most)}";

    /// <summary>Whether rows are asked for that state their hours: an index gives these alone.</summary>
    private bool IsOfStated => dialect.GivesGramsInOrder && !IsOfWords && Walk.ConjunctsOf(read.Where).Any(
        part => part is Not { Part: IsNull { Term: ColumnOf { Column.Name: OpeningTimes.PatternColumn } } });

    /// <summary>The words of the rows of which all else holds that is asked, and no more of them than are few.</summary>
    /// <param name="only">When they are looked at: else no row is read.</param>
    private Phrase OfStated(Phrase only)
    {
        var scope = new SelectScope(dialect, read, shape);
        var conditions = Phrase.Join($" and ", [.. Others(scope), FoundWriter.AreOf(read.Entity, OwnKey(scope), Words)]);
        Phrase tables = $"(select 1 where {only}) cross join {scope.Tables(read.Where)}{ToWords}";
        return $"select {WordKey} as key from {tables} where {conditions} limit {new Count(FewOwn + 1)}";
    }

    private Phrase Sorted(PageShape page, Func<SelectScope, Phrase> columns, Phrase areFew)
    {
        var rung = found.Rung(Words);
        var scope = new SelectScope(dialect, read, shape) { Standing = new Standing(rung, WordKey) };
        Phrase isRare = $"{Rare}.key = {WordKey}";
        var conditions = Phrase.Join($" and ", [areFew, isRare, .. Links(scope), found.IsAny(Words), .. Others(scope), .. Bounds(page)]);
        Phrase Ordered(Phrase by) => dialect.Ordered(by, page.Backward, nullable: false);
        Phrase order = $"order by {Ordered(rung)}, {Ordered(WordKey)}";
        return $"select {columns(scope)} from {Rare}{ToWords} cross join {scope.Tables()} where {conditions} {order} limit {limit}";
    }

    /// <summary>Where the page begins and ends, on whichever rung words stand.</summary>
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

    /// <summary>The key of the words so many further on than where the page begins; past all keys where there are not so many.</summary>
    private Phrase Edge(SearchRung rung, PageShape page)
    {
        var end = new ArgumentParameter(new ConstantValue(page.Backward ? long.MinValue : long.MaxValue));
        var from = Phrase.Join($" and ", Bounds(rung, page));
        var where = from.Parts.Count > 0 ? (Phrase)$" where {from}" : Phrase.Empty;
        var order = dialect.Ordered(dialect.GramKey, page.Backward, nullable: false);
        Phrase next = $"select {dialect.GramKey} from {WordTexts.Grams}{where} order by {order} limit 1 offset {new Count(Near)}";
        return $"coalesce(({next}), {end})";
    }

    private IEnumerable<Phrase> Bounds(SearchRung rung, PageShape page) =>
        new RungEnds(read.Number, rung, page).Hold(dialect.GramKey);

    private Phrase Range(
        SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns, Phrase? reach, bool isSorted, Phrase? only = null)
    {
        var scope = new SelectScope(dialect, read, shape) { Standing = new Standing($"{new Count(rung.Number)}", WordKey) };
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
            // The index gives all names that begin so: of a single letter tens of thousands, of which only the first can be the letter.
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

    /// <summary>What is asked of the rows beside that they are found.</summary>
    private IReadOnlyList<Phrase> Others(SelectScope scope)
    {
        // Asked of the words, their types would be asked last, of each that the grams give.
        var areTypesTold = IsWalked || dialect.TellsTypesByGrams;
        var writer = new PredicateWriter(dialect);
        var others = Walk.ConjunctsOf(read.Where).Where(part => part is not Found && !(areTypesTold && FoundWriter.IsOfTypes(part)));
        return [.. others.Select(part => writer.Write(part, scope))];
    }
}

/// <summary>Where a page begins and ends on a rung.</summary>
internal readonly record struct RungEnds(int Read, SearchRung Rung, PageShape Page)
{
    /// <summary>The key after which it begins, if it has a cursor in <c>after</c>.</summary>
    public Parameter? After => Page.After is not null ? new RungAfterParameter(Read, Rung.Number) : null;

    /// <summary>The key before which it ends, if it has a cursor in <c>before</c>.</summary>
    public Parameter? Before => Page.Before is not null ? new RungBeforeParameter(Read, Rung.Number) : null;

    /// <summary>That a key lies between them.</summary>
    public IEnumerable<Phrase> Hold(Phrase key)
    {
        Phrase? begins = After is { } after ? (Phrase)$"{key} > {after}" : null;
        Phrase? ends = Before is { } before ? (Phrase)$"{key} < {before}" : null;
        return new[] { begins, ends }.OfType<Phrase>();
    }
}

/// <summary>Where the rows of a search stand.</summary>
/// <param name="Rung">The number of their rung.</param>
/// <param name="Key">The key of their words.</param>
internal sealed record Standing(Phrase Rung, Phrase Key);
