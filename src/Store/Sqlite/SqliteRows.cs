using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The rows of one entity in a SQLite file, put one by one: here a statement is a function call, not a round trip to a server.
/// </summary>
internal sealed class SqliteRows(SqliteWriteConnection connection, RowLayout layout) : EntityRows
{
    private readonly Entity entity = layout.Entity;
    private readonly RowInsert insert = new(connection, layout);
    private readonly RowIndexes indexes = new(connection, LoadTexts.Table(layout.Entity));

    // Keyed by the list object itself: a load has two or three such lists and looks them up for each row.
    private readonly Dictionary<object, WriteStatement> finds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, WriteStatement> updates = new(ReferenceEqualityComparer.Instance);

    private WriteStatement? see;

    public override int Together => 1;

    public override object?[]? Find(string key) => Find(key, entity.Columns);

    public override IReadOnlyList<object?[]?> Find(IReadOnlyList<object?[]> rows, IReadOnlyList<Column> columns)
    {
        var found = new object?[]?[rows.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Find(rows[i][entity.Key.Index], columns);
        }

        return found;
    }

    public override IReadOnlyList<object?[]> FindAll(Column column, IReadOnlyList<string> values, IReadOnlyList<Column> columns)
    {
        indexes.Restore();
        var select = connection.Prepare(LoadTexts.SelectWhere(entity, columns, column));
        return [.. values.SelectMany(value => select.With(value).Read(row => row.Row(columns)))];
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

    public override IReadOnlyList<object?[]> Insert(IReadOnlyList<object?[]> rows)
    {
        List<object?[]>? others = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (insert.Run(rows[i]))
            {
                indexes.Grow();
            }
            else
            {
                (others ??= []).Add(rows[i]);
            }
        }

        return others ?? (IReadOnlyList<object?[]>)[];
    }

    public override void Update(IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!updates.TryGetValue(columns, out var update))
        {
            updates.Add(columns, update = connection.Prepare(LoadTexts.Update(entity, columns)));
        }

        foreach (var row in rows)
        {
            update.Clear();
            for (var i = 0; i < columns.Count; i++)
            {
                update.Bind(i + 1, row[columns[i].Index]);
            }

            update.Bind(columns.Count + 1, row[entity.Key.Index]);
            update.Run();
        }
    }

    public override void Delete(IReadOnlyList<string> keys)
    {
        var delete = connection.Prepare(LoadTexts.DeleteByKey(entity));
        foreach (var key in keys)
        {
            delete.With(key).Run();
        }
    }

    public override void MarkSeen(IReadOnlyList<object?[]> rows)
    {
        if (see is null)
        {
            connection.EnsureTable(LoadTexts.CreateSeen);
            see = connection.Prepare(LoadTexts.InsertSeen);
        }

        RunEach(see, rows);
    }

    public override void Flush() => indexes.Restore();

    public override void Dispose() => insert.Dispose();

    private object?[]? Find(object? key, IReadOnlyList<Column> columns)
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

    private void RunEach(WriteStatement statement, IReadOnlyList<object?[]> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            statement.With(entity.Name, rows[i][entity.Key.Index]).Run();
        }
    }
}
