using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>What a load finds of one entity in the database, its own rows among them.</summary>
internal sealed class StoredRows(WriteConnection connection, Entity entity, RowIndexes indexes)
{
    /// <summary>The row with this key, all columns.</summary>
    public object?[]? Find(string key) => Select(LoadTexts.SelectByKey(entity, entity.Columns), key).FirstOrDefault();

    /// <summary>Some columns of the row with this key.</summary>
    public object?[]? Find(object? key, IReadOnlyList<Column> columns)
    {
        var statement = connection.Prepare(LoadTexts.SelectByKey(entity, columns)).With(key);
        if (!statement.Step())
        {
            return null;
        }

        var row = RowOf(statement, columns);
        statement.Reset();
        return row;
    }

    public IReadOnlyList<object?[]> FindAll(Column column, object value)
    {
        indexes.Restore();
        return Select(LoadTexts.SelectWhere(entity, entity.Columns, column), value);
    }

    /// <summary>How many rows have this value in the column.</summary>
    public long Count(Column column, object value)
    {
        indexes.Restore();
        return connection.Prepare(LoadTexts.CountWhere(entity, column)).With(value).Number();
    }

    /// <summary>Whether any row has this value in the column.</summary>
    public bool Any(Column column, object value)
    {
        indexes.Restore();
        return connection.Prepare(LoadTexts.AnyWhere(entity, column)).With(value).Any();
    }

    private List<object?[]> Select(string text, object value) =>
        connection.Prepare(text).With(value).Read(row => RowOf(row, entity.Columns));

    private static object?[] RowOf(WriteStatement row, IReadOnlyList<Column> columns)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.Value(i, columns[i].StoredAs);
        }

        return values;
    }
}
