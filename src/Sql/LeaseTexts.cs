using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for leases, by which one of several gateways claims work; the time is the database's.</summary>
internal static class LeaseTexts
{
    /// <summary>The columns: the work, its holder, when the lease expires, and when the work was last completed.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        new("name", new FieldType(Scalar.String), Nullable: false), new("holder", new FieldType(Scalar.String), Nullable: false),
        new("until", new FieldType(Scalar.Long), Nullable: false), new("ended", new FieldType(Scalar.Long), Nullable: true),
    ];

    /// <summary>
    /// Changes one row, or none when another gateway holds the lease. One that lasts longer than two leases was taken before the clock was
    /// set back, and nobody may hold it any more; what another gateway took while this statement waited lasts a little longer than one.
    /// Given: name, holder, seconds.
    /// </summary>
    public static Phrase Take(Dialect dialect) => $"""
        insert into lease (name, holder, until) values ({Given(1)}, {Given(2)}, {dialect.Seconds} + {Given(3)})
        on conflict (name) do update set holder = excluded.holder, until = excluded.until
        where lease.holder = excluded.holder or lease.until not between {dialect.Seconds} + 1 and excluded.until + {Given(3)}
        """;

    /// <summary>
    /// Selects how many seconds ago the work was last completed, by a clock that may have been set back since; NULL when it never was.
    /// Given: name.
    /// </summary>
    public static Phrase Age(Dialect dialect) => $"select {dialect.Seconds} - ended from lease where name = {Given(1)}";

    /// <summary>Given: name, holder.</summary>
    public static Phrase End(Dialect dialect) =>
        $"update lease set until = {dialect.Seconds}, ended = {dialect.Seconds} where name = {Given(1)} and holder = {Given(2)}";

    private static Parameter Given(int number) => LoadTexts.Given(number);
}
