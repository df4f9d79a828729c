namespace Gateway.Store.Sqlite;

/// <summary>The keys of some rows, integers or UTF-8 text.</summary>
internal sealed class KeySet
{
    private readonly HashSet<long> numbers = [];
    private readonly HashSet<byte[]> texts = new(new ByBytes());
    private readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    private KeySet() => lookup = texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Builds a set of the keys in the only column of a result.</summary>
    public static KeySet Of(RowBuffer rows)
    {
        var set = new KeySet();
        for (var row = 0; row < rows.Rows; row++)
        {
            if (rows.Kind(row, 0) == CellKind.Integer)
            {
                set.numbers.Add(rows.Integer(row, 0));
            }
            else
            {
                set.lookup.Add(rows.Text(row, 0));
            }
        }

        return set;
    }

    public bool Contains(long key) => numbers.Contains(key);

    public bool Contains(ReadOnlySpan<byte> key) => lookup.Contains(key);
}
