namespace Gateway.Sql.Sqlite;

/// <summary>The SQL of the index of grams in a SQLite file: a full-text index without contents, whose terms we make.</summary>
internal static class GramTexts
{
    /// <summary>Given: key, then the grams of name, readings and rest.</summary>
    public const string Insert = "insert into gram (rowid, name, readings, rest) values (?1, ?2, ?3, ?4)";

    /// <summary>Takes away what was put under a key. Given: the same as when it was put: other grams would stay for ever, untold.</summary>
    public const string Delete = "insert into gram (gram, rowid, name, readings, rest) values ('delete', ?1, ?2, ?3, ?4)";

    public const string Clear = "insert into gram (gram) values ('delete-all')";
}
