namespace Gateway.Sql.Postgres;

/// <summary>The SQL around a load into a PostgreSQL database.</summary>
internal static class LoadingTexts
{
    public const string IsStandby = "select pg_is_in_recovery()";

    /// <summary>
    /// A load takes as long as its file is; limits that are meant for readers of the same role do not count. It alone sorts and hashes much
    /// at a time, so that it may take more memory for it.
    /// </summary>
    public const string Begin = """
        set transaction read write; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
        set local work_mem = '64MB'; set local temp_buffers = '32MB'
        """;

    /// <summary>A commit waits for this server alone.</summary>
    public const string BeginToCount = "set local synchronous_commit = local";

    /// <summary>All that is read until the end of the transaction is of one moment, however long it takes.</summary>
    public const string BeginReading = """
        set transaction isolation level repeatable read, read only; set local statement_timeout = 0;
        set local idle_in_transaction_session_timeout = 0
        """;

    /// <summary>The number of the lock of whoever loads.</summary>
    public const long Loading = 7002;

    /// <summary>The number of the lock of whoever migrates.</summary>
    public const long Migrating = 7001;

    /// <summary>One at a time in one schema of one database; the lock goes with the transaction. Given: its number.</summary>
    public const string TryLock = "select pg_try_advisory_xact_lock($1::int, hashtext(current_schema()))";

    /// <summary>Who holds that lock, as far as this role may know. Given: its number.</summary>
    public const string Holder = """
        select coalesce(nullif(a.application_name, ''), 'another program') || coalesce(' on ' || host(a.client_addr), '')
        from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
        and l.classid = $1::int::oid and l.granted limit 1
        """;

    /// <summary>
    /// Whether a twentieth of a table is other than when the planner looked at it last, or it never did. Given: the table, how many of its
    /// rows were written just now, which the server may not have counted yet.
    /// </summary>
    public const string IsOther = """
        select count(*) from pg_class c join pg_stat_all_tables s on s.relid = c.oid
        where c.oid = to_regclass(quote_ident($1)) and 20 * (s.n_mod_since_analyze + $2) >= c.reltuples
        """;

    /// <summary>What was loaded is known to the planner at once, and not when the server comes to it by itself.</summary>
    public static string Analyze(string table) => $"analyze {Dialect.Quote(table)}";
}
