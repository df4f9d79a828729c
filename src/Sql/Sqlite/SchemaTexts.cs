namespace Gateway.Sql.Sqlite;

/// <summary>The SQL around a whole database file: its state, settings and transactions.</summary>
internal static class SchemaTexts
{
    public const string History = "__EFMigrationsHistory";

    /// <summary>The table by which EF's own tools lock a database during migrations.</summary>
    public const string MigrationLock = "__EFMigrationsLock";

    public const string CountTables = "select count(*) from sqlite_master where type = 'table' and name not like 'sqlite~_%' escape '~'";

    /// <summary>Returns one row when the table exists. Parameter: its name.</summary>
    public const string HasTable = "select 1 from sqlite_master where type = 'table' and name = ?";

    public const string AppliedMigrations = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1";

    public const string AnyMigrationLock = "select 1 from \"__EFMigrationsLock\" limit 1";

    public const string JournalMode = "pragma journal_mode";

    /// <summary>Readers continue while an import writes. The setting is stored in the file.</summary>
    public const string UseWal = "pragma journal_mode = wal";

    /// <summary>Selects names and texts of the explicitly created indexes. Parameter: the table.</summary>
    public const string Indexes = "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null";

    public static string DropIndex(string name) => $"drop index \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Removes what points at private persons from an older database: findings under their rules, notes that such findings were cut, and
    /// values that other findings quote from the same rows.
    /// </summary>
    public const string WithoutPrivateFindings = """
        update "finding" set "value" = null where "line" is not null and exists (
          select 1 from "finding" p where p."dataset_id" = "finding"."dataset_id" and p."line" = "finding"."line"
          and p."rule" in ('personal-data?', 'row-personal'));
        delete from "finding" where "rule" in ('personal-data?', 'row-personal')
          or ("rule" = 'findings-cut' and "value" in ('personal-data?', 'row-personal'));
        """;

    /// <summary>A migration that rebuilds a table must not violate constraints halfway.</summary>
    public const string WithoutForeignKeys = "pragma foreign_keys = off";

    /// <summary>
    /// For a new database. A facility row takes half a kilobyte or more: larger pages halve the reads for each of them, yet little is
    /// written for a small change.
    /// </summary>
    public const string PageSize = "pragma page_size = 8192";

    /// <summary>
    /// After a large import the write-ahead log shrinks back to a moderate size, and the pages for key lookups stay in memory instead of
    /// being written several times (negative: KiB).
    /// </summary>
    public static readonly IReadOnlyList<string> ForLoading = ["pragma journal_size_limit = 67108864", Cache];

    /// <summary>
    /// For building an index: SQLite sorts in as much memory as the cache may use, and runs that fit the CPU cache sort fastest. Memory
    /// does not depend on the size of the load.
    /// </summary>
    public const string CacheForSorting = "pragma cache_size = -4096";

    public const string Cache = "pragma cache_size = -32768";

    /// <summary>Takes the write lock at once, so that a load fails before it starts and not midway.</summary>
    public const string Begin = "begin immediate";

    public const string Commit = "commit";

    public const string Rollback = "rollback";
}
