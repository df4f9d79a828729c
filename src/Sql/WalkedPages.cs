using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The ranges of a search without further conditions, where letter lists give words in order: each is one walk, planned once for all texts.
/// </summary>
internal sealed class WalkedPages(Dialect dialect, ReadPlan read, SearchShape shape, Phrase limit)
{
    private static readonly Name Word = WordTexts.Alias;

    private readonly FoundWriter found = new(dialect, read.Number, shape);

    private static Phrase Key => $"{Word}.{LoadTexts.Name(SearchedWords.Key)}";

    private bool IsOfWords => FoundWriter.AreWords(read.Entity);

    /// <summary>Writes the rows of a rung.</summary>
    public Phrase Range(SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns) => rung.Tier == SearchStep.WholeName
        ? RowsOf(Named(rung, page), rung, page, columns)
        : Walked(rung, page, columns);

    /// <summary>Writes the number of matches. For a text of one or two letters it is stored.</summary>
    public Phrase Number()
    {
        if (shape.IsOfGrams && shape.SlotsOf(shape.Widest) == 1)
        {
            return LetterWalk.Number(read.Number, OfTypes($"entity"));
        }

        var hasGrams = GramLists.Hold(SearchGrams.OfAny(shape), text => GramLists.Rarest(read.Number, text, $"2"));
        var conditions = Phrase.Join($" and ", [hasGrams, .. OfTypes(FoundWriter.TypeIn(dialect.GramKey)), found.IsAny(Word)]);
        return $"select count(*) from {LetterWalk.LookedUp(Word, $"{WordTexts.Grams}", dialect.GramKey)} where {conditions}";
    }

    /// <summary>Finds words whose name equals the text, by the name index.</summary>
    private Phrase Named(SearchRung rung, PageShape page)
    {
        Phrase key = $"({Key} + 0)";
        Phrase type = $"{Word}.{LoadTexts.Name(SearchedWords.Entity)}";
        Phrase isAny = $"{type} between 0 and {new Count(Searched.Capacity - 1)}";
        var isOfType = OfTypes(type).DefaultIfEmpty(isAny);
        var conditions = Phrase.Join($" and ", [.. isOfType, found.IsOn(rung, Word), .. new RungEnds(read.Number, rung, page).Hold(key)]);
        var order = dialect.Ordered(key, page.Backward, nullable: false);
        return $"select {Word}.* from {WordTexts.Table} as {Word} where {conditions} order by {order} limit {limit}";
    }

    private Phrase Walked(SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var walk = new LetterWalk(dialect, read.Number, SearchGrams.Of(shape, rung), key => OfTypes(FoundWriter.TypeIn(key)))
        {
            Ends = new RungEnds(read.Number, rung, page),
        };
        return walk.Select(Word, found.IsOn(rung, Word), limit, words => RowsOf(words, rung, page, columns));
    }

    /// <summary>Tests whether the number of a type is among the searched ones; nothing when all are.</summary>
    private IEnumerable<Phrase> OfTypes(Phrase number) => Walk.ConjunctsOf(read.Where).FirstOrDefault(FoundWriter.IsOfTypes) is OneOf types
        ? [dialect.In(number, StoredAs.Integer, new ArgumentParameter(types.Items))]
        : FoundWriter.OfEntity(read.Entity, number);

    /// <summary>Writes the rows of matching words.</summary>
    private Phrase RowsOf(Phrase words, SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var scope = new SelectScope(dialect, read, shape) { Rank = new RowRank($"{new Count(rung.Number)}", Key) };
        var key = scope.Term(new ColumnOf(read.Sources.All[0], read.Entity.Key));
        var own = LoadTexts.Name(IsOfWords ? SearchedWords.Key : SearchedWords.Row);
        var order = dialect.Ordered(Key, page.Backward, nullable: false);
        Phrase tables = $"({words}) as {Word} cross join {scope.Tables()}";
        return $"select {columns(scope)} from {tables} where {key} = {Word}.{own} order by {order}";
    }
}
