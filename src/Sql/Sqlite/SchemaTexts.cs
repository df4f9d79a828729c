namespace Gateway.Sql.Sqlite;

/// <summary>The SQL around a whole database file: its state, its settings, and transactions.</summary>
internal static class SchemaTexts
{
    public const string History = "__EFMigrationsHistory";

    /// <summary>The table by which EF's own tools lock a database while they migrate it.</summary>
    public const string MigrationLock = "__EFMigrationsLock";

    public const string CountTables = "select count(*) from sqlite_master where type = 'table' and name not like 'sqlite~_%' escape '~'";

    /// <summary>One row when the table is there. Parameter: its name.</summary>
    public const string HasTable = "select 1 from sqlite_master where type = 'table' and name = ?";

    public const string AppliedMigrations = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1";

    public const string AnyMigrationLock = "select 1 from \"__EFMigrationsLock\" limit 1";

    public const string JournalMode = "pragma journal_mode";

    /// <summary>Readers go on while an import writes. The setting stays with the file.</summary>
    public const string UseWal = "pragma journal_mode = wal";

    /// <summary>Names and texts of the indexes that were made by name. Parameter: the table.</summary>
    public const string Indexes = "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null";

    public static string DropIndex(string name) => $"drop index \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Takes out of an older database what points at people: findings of their rules, the word that there were more of these, and what
    /// other findings quote from the same rows.
    /// </summary>
    public const string WithoutPrivateFindings = """
        update "finding" set "value" = null where "line" is not null and exists (
          select 1 from "finding" p where p."dataset_id" = "finding"."dataset_id" and p."line" = "finding"."line"
          and p."rule" in ('personal-data?', 'row-personal'));
        delete from "finding" where "rule" in ('personal-data?', 'row-personal')
          or ("rule" = 'findings-cut' and "value" in ('personal-data?', 'row-personal'));
        """;

    /// <summary>A migration that remakes a table must not trip over constraints half way.</summary>
    public const string WithoutForeignKeys = "pragma foreign_keys = off";

    /// <summary>
    /// Of a new database. A row of a facility is half a kilobyte and more: larger pages mean half the calls for each of them, and still
    /// little to write for a small change.
    /// </summary>
    public const string PageSize = "pragma page_size = 8192";

    /// <summary>
    /// The write-ahead log of a large import goes back to a moderate size afterwards, and the pages in which keys are looked up stay in
    /// memory instead of being written several times (negative: KiB).
    /// </summary>
    public static readonly IReadOnlyList<string> ForLoading = ["pragma journal_size_limit = 67108864", Cache];

    /// <summary>
    /// While an index is built: SQLite sorts in as much memory as the cache may take, and piles that the processor's own cache holds are
    /// sorted fastest. A load of any length takes the same memory.
    /// </summary>
    public const string CacheForSorting = "pragma cache_size = -4096";

    public const string Cache = "pragma cache_size = -32768";

    /// <summary>Takes the write lock at once, so that a load fails before it starts and not in its middle.</summary>
    public const string Begin = "begin immediate";

    public const string Commit = "commit";

    public const string Rollback = "rollback";
}
