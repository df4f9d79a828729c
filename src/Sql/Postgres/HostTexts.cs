using System.Globalization;

namespace Gateway.Sql.Postgres;

/// <summary>What a server of PostgreSQL is asked to know how it is, and what its sessions for readers are told when they begin.</summary>
internal static class HostTexts
{
    /// <summary>
    /// The timeline a primary writes on, eight digits that grow with each promotion; null on a standby. Any role may ask this.
    /// </summary>
    public const string Timeline = "select case when not pg_is_in_recovery() then left(pg_walfile_name(pg_current_wal_lsn()), 8) end";

    /// <summary>The newest data version and when it was made; no row before the first.</summary>
    public static readonly string DataVersion = Gateway.Sql.Statement.Of(LoadTexts.NewestData, new PostgresDialect()).Text;

    /// <summary>The options of every session: one that rests in a pool is not idle for nothing.</summary>
    public const string SessionOptions = "-c idle_session_timeout=0";

    /// <summary>
    /// The options of a session that reads: what is sent in one batch is one snapshot without a BEGIN, writes nothing, and no statement
    /// outlives its reader for long. Rows that several workers bring at once would come in no order. No statement is compiled to machine
    /// code: one that tells people of several ages took many times as long for that as to run.
    /// </summary>
    public static string ReaderOptions(TimeSpan statement) => string.Join(' ',
        "-c default_transaction_isolation=repeatable\\ read",
        "-c default_transaction_read_only=on",
        "-c max_parallel_workers_per_gather=0",
        "-c jit=off",
        string.Create(CultureInfo.InvariantCulture, $"-c statement_timeout={Math.Max(1, (long)statement.TotalMilliseconds)}"));
}
