using Gateway.Catalog;

namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL that looks up and writes many rows together: the values of a column are one parameter, an array. The caller that binds
/// parameters states their types.
/// </summary>
internal static class BatchTexts
{
    /// <summary>Selects the keys that exist. Given: keys.</summary>
    public static Phrase SelectKeys(Entity entity) => SelectByKeys(entity, []);

    /// <summary>Selects the key, then the columns. Given: keys.</summary>
    public static Phrase SelectByKeys(Entity entity, IReadOnlyList<Column> columns) =>
        $"select {LoadTexts.List([entity.Key, .. columns])} from {LoadTexts.Table(entity)} where {Key(entity)} = any({Given(1)})";

    /// <summary>Given: values of the column.</summary>
    public static Phrase SelectWhereAny(Entity entity, IReadOnlyList<Column> columns, Column where) =>
        $"select {LoadTexts.List(columns)} from {LoadTexts.Table(entity)} where {LoadTexts.Name(where)} = any({Given(1)})";

    /// <summary>Given: for each column and then for the key, the values of the rows.</summary>
    public static Phrase Update(Entity entity, IReadOnlyList<Column> columns)
    {
        var sets = Phrase.Join($", ", columns.Select((column, i) => (Phrase)$"{LoadTexts.Name(column)} = r.{Value(i)}"));
        var names = Phrase.Join($", ", Enumerable.Range(0, columns.Count + 1).Select(i => (Phrase)$"{Value(i)}"));
        return $"""
            update {LoadTexts.Table(entity)} set {sets}
            from unnest({LoadTexts.Marks(1, columns.Count + 1)}) as r ({names})
            where {LoadTexts.Table(entity)}.{Key(entity)} = r.{Value(columns.Count)}
            """;
    }

    /// <summary>Given: keys.</summary>
    public static Phrase Delete(Entity entity) => $"delete from {LoadTexts.Table(entity)} where {Key(entity)} = any({Given(1)})";

    /// <summary>Given: entity, keys.</summary>
    public static readonly Phrase InsertSeen = $"insert into seen select {Given(1)}, unnest({Given(2)})::text on conflict do nothing";

    /// <summary>Accepts rows in PostgreSQL's binary format.</summary>
    public static Phrase Copy(Entity entity, IEnumerable<Column> columns) => Copy(LoadTexts.Table(entity), columns);

    /// <summary>The same for a table that belongs to no entity.</summary>
    public static Phrase Copy(Name table, IEnumerable<Column> columns) =>
        $"copy {table} ({LoadTexts.List(columns)}) from stdin (format binary)";

    private static Name Key(Entity entity) => LoadTexts.Name(entity.Key);

    private static Parameter Given(int number) => LoadTexts.Given(number);

    private static Name Value(int number) => Name.Alias('v', number);
}
