using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The insert of one entity. It names only columns that some row had a value for, and is prepared anew when a row brings one more:
/// a file fills a quarter of the facility table's columns, and the others would be bound to NULL a hundred thousand times.
/// </summary>
internal sealed class RowInsert(WriteConnection connection, RowLayout layout) : IDisposable
{
    private readonly bool[] used = new bool[layout.Entity.Columns.Count];
    private Column[] columns = [];
    private WriteStatement? statement;

    /// <summary>Inserts the row; false when its key is there already.</summary>
    public bool Run(object?[] values, long content, long version)
    {
        if (Grow(values) || statement is null)
        {
            statement?.Dispose();
            columns = [.. layout.Entity.Columns.Where(c => used[c.Index])];
            statement = connection.PrepareNew(LoadTexts.Insert(layout.Entity, columns));
        }

        statement.Clear();
        for (var i = 0; i < columns.Length; i++)
        {
            if (values[columns[i].Index] is { } value)
            {
                statement.Bind(i + 1, value);
            }
        }

        Fill(layout.Hash, content);
        Fill(layout.Version, version);
        return statement.Run() > 0;
    }

    public void Dispose() => statement?.Dispose();

    private void Fill(Column? column, long value)
    {
        if (column is not null)
        {
            statement!.Bind(Array.IndexOf(columns, column) + 1, value);
        }
    }

    private bool Grow(object?[] values)
    {
        var grown = false;
        foreach (var column in layout.Entity.Columns)
        {
            if (!used[column.Index] && (values[column.Index] is not null || column == layout.Hash || column == layout.Version)
                && !layout.Links.Contains(column))
            {
                used[column.Index] = grown = true;
            }
        }

        return grown;
    }
}
