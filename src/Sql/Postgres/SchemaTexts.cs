namespace Gateway.Sql.Postgres;

/// <summary>The SQL around a whole PostgreSQL database: its state, its permissions, and its migrations.</summary>
internal static class SchemaTexts
{
    /// <summary>
    /// Returns one row: the encoding of the database, whether it is a standby, the schema in which tables are created, the number of tables
    /// in it (without those of extensions), and whether the migration history exists.
    /// </summary>
    public const string Examine = """
        select current_setting('server_encoding'), pg_is_in_recovery(), coalesce(current_schema(), ''),
        (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm', 'f')
            and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relname = '__EFMigrationsHistory')
        """;

    /// <summary>The schema in which tables are created.</summary>
    public const string Schema = "select current_schema()";

    public const string AppliedMigrations = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1";

    /// <summary>
    /// Whether this role may insert and update rows. A standby can answer too, since the primary may be away only for the moment.
    /// </summary>
    public const string MayWrite =
        "select has_table_privilege('data_version', 'insert') and has_table_privilege('dataset', 'update')";

    /// <summary>
    /// A migration may take as long as its indexes need, but while it waits for a slow reader it must not block all others for long.
    /// </summary>
    public const string BeginToMigrate =
        "set local lock_timeout = '10s'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

    /// <summary>Returns the grants that a serve-only role needs, on existing tables and on those that migrations will create.</summary>
    public static IReadOnlyList<string> GrantToRead(string role, string schema) =>
    [
        $"grant usage on schema {Dialect.Quote(schema)} to {Dialect.Quote(role)}",
        $"grant select on all tables in schema {Dialect.Quote(schema)} to {Dialect.Quote(role)}",
        $"alter default privileges in schema {Dialect.Quote(schema)} grant select on tables to {Dialect.Quote(role)}",
    ];
}
