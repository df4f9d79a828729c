using System.Runtime.InteropServices;

namespace Gateway.Store.Sqlite;

/// <summary>Caches the lists of one read by parent key: parents that are the same row share one list, which is read once.</summary>
internal sealed class KnownLists
{
    private readonly Dictionary<byte[], RowRange> ranges = new(new ByBytes());

    /// <summary>Returns the list of the parent whose key is in a cell; <paramref name="read"/> reads it the first time.</summary>
    public RowRange GetOrRead(RowBuffer parents, int row, int column, Func<RowKey, RowRange> read)
    {
        var number = parents.Kind(row, column) == CellKind.Integer ? parents.Integer(row, column) : 0;
        var key = parents.Kind(row, column) == CellKind.Text
            ? parents.Text(row, column)
            : MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number));
        var known = ranges.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(key, out var range))
        {
            range = read(new RowKey(parents, row, column));
            known[key] = range;
        }

        return range;
    }
}
