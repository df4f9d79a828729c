using System.Globalization;

namespace Gateway.Sql.Postgres;

/// <summary>Health queries to a PostgreSQL server, and the settings of its sessions for readers.</summary>
internal static class HostTexts
{
    /// <summary>
    /// The timeline a primary writes on, eight digits that increase with each promotion; null on a standby. Any role may query it.
    /// </summary>
    public const string Timeline = "select case when not pg_is_in_recovery() then left(pg_walfile_name(pg_current_wal_lsn()), 8) end";

    /// <summary>Selects the newest data version and when it was made; no row before the first.</summary>
    public static readonly string DataVersion = Gateway.Sql.Statement.Of(LoadTexts.NewestData, new PostgresDialect()).Text;

    /// <summary>The options of every session: a session resting in the pool must not be closed as idle.</summary>
    public const string SessionOptions = "-c idle_session_timeout=0";

    /// <summary>
    /// The options of a reading session: the statements of one batch see one snapshot without a BEGIN, nothing can be written, and no
    /// statement outlives its reader for long. No parallel workers, whose rows would come unordered. No JIT: compiling a statement on
    /// people of several ages took many times as long as running it.
    /// </summary>
    public static string ReaderOptions(TimeSpan statement) => string.Join(' ',
        "-c default_transaction_isolation=repeatable\\ read",
        "-c default_transaction_read_only=on",
        "-c max_parallel_workers_per_gather=0",
        "-c jit=off",
        string.Create(CultureInfo.InvariantCulture, $"-c statement_timeout={Math.Max(1, (long)statement.TotalMilliseconds)}"));
}
