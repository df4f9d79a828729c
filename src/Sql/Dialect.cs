using System.Globalization;

namespace Gateway.Sql;

/// <summary>What two databases say differently, and nothing else.</summary>
internal abstract class Dialect
{
    public static readonly Dialect Sqlite = new SqliteDialect();

    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public abstract string Parameter(int number);

    /// <summary>A term of ORDER BY with NULL as the smallest value.</summary>
    public abstract Phrase Ordered(Phrase column, bool descending, bool nullable);

    /// <summary>Whether the text holds another, literally.</summary>
    public abstract Phrase Contains(Phrase column, Parameter text);

    public abstract Phrase StartsWith(Phrase column, Parameter text, Parameter end);

    public abstract Phrase EndsWith(Phrase column, Parameter text);

    /// <summary>Whether the column equals an item of a list, which is one parameter.</summary>
    public abstract Phrase In(Phrase column, Parameter items);

    /// <summary>Whether the text holds one of many.</summary>
    public abstract Phrase ContainsAny(Phrase column, TextsParameter texts);

    /// <summary>Whether the column is one of the keys that another statement brings.</summary>
    public abstract Phrase IsAmong(Phrase column, KeysParameter keys);

    /// <summary>A table of the values in a list column, with the one column <c>value</c>.</summary>
    public abstract Phrase Items(Phrase column, Name alias);

    private sealed class SqliteDialect : Dialect
    {
        public override string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);

        // NULL is SQLite's smallest value; saying so would only keep it from using an index.
        public override Phrase Ordered(Phrase column, bool descending, bool nullable) => descending switch
        {
            true => $"{column} desc",
            false => column,
        };

        public override Phrase Contains(Phrase column, Parameter text) => $"instr({column}, {text}) > 0";

        // LIKE folds ASCII letters and cannot use an index here; a range can.
        public override Phrase StartsWith(Phrase column, Parameter text, Parameter end) => $"({column} >= {text} and {column} < {end})";

        // substr(x, -0) is the whole text, so an empty end is said apart.
        public override Phrase EndsWith(Phrase column, Parameter text) =>
            $"(substr({column}, -length({text})) = {text} or ({text} = '' and {column} is not null))";

        public override Phrase In(Phrase column, Parameter items) => $"{column} in (select value from json_each({items}))";

        // Functions of the connection: a list in JSON would be read again for each row, or each time the statement is run.
        public override Phrase ContainsAny(Phrase column, TextsParameter texts) => $"{new Name(LookupFunctions.ContainsAny)}({column}, {texts})";

        public override Phrase IsAmong(Phrase column, KeysParameter keys) => $"{new Name(LookupFunctions.IsAmong)}({column}, {keys})";

        public override Phrase Items(Phrase column, Name alias) => $"json_each({column}) as {alias}";
    }
}
