using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>What two databases say differently, and nothing else.</summary>
internal abstract class Dialect
{
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public abstract string Parameter(int number);

    /// <summary>A term of ORDER BY with NULL as the smallest value.</summary>
    public abstract Phrase Ordered(Phrase column, bool descending, bool nullable);

    /// <summary>
    /// Whether a column that a condition holds NULL needs no place in the ordering, as one that it holds equal to a value.
    /// </summary>
    public abstract bool TakesNullForConstant { get; }

    /// <summary>
    /// Whether lists under rows are read row by row, a prepared statement for each, and not all together by one statement.
    /// </summary>
    public abstract bool ReadsListsOneByOne { get; }

    /// <summary>
    /// Whether what the rows of a page refer to is looked up once the page is cut out, and not for all rows that it is cut out of.
    /// </summary>
    public abstract bool JoinsPages { get; }

    /// <summary>
    /// A value compared in rows that only the index of their link finds at once: no other index is to be chosen for it.
    /// </summary>
    public abstract Phrase BesideIndexes(Phrase value);

    /// <summary>The number without its fraction; no number is below 0.</summary>
    public abstract Phrase WithoutFraction(Phrase number);

    /// <summary>The smaller of two numbers; what it is when one of them is NULL is not said.</summary>
    public abstract Phrase Smaller(Phrase one, Phrase other);

    /// <summary>The sum of numbers with a fraction, to 6 places, in whatever order they come.</summary>
    public abstract Phrase SumOfReals(Phrase number);

    /// <summary>The sum of large whole numbers; null when it is beyond what a JSON number holds to the last digit.</summary>
    public abstract Phrase SumOfLongs(Phrase number);

    /// <summary>The name of the day of the week of a day, in capitals.</summary>
    public abstract Phrase Weekday(Phrase day);

    /// <summary>Whether a point lies within a polygon, its edge included.</summary>
    public abstract Phrase WithinPolygon(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners);

    /// <summary>Whether the text holds another, literally.</summary>
    public abstract Phrase Contains(Phrase column, Parameter text);

    public abstract Phrase StartsWith(Phrase column, Parameter text, Parameter end);

    public abstract Phrase EndsWith(Phrase column, Parameter text);

    /// <summary>Whether the column equals an item of a list, which is one parameter.</summary>
    /// <param name="form">Of the column, for of an empty list nothing tells what it would hold.</param>
    public abstract Phrase In(Phrase column, StoredAs form, Parameter items);

    /// <summary>Whether the text holds one of many.</summary>
    public abstract Phrase ContainsAny(Phrase column, TextsParameter texts);

    /// <summary>
    /// Whether the column is one of the keys that another statement brings once; asked for only where lists are read one by one.
    /// </summary>
    public abstract Phrase IsAmong(Phrase column, KeysParameter keys);

    /// <summary>Tables whose rows are looked up by an index for each number of a list in turn.</summary>
    public abstract Phrase ForEach(Parameter numbers, Phrase tables);

    /// <summary>Of such tables: that a number of the row is the one in turn.</summary>
    public abstract Phrase IsInTurn(Phrase number, Parameter numbers);

    /// <summary>A table of the values in a list column, with the one column <c>value</c>.</summary>
    public abstract Phrase Items(Phrase column, Name alias);

    /// <summary>The key by which the index of grams knows words.</summary>
    public abstract Phrase GramKey { get; }

    /// <summary>The same, by which no index is gone through: that of the grams is.</summary>
    public Phrase UnindexedGramKey => $"({GramKey} + 0)";

    /// <summary>Whether the index of grams gives what it finds in the order of the keys.</summary>
    public abstract bool GivesGramsInOrder { get; }

    /// <summary>Whether the index has grams of the types that are looked through alone.</summary>
    public abstract bool TellsTypesByGrams { get; }

    /// <summary>Whether grams are never mistaken for others.</summary>
    public abstract bool HasExactGrams { get; }

    /// <summary>Whether the index has all the grams of one of several lists of demands.</summary>
    /// <param name="read">The number of the list that is searched.</param>
    /// <param name="rung">On which rung; null = on any.</param>
    /// <param name="demands">What is demanded there.</param>
    /// <param name="only">
    /// What must hold for the index to be looked into, of no row of it; null = nothing. Asked for only where grams are given in order.
    /// </param>
    public abstract Phrase HasGrams(
        int read, SearchRung? rung, IReadOnlyList<IReadOnlyList<GramDemand>> demands, Phrase? only = null);

    /// <summary>The time of the database's clock, in whole seconds.</summary>
    public abstract Phrase Seconds { get; }

    /// <summary>Makes a table that goes with the connection.</summary>
    public abstract Phrase CreateTemporary(Name table, Phrase columns);

    /// <summary>Declares a column of such a table that takes the key of any entity.</summary>
    public abstract Phrase AnyKey(Name column);
}
