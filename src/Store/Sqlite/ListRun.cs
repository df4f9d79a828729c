using Gateway.Plan;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Reads one list: the root list, or that of one parent row after another. Its statements are prepared once for all of them.
/// </summary>
/// <param name="rows">The statements, run one after another until the page is full; none if only the count is wanted.</param>
/// <param name="window">The window of a page; null = all rows.</param>
internal sealed class ListRun(StatementRun[] rows, PageWindow? window)
{
    /// <summary>Reads the rows of a list and returns their range.</summary>
    public RowRange Read(ReadResult result, RowKey key)
    {
        var into = result.Rows;
        var start = into.Rows;
        var wanted = window is null ? -1 : window.RowsToRead;
        for (var step = 0; step < rows.Length && (wanted < 0 || into.Rows - start < wanted); step++)
        {
            rows[step].Append(into, key, wanted < 0 ? wanted : wanted - (into.Rows - start));
        }

        return result.ListFrom(start, window);
    }
}
