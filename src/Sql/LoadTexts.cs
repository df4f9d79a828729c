using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL that loads and removes rows: pure functions of the catalogue, for every database. Values are passed in the order given.
/// </summary>
internal static class LoadTexts
{
    /// <summary>Inserts a row unless its key exists. Given: the columns.</summary>
    public static Phrase Insert(Entity entity, IEnumerable<Column> columns)
    {
        Column[] all = [.. columns];
        return $"insert into {Table(entity)} ({List(all)}) values ({Marks(1, all.Length)}) on conflict ({Name(entity.Key)}) do nothing";
    }

    /// <summary>Given: the columns, then the key.</summary>
    public static Phrase Update(Entity entity, IReadOnlyList<Column> columns)
    {
        var sets = Phrase.Join($", ", columns.Select((column, i) => (Phrase)$"{Name(column)} = {Given(i + 1)}"));
        return $"update {Table(entity)} set {sets} where {Name(entity.Key)} = {Given(columns.Count + 1)}";
    }

    /// <summary>Given: the key.</summary>
    public static Phrase SelectByKey(Entity entity, IEnumerable<Column> columns) => SelectWhere(entity, columns, entity.Key);

    /// <summary>Selects in key order. Given: the value.</summary>
    public static Phrase SelectWhere(Entity entity, IEnumerable<Column> columns, Column where) =>
        $"select {List(columns)} from {Table(entity)} where {Name(where)} = {Given(1)} order by {Name(entity.Key)}";

    /// <summary>Given: the key.</summary>
    public static Phrase DeleteByKey(Entity entity) => $"delete from {Table(entity)} where {Name(entity.Key)} = {Given(1)}";

    public static Phrase Count(Entity entity) => $"select count(*) from {Table(entity)}";

    /// <summary>Given: the value.</summary>
    public static Phrase CountWhere(Entity entity, Column where) =>
        $"select count(*) from {Table(entity)} where {Name(where)} = {Given(1)}";

    /// <summary>Returns one row when there are any. Given: the value.</summary>
    public static Phrase AnyWhere(Entity entity, Column where) => $"select 1 from {Table(entity)} where {Name(where)} = {Given(1)} limit 1";

    /// <summary>Selects the distinct values of a column, sorted.</summary>
    public static Phrase Values(Entity entity, Column column) =>
        $"select distinct {Name(column)} from {Table(entity)} where {Name(column)} is not null order by 1";

    /// <summary>The rows met in this load, with their entity, so that one table serves all.</summary>
    public static Phrase CreateSeen(Dialect dialect) => dialect.CreateTemporary(
        new Name("seen"), $"entity text not null, {dialect.AnyKey(new Name("id"))}, primary key (entity, id)");

    /// <summary>Given: entity, key.</summary>
    public static readonly Phrase InsertSeen = $"insert into seen values ({Given(1)}, {Given(2)}) on conflict do nothing";

    /// <summary>The rows about to be removed from one table.</summary>
    public static Phrase CreateGone(Dialect dialect) =>
        dialect.CreateTemporary(new Name("gone"), $"{dialect.AnyKey(new Name("id"))}, primary key (id)");

    public static readonly Phrase ClearGone = $"delete from gone";

    /// <summary>The municipalities being processed.</summary>
    public static Phrase CreatePlace(Dialect dialect) => dialect.CreateTemporary(new Name("place"), $"id text not null primary key");

    public static readonly Phrase ClearPlace = $"delete from place";

    /// <summary>Given: municipality.</summary>
    public static readonly Phrase InsertPlace = $"insert into place values ({Given(1)}) on conflict do nothing";

    /// <summary>Given: data set, entity, then the values of each of <paramref name="only"/> that are not null.</summary>
    public static Phrase GatherUnseen(Entity entity, Column dataset, IEnumerable<(Column Column, int Values, bool OrNull)> only)
    {
        Phrase gather = $"""
            insert into gone select {Name(entity.Key)} from {Table(entity)} t where {Name(dataset)} = {Given(1)} and not exists (
            select 1 from seen s where s.entity = {Given(2)} and s.id = t.{Name(entity.Key)})
            """;
        var given = 3;
        foreach (var (column, values, orNull) in only)
        {
            gather = $"{gather} and ({Only(Name(column), Marks(given, values), values > 0, orNull)})";
            given += values;
        }

        return gather;
    }

    /// <summary>Given: the value.</summary>
    public static Phrase GatherWhere(Entity entity, Column where) =>
        $"insert into gone select {Name(entity.Key)} from {Table(entity)} where {Name(where)} = {Given(1)}";

    /// <summary>
    /// Collects rows in the municipalities of <c>place</c>, or in none, that no row of <paramref name="holders"/> refers to. Given: none.
    /// </summary>
    /// <param name="entity">The entity of the rows.</param>
    /// <param name="place">Its municipality column; its key when it is the municipality itself.</param>
    /// <param name="holders">The references that keep a row alive.</param>
    public static Phrase GatherEmptied(Entity entity, Column place, IEnumerable<(Entity Entity, Column Column)> holders)
    {
        var unheld = holders.Select(holder => (Phrase)
            $" and not exists (select 1 from {Table(holder.Entity)} h where h.{Name(holder.Column)} = t.{Name(entity.Key)})");
        return $"""
            insert into gone select {Name(entity.Key)} from {Table(entity)} t
            where ({Name(place)} in (select id from place) or {Name(place)} is null){Phrase.Join($"", unheld)}
            """;
    }

    /// <summary>Selects the distinct values of a column among the rows about to be removed.</summary>
    public static Phrase ValuesOfGone(Entity entity, Column column) =>
        $"{DistinctOfGone(entity, [column])} and {Name(column)} is not null";

    /// <summary>Selects the distinct combinations of some columns among the rows about to be removed.</summary>
    public static Phrase DistinctOfGone(Entity entity, IEnumerable<Column> columns) =>
        $"select distinct {List(columns)} from {Table(entity)} where {Name(entity.Key)} in (select id from gone)";

    /// <summary>
    /// Deletes the rows whose column refers to a row about to be removed (their key, when they are those rows themselves).
    /// </summary>
    public static Phrase DeleteGone(Entity entity, Column column) =>
        $"delete from {Table(entity)} where {Name(column)} in (select id from gone)";

    /// <summary>Deletes the files of a data set that no row comes from any more. Given: data set.</summary>
    public static Phrase DeleteUnusedFiles(Entity file, Column dataset, IEnumerable<(Entity Entity, Column File, Column Dataset)> rows)
    {
        var unused = rows.Select(row => (Phrase)
            $" and {Name(file.Key)} not in (select {Name(row.File)} from {Table(row.Entity)} where {Name(row.Dataset)} = {Given(1)})");
        return $"delete from {Table(file)} where {Name(dataset)} = {Given(1)}{Phrase.Join($"", unused)}";
    }

    /// <summary>Returns one row when there is any data set.</summary>
    public static readonly Phrase AnyDataset = $"select 1 from dataset limit 1";

    /// <summary>Selects the number of the newest data version; 0 before the first.</summary>
    public static readonly Phrase NewestVersion = $"select coalesce(max(number), 0) from data_version";

    /// <summary>Selects the newest data version and when it was made; no row before the first.</summary>
    public static readonly Phrase NewestData = $"select number, at from data_version order by number desc limit 1";

    /// <summary>Given: when the newest data version was made.</summary>
    public static readonly Phrase StampVersion =
        $"update data_version set at = {Given(1)} where number = (select max(number) from data_version)";

    /// <summary>Selects the newest data version whose departures are forgotten; no row before the first.</summary>
    public static readonly Phrase Forgotten = $"select forgotten from data_version order by number desc limit 1";

    /// <summary>Selects the newest data version older than a moment; NULL = none. Given: the version it must follow, the moment.</summary>
    public static readonly Phrase NewestBefore =
        $"select max(number) from data_version where number > {Given(1)} and at < {Given(2)}";

    /// <summary>Given: number, at, data set, added, changed, removed, when it was first made, the newest forgotten version.</summary>
    public static readonly Phrase InsertVersion = $"""
        insert into data_version (number, at, dataset_id, added, changed, removed, made_at, forgotten) values ({Marks(1, 8)})
        """;

    /// <summary>Marks a data set as changed, unless its row was written in this same load. Given: version, time, key.</summary>
    public static Phrase Stamp(Entity dataset, Column version, Column importedAt) =>
        $"""
        update {Table(dataset)} set {Name(version)} = {Given(1)}, {Name(importedAt)} = {Given(2)}
        where {Name(dataset.Key)} = {Given(3)} and {Name(version)} <> {Given(1)}
        """;

    internal static Name Table(Entity entity) => new(entity.Table);

    internal static Name Name(Column column) => new(column.Name);

    internal static Parameter Given(int number) => new GivenParameter(number);

    internal static Phrase List(IEnumerable<Column> columns) => Phrase.Join($", ", columns.Select(column => (Phrase)$"{Name(column)}"));

    /// <summary>Writes this many given values, starting from a number.</summary>
    internal static Phrase Marks(int first, int count) =>
        Phrase.Join($", ", Enumerable.Range(first, count).Select(number => (Phrase)$"{Given(number)}"));

    private static Phrase Only(Name column, Phrase values, bool any, bool orNull) => (any, orNull) switch
    {
        (true, true) => $"{column} in ({values}) or {column} is null",
        (true, false) => $"{column} in ({values})",
        (false, true) => $"{column} is null",
        (false, false) => $"1 = 0",
    };
}
