namespace Gateway.Sql.Sqlite;

/// <summary>The SQL of the key ledger: a private temporary database in which the rows of one file are numbered.</summary>
internal static class LedgerTexts
{
    /// <summary>Nothing in it outlives the process, so nothing is made safe.</summary>
    public static readonly IReadOnlyList<string> Open =
    [
        "pragma journal_mode = off",
        "pragma synchronous = off",
        "create table row (number integer primary key, published text, identity blob not null, rest blob not null)",
        "begin",
    ];

    /// <summary>Parameters: published id, identity, rest.</summary>
    public const string Add = "insert into row (published, identity, rest) values (?, ?, ?)";

    /// <summary>
    /// Marks ids that stand in more than one row; then numbers, among rows without an id of their own, those of one identity.
    /// Rows that are alone of their kind are not written down: they are number 0.
    /// </summary>
    public static readonly IReadOnlyList<string> Settle =
    [
        "create index by_published on row (published) where published is not null",
        "create table repeated (published text primary key) without rowid",
        "insert into repeated select published from row where published is not null group by published having count(*) > 1",
        "create table ordinal (number integer primary key, ordinal integer not null)",
        """
        insert into ordinal select number, ordinal from (
            select number, row_number() over (partition by identity order by rest, number) - 1 as ordinal
            from row where published is null or published in (select published from repeated))
        where ordinal > 0
        """,
    ];

    /// <summary>In row order: whether the published id is the row's own, and its number among equals.</summary>
    public const string Read = """
        select row.published is not null and repeated.published is null, coalesce(ordinal.ordinal, 0)
        from row left join repeated on repeated.published = row.published left join ordinal on ordinal.number = row.number
        order by row.number
        """;
}
