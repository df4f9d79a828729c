using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL by which one of several gateways takes work for itself; what time it is, the database says.</summary>
internal static class LeaseTexts
{
    /// <summary>The columns: whose work it is, until when, and when somebody last ended it.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        new("name", new FieldType(Scalar.String), Nullable: false), new("holder", new FieldType(Scalar.String), Nullable: false),
        new("until", new FieldType(Scalar.Long), Nullable: false), new("ended", new FieldType(Scalar.Long), Nullable: true),
    ];

    /// <summary>Changes one row, and none where another holds it. Given: name, holder, seconds.</summary>
    public static Phrase Take(Dialect dialect) => $"""
        insert into lease (name, holder, until) values ({Given(1)}, {Given(2)}, {dialect.Seconds} + {Given(3)})
        on conflict (name) do update set holder = excluded.holder, until = excluded.until
        where lease.holder = excluded.holder or lease.until <= {dialect.Seconds}
        """;

    /// <summary>How many seconds ago somebody last ended it; NULL when nobody did. Given: name.</summary>
    public static Phrase Age(Dialect dialect) => $"select {dialect.Seconds} - ended from lease where name = {Given(1)}";

    /// <summary>Given: name, holder.</summary>
    public static Phrase End(Dialect dialect) =>
        $"update lease set until = {dialect.Seconds}, ended = {dialect.Seconds} where name = {Given(1)} and holder = {Given(2)}";

    private static Parameter Given(int number) => LoadTexts.Given(number);
}
