using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL of what is remembered of rows that went: those that were removed, and those that left a municipality for another. Values are
/// handed in, in the order told.
/// </summary>
internal static class DepartureTexts
{
    /// <summary>The columns; no municipality is an empty text, for it is part of the key.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("entity"), Text("id"), Text("municipality_id"), Text("dataset_id") with { Nullable = true }, Whole("version"),
        new("is_removed", new FieldType(Scalar.Boolean), Nullable: false),
    ];

    private static readonly Phrase Known = $"""
        on conflict (entity, id, municipality_id)
        do update set dataset_id = excluded.dataset_id, version = excluded.version, is_removed = excluded.is_removed
        """;

    /// <summary>Given: entity, key, municipality, data set, version, whether it was removed.</summary>
    public static readonly Phrase Put = $"insert into departure ({LoadTexts.List(Columns)}) values ({LoadTexts.Marks(1, 6)}) {Known}";

    /// <summary>One row when any row of the entity is remembered. Given: entity.</summary>
    public static readonly Phrase Any = $"select 1 from departure where entity = {LoadTexts.Given(1)} limit 1";

    /// <summary>Takes away what is too old to be asked for. Given: the newest version whose departures may be forgotten.</summary>
    public static readonly Phrase Forget = $"delete from departure where version <= {LoadTexts.Given(1)}";

    /// <summary>Remembers the rows that are about to be removed. Given: entity, version.</summary>
    public static Phrase PutGone(Entity entity, Column? municipality, Column? dataset)
    {
        var of = dataset is null ? (Phrase)$"null" : $"{LoadTexts.Name(dataset)}";
        return $"""
            insert into departure ({LoadTexts.List(Columns)})
            select {LoadTexts.Given(1)}, {LoadTexts.Name(entity.Key)}, {Place(municipality)}, {of}, {LoadTexts.Given(2)}, true
            from {LoadTexts.Table(entity)} where {LoadTexts.Name(entity.Key)} in (select id from gone)
            {Known}
            """;
    }

    /// <summary>Forgets that rows left where they are again. Given: entity, the version in which they came.</summary>
    public static Phrase Return(Entity entity, Column? municipality, Column version) => $"""
        delete from departure where entity = {LoadTexts.Given(1)} and (id, municipality_id) in (
        select {LoadTexts.Name(entity.Key)}, {Place(municipality)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(version)} = {LoadTexts.Given(2)})
        """;

    /// <summary>What was removed and came back elsewhere only left where it was. Given: entity, the version in which it came.</summary>
    public static Phrase Revive(Entity entity, Column version) => $"""
        update departure set is_removed = false where entity = {LoadTexts.Given(1)} and is_removed and id in (
        select {LoadTexts.Name(entity.Key)} from {LoadTexts.Table(entity)} where {LoadTexts.Name(version)} = {LoadTexts.Given(2)})
        """;

    private static Phrase Place(Column? municipality) =>
        municipality is null ? (Phrase)$"''" : $"coalesce({LoadTexts.Name(municipality)}, '')";

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
