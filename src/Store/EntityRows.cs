using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The rows of one entity as a load finds and writes them, its own among them: as many together as is best for the database.
/// </summary>
/// <remarks>A row is an array of values by column index, content hash and data version among them.</remarks>
internal abstract class EntityRows : IDisposable
{
    /// <summary>How many rows are best put together.</summary>
    public abstract int Together { get; }

    /// <summary>The row with this key, all columns.</summary>
    public abstract object?[]? Find(string key);

    /// <summary>Some columns of the rows with the same keys as these, in the same order; null for a key that is not there.</summary>
    public abstract IReadOnlyList<object?[]?> Find(IReadOnlyList<object?[]> rows, IReadOnlyList<Column> columns);

    /// <summary>In the order of their keys.</summary>
    public abstract IReadOnlyList<object?[]> FindAll(Column column, object value);

    /// <summary>Some columns of the rows that have one of these values in a column, in any order.</summary>
    public abstract IReadOnlyList<object?[]> FindAll(Column column, IReadOnlyList<string> values, IReadOnlyList<Column> columns);

    /// <summary>How many rows have this value in the column.</summary>
    public abstract long Count(Column column, object value);

    /// <summary>Whether any row has this value in the column.</summary>
    public abstract bool Any(Column column, object value);

    /// <summary>Inserts those whose key is not there yet, each key once.</summary>
    /// <returns>The others.</returns>
    public abstract IReadOnlyList<object?[]> Insert(IReadOnlyList<object?[]> rows);

    /// <summary>Writes these columns of the rows with the same keys.</summary>
    public abstract void Update(IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows);

    public abstract void Delete(IReadOnlyList<string> keys);

    /// <summary>Notes that this load brought them.</summary>
    public abstract void See(IReadOnlyList<object?[]> rows);

    /// <summary>All that was put is found by any column when this returns.</summary>
    public abstract void Settle();

    public abstract void Dispose();

    /// <summary>Makes some of the rows what they should be, and writes only what differs.</summary>
    /// <param name="table">Whose rows.</param>
    /// <param name="stored">As they are, all columns, their key the first.</param>
    /// <param name="wanted">As they should be.</param>
    /// <param name="missing">Takes those that are not there: they may have to wait.</param>
    /// <returns>How many are different now, the missing among them.</returns>
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
