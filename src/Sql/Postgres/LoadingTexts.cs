namespace Gateway.Sql.Postgres;

/// <summary>The SQL around loads into a PostgreSQL database.</summary>
internal static class LoadingTexts
{
    public const string IsStandby = "select pg_is_in_recovery()";

    /// <summary>
    /// A load takes as long as its file requires; limits meant for readers of the same role are lifted. Only a load sorts and hashes large
    /// amounts, so it may use more memory.
    /// </summary>
    public const string Begin = """
        set transaction read write; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
        set local work_mem = '64MB'; set local temp_buffers = '32MB'
        """;

    /// <summary>A commit waits only for this server.</summary>
    public const string BeginToCount = "set local synchronous_commit = local";

    /// <summary>Everything read until the end of the transaction is from one snapshot, however long it takes.</summary>
    public const string BeginReading = """
        set transaction isolation level repeatable read, read only; set local statement_timeout = 0;
        set local idle_in_transaction_session_timeout = 0
        """;

    /// <summary>The number of the lock for loading.</summary>
    public const long Loading = 7002;

    /// <summary>The number of the lock for migrating.</summary>
    public const long Migrating = 7001;

    /// <summary>Takes a lock exclusive within one schema of one database; it is released with the transaction. Given: its number.</summary>
    public const string TryLock = "select pg_try_advisory_xact_lock($1::int, hashtext(current_schema()))";

    /// <summary>Selects the holder of that lock, as far as this role may see. Given: its number.</summary>
    public const string Holder = """
        select coalesce(nullif(a.application_name, ''), 'another program') || coalesce(' on ' || host(a.client_addr), '')
        from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
        and l.classid = $1::int::oid and l.granted limit 1
        """;

    /// <summary>
    /// Tests whether a twentieth of a table has changed since the planner last analyzed it, or it was never analyzed. Given: the table, how
    /// many of its rows were just written, which the server may not have counted yet.
    /// </summary>
    public const string IsOther = """
        select count(*) from pg_class c join pg_stat_all_tables s on s.relid = c.oid
        where c.oid = to_regclass(quote_ident($1)) and 20 * (s.n_mod_since_analyze + $2) >= c.reltuples
        """;

    /// <summary>Updates the planner's statistics right after a load instead of waiting for the server to do so.</summary>
    public static string Analyze(string table) => $"analyze {Dialect.Quote(table)}";
}
