using Gateway.Plan;

namespace Gateway.Store;

/// <summary>The rows of one parent in a result (of the whole read, where it has no parent).</summary>
/// <param name="Start">The first row in the buffer.</param>
/// <param name="Count">How many rows.</param>
/// <param name="HasMore">There are more in the direction of reading.</param>
/// <param name="Skipped">Rows of <c>first</c> were left out by <c>last</c>.</param>
/// <param name="Total">The number without paging, when wanted.</param>
internal readonly record struct RowRange(int Start, int Count, bool HasMore = false, bool Skipped = false, long Total = 0);

/// <summary>What one read brought: rows, and which of them belong to which row of its parent.</summary>
/// <param name="width">Cells per row.</param>
/// <param name="lists">How many lists it is likely to hold.</param>
internal sealed class ReadResult(int width, int lists = 1) : IDisposable
{
    public RowBuffer Rows { get; } = new(width);

    /// <summary>By row of the parent's buffer; by position of the key for lookups; one entry for a list of the root.</summary>
    public List<RowRange> Ranges { get; } = new(lists);

    /// <summary>Makes a list of the rows from <paramref name="start"/> on, read for this page; null = it is no page.</summary>
    public RowRange ListFrom(int start, PageWindow? window)
    {
        if (window is null)
        {
            return new RowRange(start, Rows.Rows - start);
        }

        var hasMore = Rows.Rows - start > window.Size;
        if (hasMore)
        {
            Rows.RemoveLastRow();
        }

        if (window.Backward)
        {
            Rows.Reverse(start);
        }

        var count = Rows.Rows - start;
        var skipped = window.KeepLast is { } last && last < count ? count - last : 0;
        return new RowRange(start + skipped, count - skipped, hasMore, skipped > 0);
    }

    public void Dispose() => Rows.Dispose();
}

/// <summary>What an operation brought, by number of the read.</summary>
internal sealed class ReadResults(IReadOnlyList<ReadResult> reads) : IDisposable
{
    public ReadResult this[int read] => reads[read];

    /// <summary>The data in which they were read, of the same snapshot; null where nobody had need to know it.</summary>
    public DataState? State { get; init; }

    /// <summary>Rows of all reads together.</summary>
    public int RowCount
    {
        get
        {
            var count = 0;
            for (var read = 0; read < reads.Count; read++)
            {
                count += reads[read].Rows.Rows;
            }

            return count;
        }
    }

    public void Dispose()
    {
        for (var read = 0; read < reads.Count; read++)
        {
            reads[read].Dispose();
        }
    }
}
