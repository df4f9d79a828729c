using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL by which rows are loaded and removed: pure functions of the catalogue. Values travel as parameters, in the order told.
/// </summary>
internal static class LoadTexts
{
    /// <summary>Inserts a row unless its key is there. Parameters: the columns.</summary>
    public static string Insert(Entity entity, IEnumerable<Column> columns)
    {
        Column[] all = [.. columns];
        return $"insert into {Table(entity)} ({List(all)}) values ({Marks(all.Length)}) on conflict ({Name(entity.Key)}) do nothing";
    }

    /// <summary>Parameters: the columns, then the key.</summary>
    public static string Update(Entity entity, IEnumerable<Column> columns) =>
        $"update {Table(entity)} set {string.Join(", ", columns.Select(c => Name(c) + " = ?"))} where {Name(entity.Key)} = ?";

    /// <summary>Parameter: the key.</summary>
    public static string SelectByKey(Entity entity, IEnumerable<Column> columns) => SelectWhere(entity, columns, entity.Key);

    /// <summary>In the order of the key. Parameter: the value.</summary>
    public static string SelectWhere(Entity entity, IEnumerable<Column> columns, Column where) =>
        $"select {List(columns)} from {Table(entity)} where {Name(where)} = ? order by {Name(entity.Key)}";

    public static string Count(Entity entity) => $"select count(*) from {Table(entity)}";

    /// <summary>Parameter: the value.</summary>
    public static string CountWhere(Entity entity, Column where) => $"select count(*) from {Table(entity)} where {Name(where)} = ?";

    /// <summary>One row when there is any. Parameter: the value.</summary>
    public static string AnyWhere(Entity entity, Column where) => $"select 1 from {Table(entity)} where {Name(where)} = ? limit 1";

    /// <summary>The rows met in this load: by entity, so that one table serves all.</summary>
    public const string CreateSeen = "create temp table seen (entity text not null, id not null, primary key (entity, id)) without rowid";

    /// <summary>Parameters: entity, key.</summary>
    public const string InsertSeen = "insert into temp.seen values (?, ?) on conflict do nothing";

    /// <summary>Parameter: entity.</summary>
    public const string ClearSeen = "delete from temp.seen where entity = ?";

    /// <summary>The rows that are about to be removed from one table.</summary>
    public const string CreateGone = "create temp table gone (id not null primary key) without rowid";

    public const string ClearGone = "delete from temp.gone";

    /// <summary>Parameters: data set, entity, then the values of each of <paramref name="only"/> that are not null.</summary>
    public static string GatherUnseen(Entity entity, Column dataset, IEnumerable<(Column Column, int Values, bool OrNull)> only) =>
        $"insert into temp.gone select {Name(entity.Key)} from {Table(entity)} t where {Name(dataset)} = ?"
        + $" and not exists (select 1 from temp.seen s where s.entity = ? and s.id = t.{Name(entity.Key)})" + string.Concat(only.Select(Only));

    /// <summary>Parameter: the value.</summary>
    public static string GatherWhere(Entity entity, Column where) =>
        $"insert into temp.gone select {Name(entity.Key)} from {Table(entity)} where {Name(where)} = ?";

    /// <summary>
    /// Rows in the municipalities of <c>temp.place</c>, or in none, that no row of <paramref name="holders"/> refers to. Parameters: none.
    /// </summary>
    /// <param name="entity">Whose rows.</param>
    /// <param name="place">Its column with the municipality; its key when it is the municipality itself.</param>
    /// <param name="holders">What keeps a row alive.</param>
    public static string GatherForsaken(Entity entity, Column place, IEnumerable<(Entity Entity, Column Column)> holders) =>
        $"insert into temp.gone select {Name(entity.Key)} from {Table(entity)} t"
        + $" where ({Name(place)} in (select id from temp.place) or {Name(place)} is null)"
        + string.Concat(holders.Select(h =>
            $" and not exists (select 1 from {Table(h.Entity)} h where h.{Name(h.Column)} = t.{Name(entity.Key)})"));

    /// <summary>Parameters: entity, version.</summary>
    public static string BuryGone(Entity entity, Column? dataset) =>
        "insert into tombstone (entity, id, dataset_id, version) "
        + $"select ?, {Name(entity.Key)}, {(dataset is null ? "null" : Name(dataset))}, ? from {Table(entity)} "
        + $"where {Name(entity.Key)} in (select id from temp.gone) "
        + "on conflict (entity, id) do update set dataset_id = excluded.dataset_id, version = excluded.version";

    /// <summary>Different values of a column among the rows about to go.</summary>
    public static string ValuesOfGone(Entity entity, Column column) =>
        $"select distinct {Name(column)} from {Table(entity)}"
        + $" where {Name(entity.Key)} in (select id from temp.gone) and {Name(column)} is not null";

    /// <summary>Deletes the rows whose column names a row about to go (their key, when they are the rows themselves).</summary>
    public static string DeleteGone(Entity entity, Column column) =>
        $"delete from {Table(entity)} where {Name(column)} in (select id from temp.gone)";

    /// <summary>One row when the entity has any tombstone. Parameter: entity.</summary>
    public const string AnyTombstone = "select 1 from tombstone where entity = ? limit 1";

    /// <summary>Parameters: entity, key.</summary>
    public const string Unbury = "delete from tombstone where entity = ? and id = ?";

    /// <summary>
    /// Removes the dependents of an owner that this load did not bring, of those whose key begins so. Parameters: owner, entity, beginning.
    /// </summary>
    public static string DeleteUnseenOf(Entity entity, Column owner) =>
        $"delete from {Table(entity)} where {Name(owner)} = ?1 and {Name(entity.Key)} not in (select id from temp.seen where entity = ?2)"
        + $" and substr({Name(entity.Key)}, 1, length(?3)) = ?3";

    /// <summary>Removes the files of a data set from which no row comes any more. Parameter: data set.</summary>
    public static string DeleteUnusedFiles(Entity file, Column dataset, IEnumerable<(Entity Entity, Column File, Column Dataset)> rows) =>
        $"delete from {Table(file)} where {Name(dataset)} = ?1"
        + string.Concat(rows.Select(r =>
            $" and {Name(file.Key)} not in (select {Name(r.File)} from {Table(r.Entity)} where {Name(r.Dataset)} = ?1)"));

    public const string AnyDataset = "select exists (select 1 from dataset)";

    public const string NewestVersion = "select coalesce(max(number), 0) from data_version";

    /// <summary>Parameters: number, at, data set, added, changed, removed.</summary>
    public const string InsertVersion =
        "insert into data_version (number, at, dataset_id, added, changed, removed) values (?, ?, ?, ?, ?, ?)";

    /// <summary>
    /// Marks a data set as changed, unless its row was put in this load itself. Parameters: version, time, key, version.
    /// </summary>
    public static string Stamp(Entity dataset, Column version, Column importedAt) =>
        $"update {Table(dataset)} set {Name(version)} = ?, {Name(importedAt)} = ? where {Name(dataset.Key)} = ? and {Name(version)} <> ?";

    /// <summary>Sets one column on the rows given by key. Parameters: value, key.</summary>
    public static string Set(Entity entity, Column column) => Update(entity, [column]);

    internal static string Table(Entity entity) => Quote(entity.Table);

    internal static string Name(Column column) => Quote(column.Name);

    private static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string List(IEnumerable<Column> columns) => string.Join(", ", columns.Select(Name));

    private static string Marks(int count) => string.Join(", ", Enumerable.Repeat("?", count));

    private static string Only((Column Column, int Values, bool OrNull) only) =>
        $" and ({Name(only.Column)} in ({Marks(only.Values)}){(only.OrNull ? $" or {Name(only.Column)} is null" : "")})";
}
