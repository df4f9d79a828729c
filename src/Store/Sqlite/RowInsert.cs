using System.Runtime.CompilerServices;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The insert statement of one entity. It names only columns that some row had a value for, and is prepared again when a row brings
/// another: a file fills a quarter of the facility table's columns, and the others would be bound to NULL a hundred thousand times.
/// </summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteWriteConnection connection;
    private readonly RowLayout layout;

    // By column index: this runs once per cell, and comparing columns costs more than the rest of it.
    private int[] unused;
    private int[] used = [];
    private WriteStatement? statement;

    public RowInsert(SqliteWriteConnection connection, RowLayout layout)
    {
        (this.connection, this.layout) = (connection, layout);
        unused = [.. layout.Entity.Columns.Except(layout.Derived).Select(c => c.Index)];
    }

    /// <summary>Inserts the row; false if its key already exists.</summary>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Run(object?[] values)
    {
        if (statement is null || IsWider(values))
        {
            Grow(values);
        }

        statement!.Clear();
        for (var i = 0; i < used.Length; i++)
        {
            if (values[used[i]] is { } value)
            {
                statement.Bind(i + 1, value);
            }
        }

        return statement.Run() > 0;
    }

    public void Dispose() => statement?.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsWider(object?[] values)
    {
        foreach (var i in unused)
        {
            if (values[i] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Grow(object?[] values)
    {
        used = [.. used, .. unused.Where(i => values[i] is not null)];
        unused = [.. unused.Except(used)];
        statement?.Dispose();
        statement = connection.PrepareNew(LoadTexts.Insert(layout.Entity, used.Select(i => layout.Entity.Columns[i])));
    }
}
