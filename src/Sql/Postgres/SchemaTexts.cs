namespace Gateway.Sql.Postgres;

/// <summary>The SQL around a whole PostgreSQL database: what it is, what may be done with it, and its migrations.</summary>
internal static class SchemaTexts
{
    /// <summary>
    /// One row: the encoding of the database, whether this is a standby, the schema that tables are made in, how many tables are in it
    /// (those of extensions are nobody's rows), and whether it has the history of migrations.
    /// </summary>
    public const string Examine = """
        select current_setting('server_encoding'), pg_is_in_recovery(), coalesce(current_schema(), ''),
        (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm', 'f')
            and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relname = '__EFMigrationsHistory')
        """;

    /// <summary>The schema that tables are made in.</summary>
    public const string Schema = "select current_schema()";

    public const string AppliedMigrations = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1";

    /// <summary>
    /// Whether this role may add rows and change them. A standby knows it as well as the primary, which may be away only at this moment.
    /// </summary>
    public const string MayWrite =
        "select has_table_privilege('data_version', 'insert') and has_table_privilege('dataset', 'update')";

    /// <summary>
    /// A migration takes as long as its indexes do; but it does not stand in front of all readers for long where one of them takes its
    /// time.
    /// </summary>
    public const string BeginToMigrate =
        "set local lock_timeout = '10s'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

    /// <summary>What a role needs that serves only, of the tables there are and of those that migrations make.</summary>
    public static IReadOnlyList<string> GrantToRead(string role, string schema) =>
    [
        $"grant usage on schema {Dialect.Quote(schema)} to {Dialect.Quote(role)}",
        $"grant select on all tables in schema {Dialect.Quote(schema)} to {Dialect.Quote(role)}",
        $"alter default privileges in schema {Dialect.Quote(schema)} grant select on tables to {Dialect.Quote(role)}",
    ];
}
