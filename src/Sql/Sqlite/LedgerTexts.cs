namespace Gateway.Sql.Sqlite;

/// <summary>The SQL for the key ledger: a private temporary database that numbers the rows of one file.</summary>
internal static class LedgerTexts
{
    /// <summary>Nothing in it outlives the process, so durability is off.</summary>
    public static readonly IReadOnlyList<string> Open =
    [
        "pragma journal_mode = off",
        "pragma synchronous = off",
        "create table row (number integer primary key, published text, identity blob not null, rest blob not null)",
        "begin",
    ];

    /// <summary>Adds a row. Parameters: published id, identity, rest.</summary>
    public const string Add = "insert into row (published, identity, rest) values (?, ?, ?)";

    /// <summary>
    /// Marks ids that occur in more than one row; then numbers the rows of equal identity among those without an id of their own. Unique
    /// rows are not stored: they are number 0.
    /// </summary>
    public static readonly IReadOnlyList<string> Resolve =
    [
        "create index by_published on row (published) where published is not null",
        "create table repeated (published text primary key) without rowid",
        "insert into repeated select published from row where published is not null group by published having count(*) > 1",
        "create table ordinal (number integer primary key, ordinal integer not null, copy integer not null)",
        """
        insert into ordinal select number, ordinal, copy from (
            select number, row_number() over equals - 1 as ordinal,
                lag(rest) over equals is rest as copy
            from row where published is null or published in (select published from repeated)
            window equals as (partition by identity order by rest, number))
        where ordinal > 0
        """,
    ];

    /// <summary>
    /// Selects in row order: whether the published id is the row's own, its number among equals, and whether it duplicates an earlier row.
    /// </summary>
    public const string Read = """
        select row.published is not null and repeated.published is null, coalesce(ordinal.ordinal, 0), coalesce(ordinal.copy, 0)
        from row left join repeated on repeated.published = row.published left join ordinal on ordinal.number = row.number
        order by row.number
        """;
}
