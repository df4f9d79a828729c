using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for departures: rows that were removed, and rows that moved from one municipality to another. Values are
/// passed in the order given.
/// </summary>
internal static class TombstoneTexts
{
    /// <summary>The columns; no municipality is an empty text, since it is part of the key.</summary>
    public static readonly IReadOnlyList<Column> Columns =
    [
        Text("entity"), Text("id"), Text("municipality_id"), Text("dataset_id") with { Nullable = true }, Whole("version"),
        new("is_removed", new FieldType(Scalar.Boolean), Nullable: false),
    ];

    private static readonly Phrase Known = $"""
        on conflict (entity, id, municipality_id)
        do update set dataset_id = excluded.dataset_id, version = excluded.version, is_removed = excluded.is_removed
        """;

    /// <summary>Given: entity, key, municipality, data set, version, whether the row was removed.</summary>
    public static readonly Phrase Put = $"insert into departure ({LoadTexts.List(Columns)}) values ({LoadTexts.Marks(1, 6)}) {Known}";

    /// <summary>Returns one row when any departure of the entity is remembered. Given: entity.</summary>
    public static readonly Phrase Any = $"select 1 from departure where entity = {LoadTexts.Given(1)} limit 1";

    /// <summary>Deletes departures too old to be requested. Given: the newest version whose departures may be forgotten.</summary>
    public static readonly Phrase Forget = $"delete from departure where version <= {LoadTexts.Given(1)}";

    /// <summary>Remembers the rows about to be removed. Given: entity, version.</summary>
    public static Phrase PutRemoved(Entity entity, Column? municipality, Column? dataset)
    {
        var of = dataset is null ? (Phrase)$"null" : $"{LoadTexts.Name(dataset)}";
        return $"""
            insert into departure ({LoadTexts.List(Columns)})
            select {LoadTexts.Given(1)}, {LoadTexts.Name(entity.Key)}, {MunicipalityOrEmpty(municipality)}, {of}, {LoadTexts.Given(2)}, true
            from {LoadTexts.Table(entity)} where {LoadTexts.Name(entity.Key)} in (select id from gone)
            {Known}
            """;
    }

    /// <summary>Forgets departures of rows that have returned to where they were. Given: entity, the version of their return.</summary>
    public static Phrase DeleteReturned(Entity entity, Column? municipality, Column version) => $"""
        delete from departure where entity = {LoadTexts.Given(1)} and (id, municipality_id) in (
        select {LoadTexts.Name(entity.Key)}, {MunicipalityOrEmpty(municipality)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(version)} = {LoadTexts.Given(2)})
        """;

    /// <summary>Marks a removed row that returned elsewhere as only moved. Given: entity, the version of its return.</summary>
    public static Phrase MarkMoved(Entity entity, Column version) => $"""
        update departure set is_removed = false where entity = {LoadTexts.Given(1)} and is_removed and id in (
        select {LoadTexts.Name(entity.Key)} from {LoadTexts.Table(entity)} where {LoadTexts.Name(version)} = {LoadTexts.Given(2)})
        """;

    private static Phrase MunicipalityOrEmpty(Column? municipality) =>
        municipality is null ? (Phrase)$"''" : $"coalesce({LoadTexts.Name(municipality)}, '')";

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
