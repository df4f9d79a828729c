namespace Gateway.Sql.Sqlite;

/// <summary>The SQL for the gram index in a SQLite file: a contentless full-text index whose terms we generate.</summary>
internal static class GramTexts
{
    /// <summary>Given: key, then the grams of name, readings and rest.</summary>
    public const string Insert = "insert into gram (rowid, name, readings, rest) values (?1, ?2, ?3, ?4)";

    /// <summary>
    /// Deletes the entry of a key. Given: the same values as when it was inserted; otherwise stale grams would remain for ever, unnoticed.
    /// </summary>
    public const string Delete = "insert into gram (gram, rowid, name, readings, rest) values ('delete', ?1, ?2, ?3, ?4)";

    public const string Clear = "insert into gram (gram) values ('delete-all')";
}
