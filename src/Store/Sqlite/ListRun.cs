using Gateway.Plan;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Reads one list: of the root, or of one row of the parent after another. Its statements are prepared once for all of them.
/// </summary>
/// <param name="rows">Read one after another until the page is full; none when only the number is wanted.</param>
/// <param name="window">Of a page; null = all rows.</param>
internal sealed class ListRun(IReadOnlyList<StatementRun> rows, PageWindow? window)
{
    /// <summary>Reads the rows of a list and tells which they are.</summary>
    public RowRange Read(RowBuffer into, RowKey key)
    {
        var start = into.Rows;
        var wanted = window is null ? -1 : window.Size + 1L;
        for (var step = 0; step < rows.Count && (wanted < 0 || into.Rows - start < wanted); step++)
        {
            rows[step].Append(into, key, wanted < 0 ? wanted : wanted - (into.Rows - start));
        }

        return window is null ? new RowRange(start, into.Rows - start) : Cut(into, start, window);
    }

    private static RowRange Cut(RowBuffer rows, int start, PageWindow window)
    {
        var hasMore = rows.Rows - start > window.Size;
        if (hasMore)
        {
            rows.RemoveLastRow();
        }

        if (window.Backward)
        {
            rows.Reverse(start);
        }

        var count = rows.Rows - start;
        var skipped = window.KeepLast is { } last && last < count ? count - last : 0;
        return new RowRange(start + skipped, count - skipped, hasMore, skipped > 0);
    }
}
