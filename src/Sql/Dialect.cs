using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>What databases express differently, and nothing else.</summary>
internal abstract class Dialect
{
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public abstract string Parameter(int number);

    /// <summary>Writes a term of ORDER BY that sorts NULL as the smallest value.</summary>
    public abstract Phrase Ordered(Phrase column, bool descending, bool nullable);

    /// <summary>Whether a column that a condition fixes to NULL can be dropped from the ordering, like one fixed to a value.</summary>
    public abstract bool TakesNullForConstant { get; }

    /// <summary>Whether lists under rows are read one by one with a prepared statement, instead of all together by one statement.</summary>
    public abstract bool ReadsListsOneByOne { get; }

    /// <summary>Whether the rows a page refers to are joined after the page is cut out, instead of for all rows it is cut from.</summary>
    public abstract bool JoinsPages { get; }

    /// <summary>Writes a value so that no index is chosen for it: the rows are found only by the index on their link.</summary>
    public abstract Phrase WithoutIndex(Phrase value);

    /// <summary>Writes a number without its fraction; numbers are never below 0.</summary>
    public abstract Phrase WithoutFraction(Phrase number);

    /// <summary>Writes the smaller of two numbers; undefined when one of them is NULL.</summary>
    public abstract Phrase Smaller(Phrase one, Phrase other);

    /// <summary>Writes the sum of fractional numbers, rounded to 6 places, independent of their order.</summary>
    public abstract Phrase SumOfReals(Phrase number);

    /// <summary>Writes the sum of large integers; null when a JSON number cannot hold it exactly.</summary>
    public abstract Phrase SumOfLongs(Phrase number);

    /// <summary>Writes the name of a day's day of the week, in capitals.</summary>
    public abstract Phrase Weekday(Phrase day);

    /// <summary>Tests whether a point lies within a polygon, edge included.</summary>
    public abstract Phrase WithinPolygon(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners);

    /// <summary>Tests whether a text contains another, literally.</summary>
    public abstract Phrase Contains(Phrase column, Parameter text);

    public abstract Phrase StartsWith(Phrase column, Parameter text, Parameter end);

    public abstract Phrase EndsWith(Phrase column, Parameter text);

    /// <summary>Tests whether the column equals an item of a list, which is one parameter.</summary>
    /// <param name="form">The form of the column, since an empty list does not reveal its type.</param>
    public abstract Phrase In(Phrase column, StoredAs form, Parameter items);

    /// <summary>Tests whether a text contains one of many.</summary>
    public abstract Phrase ContainsAny(Phrase column, TextsParameter texts);

    /// <summary>
    /// Whether, in an OR or under a NOT, the row that a reference names is looked up (EXISTS), instead of searching a set of rows (IN).
    /// </summary>
    public abstract bool ProbesReferences { get; }

    /// <summary>
    /// Tests whether the column is among the keys that another statement returns once; used only where lists are read one by one.
    /// </summary>
    public abstract Phrase IsAmong(Phrase column, KeysParameter keys);

    /// <summary>Writes tables whose rows are looked up by index for each number of a list in turn.</summary>
    public abstract Phrase ForEach(Parameter numbers, Phrase tables);

    /// <summary>For such tables: tests whether a number of the row is the current one.</summary>
    public abstract Phrase IsInTurn(Phrase number, Parameter numbers);

    /// <summary>Writes a table of the values in a list column, with a single column <c>value</c>.</summary>
    public abstract Phrase Items(Phrase column, Name alias);

    /// <summary>The key of words in the gram index.</summary>
    public abstract Phrase GramKey { get; }

    /// <summary>The same key, written so that no index on it is used: the gram index is.</summary>
    public Phrase UnindexedGramKey => $"({GramKey} + 0)";

    /// <summary>Whether the gram index returns matches in key order.</summary>
    public abstract bool GivesGramsInOrder { get; }

    /// <summary>Whether the index can restrict grams to the types that are searched.</summary>
    public abstract bool FiltersTypesByGrams { get; }

    /// <summary>Whether different grams are never confused.</summary>
    public abstract bool HasExactGrams { get; }

    /// <summary>Tests whether the index has all grams of one of several lists of demands.</summary>
    /// <param name="read">The number of the searched list.</param>
    /// <param name="rung">The rung; null = any.</param>
    /// <param name="demands">The demands of that rung.</param>
    /// <param name="only">
    /// A condition, independent of the index's rows, for consulting the index at all; null = none. Used only where grams come in order.
    /// </param>
    public abstract Phrase HasGrams(
        int read, SearchRung? rung, IReadOnlyList<IReadOnlyList<GramDemand>> demands, Phrase? only = null);

    /// <summary>The database's clock, in whole seconds.</summary>
    public abstract Phrase Seconds { get; }

    /// <summary>Writes a table that lives as long as the connection.</summary>
    public abstract Phrase CreateTemporary(Name table, Phrase columns);

    /// <summary>Writes a column of such a table that accepts the key of any entity.</summary>
    public abstract Phrase AnyKey(Name column);
}
