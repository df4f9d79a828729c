using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The rows of one entity in a SQLite file, put one by one: a statement is a call of a function here, not a trip to a server.
/// </summary>
internal sealed class SqliteRows(SqliteWriteConnection connection, RowLayout layout) : EntityRows
{
    private readonly Entity entity = layout.Entity;
    private readonly RowInsert insert = new(connection, layout);
    private readonly RowIndexes indexes = new(connection, layout.Entity);

    // By the list of columns itself: a load has two or three such lists, and asks for each row.
    private readonly Dictionary<object, WriteStatement> finds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, WriteStatement> updates = new(ReferenceEqualityComparer.Instance);

    public override object?[]? Find(string key) => Find(key, entity.Columns);

    public override object?[]? Find(object? key, IReadOnlyList<Column> columns)
    {
        if (!finds.TryGetValue(columns, out var find))
        {
            finds.Add(columns, find = connection.Prepare(LoadTexts.SelectByKey(entity, columns)));
        }

        if (!find.With(key).Step())
        {
            return null;
        }

        var row = find.Row(columns);
        find.Reset();
        return row;
    }

    public override IReadOnlyList<object?[]> FindAll(Column column, object value)
    {
        indexes.Restore();
        return connection.Prepare(LoadTexts.SelectWhere(entity, entity.Columns, column)).With(value).Read(row => row.Row(entity.Columns));
    }

    public override long Count(Column column, object value)
    {
        indexes.Restore();
        return connection.Prepare(LoadTexts.CountWhere(entity, column)).With(value).Number();
    }

    public override bool Any(Column column, object value)
    {
        indexes.Restore();
        return connection.Prepare(LoadTexts.AnyWhere(entity, column)).With(value).Any();
    }

    public override bool Insert(object?[] values, long hash, long version)
    {
        var isNew = insert.Run(values, hash, version);
        if (isNew)
        {
            indexes.Grow();
        }

        return isNew;
    }

    public override void Update(IReadOnlyList<Column> columns, object?[] values, long hash, long version)
    {
        if (!updates.TryGetValue(columns, out var update))
        {
            updates.Add(columns, update = connection.Prepare(LoadTexts.Update(entity, columns)));
        }

        update.Clear();
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            update.Bind(i + 1, column == layout.Hash ? hash : column == layout.Version ? version : values[column.Index]);
        }

        update.Bind(columns.Count + 1, values[entity.Key.Index]);
        update.Run();
    }

    public override void Settle() => indexes.Restore();

    public override void Dispose() => insert.Dispose();
}
