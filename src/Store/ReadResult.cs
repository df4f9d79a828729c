using Gateway.Plan;

namespace Gateway.Store;

/// <summary>The rows of one parent in a result, or of the whole read if it has no parent.</summary>
/// <param name="Start">The index of the first row in the buffer.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="HasMore">Whether there are more in the direction of reading.</param>
/// <param name="Skipped">Whether <c>last</c> dropped rows of <c>first</c>.</param>
/// <param name="Total">The number without paging, if asked for.</param>
internal readonly record struct RowRange(int Start, int Count, bool HasMore = false, bool Skipped = false, long Total = 0);

/// <summary>The result of one read: the rows, and which of them belong to which row of the parent.</summary>
/// <param name="width">Cells per row.</param>
/// <param name="lists">The expected number of lists.</param>
internal sealed class ReadResult(int width, int lists = 1) : IDisposable
{
    public RowBuffer Rows { get; } = new(width);

    /// <summary>By row of the parent's buffer; by position of the key for lookups; a single entry for a root list.</summary>
    public List<RowRange> Ranges { get; } = new(lists);

    /// <summary>
    /// Makes a list of the rows from <paramref name="start"/> on, which were read for <paramref name="window"/>; null = not paged.
    /// </summary>
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

/// <summary>The results of an operation, by number of the read.</summary>
internal sealed class ReadResults(IReadOnlyList<ReadResult> reads) : IDisposable
{
    public ReadResult this[int read] => reads[read];

    /// <summary>The state of the snapshot they were read in; null if nothing needed to know it.</summary>
    public DataState? State { get; init; }

    /// <summary>The number of rows of all reads together.</summary>
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
