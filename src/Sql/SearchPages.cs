using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Pages of a list of the root whose best match comes first: a range for each rung, in which the index gives keys in their order. A range
/// is read when those before it did not fill the page; past a cursor the ranges before its rung are empty.
/// </summary>
internal sealed class SearchPages(Dialect dialect, ReadPlan read, SearchShape shape, Phrase limit)
{
    private readonly FoundWriter found = new(dialect, read.Number, shape);

    public IReadOnlyList<Phrase> Of(PageShape page, Func<SelectScope, Phrase> columns)
    {
        var ranges = shape.Rungs.Select(rung => Range(rung, page, columns));
        return [.. page.Backward ? ranges.Reverse() : ranges];
    }

    /// <summary>How many rows are found, whatever the page.</summary>
    public Phrase Number()
    {
        var scope = new SelectScope(dialect, read, shape);
        var others = Others(scope);
        if (others.Count == 0 && shape.IsOfGrams && dialect.HasExactGrams)
        {
            return $"select count(*) from {WordTexts.Grams} where {Phrase.Join($" and ", [found.HasGrams(null), .. OfEntity()])}";
        }

        var tables = others.Count > 0 || IsOfWords ? $" cross join {scope.Tables(read.Where)}" : Phrase.Empty;
        var own = others.Count > 0 || IsOfWords ? Links(scope) : [$"{dialect.GramKey} = {Words}.{LoadTexts.Name(SearchedWords.Key)}"];
        var conditions = Phrase.Join($" and ", [.. own, found.HasGrams(null), .. OfEntity(), found.IsAny(Words), .. others]);
        return $"select count(*) from {WordTexts.Grams}{ToWords}{tables} where {conditions}";
    }

    private bool IsOfWords => read.Entity == SearchedWords.Rows;

    /// <summary>The words that are found: those beside the rows, or the rows themselves.</summary>
    private Name Words => IsOfWords ? Name.Alias('t', 0) : WordTexts.Alias;

    private Phrase ToWords => IsOfWords ? Phrase.Empty : $" cross join {WordTexts.Table} as {Words}";

    private Phrase Range(SearchRung rung, PageShape page, Func<SelectScope, Phrase> columns)
    {
        var scope = new SelectScope(dialect, read, shape) { Standing = new Standing(rung, $"{Words}.{LoadTexts.Name(SearchedWords.Key)}") };
        List<Phrase> conditions = [.. Links(scope), found.HasGrams(rung), .. OfEntity(), found.IsOn(rung, Words)];
        if (rung.Tier == SearchStep.WholeName)
        {
            // The index gives all names that begin so: of a single letter tens of thousands, of which only the first can be the letter.
            conditions.Add($"{dialect.GramKey} < {new WholeEndParameter(read.Number, shape.SlotsOf(rung.Kind))}");
        }

        if (page.AfterMask >= 0)
        {
            conditions.Add($"{dialect.GramKey} > {new RungAfterParameter(read.Number, rung.Number)}");
        }

        if (page.BeforeMask >= 0)
        {
            conditions.Add($"{dialect.GramKey} < {new RungBeforeParameter(read.Number, rung.Number)}");
        }

        var order = dialect.Ordered(dialect.GramKey, page.Backward, nullable: false);
        Phrase tables = $"{WordTexts.Grams}{ToWords} cross join {scope.Tables()}";
        var all = Phrase.Join($" and ", [.. conditions, .. Others(scope)]);
        return $"select {columns(scope)} from {tables} where {all} order by {order} limit {limit}";
    }

    private IEnumerable<Phrase> Links(SelectScope scope)
    {
        yield return $"{dialect.GramKey} = {Words}.{LoadTexts.Name(SearchedWords.Key)}";
        if (!IsOfWords)
        {
            var key = scope.Term(new ColumnOf(read.Sources.All[0], read.Entity.Key));
            yield return $"{key} = {Words}.{LoadTexts.Name(SearchedWords.Row)}";
        }
    }

    private IEnumerable<Phrase> OfEntity() => IsOfWords ? [] : [found.IsOf(read.Entity)];

    /// <summary>What is asked of the rows beside that they are found.</summary>
    private IReadOnlyList<Phrase> Others(SelectScope scope)
    {
        var writer = new PredicateWriter(dialect);
        return [.. Walk.ConjunctsOf(read.Where).Where(part => part is not Found).Select(part => writer.Write(part, scope))];
    }
}

/// <summary>Where all rows of a range stand.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Key">The key of their words.</param>
internal sealed record Standing(SearchRung Rung, Phrase Key);
