namespace Gateway.Sql.Sqlite;

/// <summary>The SQL run when a SQLite connection is opened, and around an operation.</summary>
internal static class ConnectionTexts
{
    /// <summary>SQLITE_DBCONFIG_ENABLE_QPSG.</summary>
    public const int QueryPlannerStability = 1007;

    public const string Begin = "begin";
    public const string Commit = "commit";
    public const string Rollback = "rollback";

    /// <summary>Checkpoints as much of the log as possible without waiting for anybody.</summary>
    public const string WriteBack = "pragma wal_checkpoint(passive)";

    /// <summary>Releases unused memory pages.</summary>
    public const string Shrink = "pragma shrink_memory";

    /// <summary>Any read: SQLite opens the files beside the database only on the first one.</summary>
    public const string FirstRead = "select 1 from sqlite_master limit 1";

    /// <summary>Selects number and texts of each pattern of days and hours.</summary>
    public static readonly Statement Patterns = Statement.Of(PatternTexts.All, new SqliteDialect());

    /// <summary>Selects the newest data version and when it was made; no row before the first.</summary>
    public static readonly string DataVersion = Statement.Of(LoadTexts.NewestData, new SqliteDialect()).Text;

    /// <summary>Returns one row when there is any data set.</summary>
    public static readonly string AnyDataset = Statement.Of(LoadTexts.AnyDataset, new SqliteDialect()).Text;

    /// <summary>Selects the latest answers to reports of a row. Given: the row.</summary>
    public static readonly string Answered = Statement.Of(ReportTexts.AnsweredOf, new SqliteDialect()).Text;

    /// <summary>Selects what each data set is, for demand statistics.</summary>
    public static readonly string Datasets = Statement.Of(DemandTexts.Datasets, new SqliteDialect()).Text;

    /// <summary>A reader never writes; mapped pages and a large cache halve the cost of deep pages.</summary>
    public static readonly IReadOnlyList<string> Reading =
    [
        "pragma query_only = 1",
        "pragma busy_timeout = 5000",
        "pragma mmap_size = 1073741824",
        "pragma cache_size = -32768",
        "pragma temp_store = memory",
    ];
}
