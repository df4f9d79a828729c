using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The rows of one entity as a load finds and writes them, its own among them: row by row, or gathered and sent together, as is best for
/// the database.
/// </summary>
internal abstract class EntityRows : IDisposable
{
    /// <summary>The row with this key, all columns.</summary>
    public abstract object?[]? Find(string key);

    /// <summary>Some columns of the row with this key.</summary>
    public abstract object?[]? Find(object? key, IReadOnlyList<Column> columns);

    /// <summary>In the order of their keys.</summary>
    public abstract IReadOnlyList<object?[]> FindAll(Column column, object value);

    /// <summary>How many rows have this value in the column.</summary>
    public abstract long Count(Column column, object value);

    /// <summary>Whether any row has this value in the column.</summary>
    public abstract bool Any(Column column, object value);

    /// <summary>Inserts the row; false when its key is there already.</summary>
    /// <param name="values">By column index.</param>
    /// <param name="hash">Goes where the content hash is kept.</param>
    /// <param name="version">Goes where the data version is kept.</param>
    public abstract bool Insert(object?[] values, long hash, long version);

    /// <summary>Writes these columns of the row with the same key.</summary>
    public abstract void Update(IReadOnlyList<Column> columns, object?[] values, long hash, long version);

    /// <summary>All that was put is in the table, and found by any column, when this returns.</summary>
    public abstract void Settle();

    public abstract void Dispose();
}
