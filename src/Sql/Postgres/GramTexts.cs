namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL for the gram index in a PostgreSQL database: a table of lists of numbers, one number per gram, and its GIN index.
/// </summary>
internal static class GramTexts
{
    /// <summary>Accepts keys and lists of grams in PostgreSQL's binary format.</summary>
    public static readonly Phrase Copy = $"copy {WordTexts.Grams} (key, grams) from stdin (format binary)";

    /// <summary>Given: keys.</summary>
    public static readonly Phrase Delete = $"delete from {WordTexts.Grams} where key = any({LoadTexts.Given(1)})";

    /// <summary>Given: keys.</summary>
    public static readonly Phrase DeleteWords = $"delete from {WordTexts.Table} where id = any({LoadTexts.Given(1)})";

    /// <summary>Given: the entity, ids.</summary>
    public static readonly Phrase FindWords = $"""
        select {LoadTexts.List(WordTexts.Columns)} from {WordTexts.Table}
        where entity = {LoadTexts.Given(1)} and row_id = any({LoadTexts.Given(2)})
        """;

    public static readonly Phrase Clear = $"delete from {WordTexts.Grams}";

    /// <summary>Lets the pending list of a load grow this large before it is merged into the index.</summary>
    public const string WaitLonger = "set local gin_pending_list_limit = '32MB'";

    /// <summary>Merges the pending list: readers would otherwise scan all of it each time.</summary>
    public const string SortIn = "select gin_clean_pending_list('gram_grams')";
}
