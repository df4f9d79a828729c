using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The rows of one entity as a load finds and writes them, including those it wrote itself, in batches of the size that suits the database.
/// </summary>
/// <remarks>A row is an array of values by column index, including content hash and data version.</remarks>
internal abstract class EntityRows : IDisposable
{
    /// <summary>The best batch size, in rows.</summary>
    public abstract int Together { get; }

    /// <summary>Returns all columns of the row with this key.</summary>
    public abstract object?[]? Find(string key);

    /// <summary>
    /// Returns some columns of the rows with the same keys as these, in the same order; null for a key that does not exist.
    /// </summary>
    public abstract IReadOnlyList<object?[]?> Find(IReadOnlyList<object?[]> rows, IReadOnlyList<Column> columns);

    /// <summary>Returns the rows with this value in the column, ordered by key.</summary>
    public abstract IReadOnlyList<object?[]> FindAll(Column column, object value);

    /// <summary>Returns some columns of the rows with one of these values in a column, in any order.</summary>
    public abstract IReadOnlyList<object?[]> FindAll(Column column, IReadOnlyList<string> values, IReadOnlyList<Column> columns);

    /// <summary>Counts the rows with this value in the column.</summary>
    public abstract long Count(Column column, object value);

    /// <summary>Whether any row has this value in the column.</summary>
    public abstract bool Any(Column column, object value);

    /// <summary>Inserts the rows whose key does not exist yet, each key once.</summary>
    /// <returns>The other rows.</returns>
    public abstract IReadOnlyList<object?[]> Insert(IReadOnlyList<object?[]> rows);

    /// <summary>Writes these columns of the rows with the same keys.</summary>
    public abstract void Update(IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows);

    public abstract void Delete(IReadOnlyList<string> keys);

    /// <summary>Marks the rows as seen in this load.</summary>
    public abstract void MarkSeen(IReadOnlyList<object?[]> rows);

    /// <summary>Flushes buffered rows: when this returns, all that was put can be found by any column.</summary>
    public abstract void Flush();

    public abstract void Dispose();

    /// <summary>Turns the stored rows into the wanted ones, writing only what differs.</summary>
    /// <param name="table">The entity of the rows.</param>
    /// <param name="stored">The rows as they are, all columns, the key first.</param>
    /// <param name="wanted">The rows as they should be.</param>
    /// <param name="missing">Receives the rows to insert, which may have to wait.</param>
    /// <returns>The number of rows that changed, including the missing ones.</returns>
    public int Replace(Entity table, IEnumerable<object?[]> stored, IEnumerable<object?[]> wanted, List<object?[]> missing)
    {
        var gone = stored.ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);
        var (before, different) = (missing.Count, new List<object?[]>());
        foreach (var row in wanted)
        {
            if (!gone.Remove((string)row[0]!, out var known))
            {
                missing.Add(row);
            }
            else if (!known.SequenceEqual(row))
            {
                different.Add(row);
            }
        }

        Delete([.. gone.Keys]);
        Update([.. table.Columns.Skip(1)], different);
        return gone.Count + different.Count + missing.Count - before;
    }
}
