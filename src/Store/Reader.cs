using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction: a response shows one data version. On SQLite a
/// list under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(LeasePool pool, TimeSpan timeout)
{
    private readonly CountCache counts = new();

    /// <summary>How long the statements of one operation may run.</summary>
    public TimeSpan Timeout => timeout;

    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var lease = await pool.RentAsync(cancellation);
        try
        {
            lease.Begin(timeout, cancellation);
            var results = new OperationRun(lease, compiled, operation, counts).Read();
            pool.Return(lease);
            return results;
        }
        catch
        {
            pool.Drop(lease);
            throw;
        }
    }
}

/// <summary>One operation being read on one connection.</summary>
internal sealed class OperationRun(Lease lease, CompiledOperation compiled, BoundOperation operation, CountCache counts)
{
    private readonly ReadResult[] results = new ReadResult[compiled.Plan.Reads.Count];
    private long dataVersion;

    public ReadResults Read()
    {
        // One statement sees one version by itself.
        var needsTransaction = compiled.Plan.Reads.Count > 1 || compiled.Plan.Reads.Any(r => r.WantsCount);
        try
        {
            if (needsTransaction)
            {
                lease.Run(ConnectionTexts.Begin);
            }

            if (compiled.Plan.Reads.Any(r => r.WantsCount))
            {
                dataVersion = lease.Number(ConnectionTexts.DataVersion);
            }

            for (var i = 0; i < results.Length; i++)
            {
                results[i] = new ReadResult(compiled.Plan.Reads[i].Columns.Count);
                Read(compiled.Plan.Reads[i], operation.Reads[i], results[i]);
            }

            if (needsTransaction)
            {
                lease.Run(ConnectionTexts.Commit);
            }

            return new ReadResults(results);
        }
        catch
        {
            new ReadResults([.. results.Where(r => r is not null)]).Dispose();
            throw;
        }
    }

    private void Read(ReadPlan plan, BoundRead bound, ReadResult result)
    {
        if (bound.Refusal is not null)
        {
            return;
        }

        if (plan.Extent is LookupExtent or KeysExtent)
        {
            ReadKeys(plan, bound, result);
        }
        else if (plan.Parent is { } link)
        {
            ReadChildren(plan, bound, link, result);
        }
        else
        {
            result.Ranges.Add(ReadList(plan, bound, result, default));
        }
    }

    private void ReadKeys(ReadPlan plan, BoundRead bound, ReadResult result)
    {
        foreach (var key in bound.Keys)
        {
            var start = result.Rows.Rows;
            new StatementRun(lease, compiled.Statements[plan.Number].Rows, operation, bound).Append(result.Rows, new RowKey(key), 1);
            result.Ranges.Add(new RowRange(start, result.Rows.Rows - start));
        }
    }

    private void ReadChildren(ReadPlan plan, BoundRead bound, ParentLink link, ReadResult result)
    {
        var parents = results[link.ParentRead].Rows;
        for (var row = 0; row < parents.Rows; row++)
        {
            result.Ranges.Add(parents.IsNull(row, link.ParentOrdinal)
                ? new RowRange(result.Rows.Rows, 0)
                : ReadList(plan, bound, result, new RowKey(parents, row, link.ParentOrdinal)));
        }
    }

    private RowRange ReadList(ReadPlan plan, BoundRead bound, ReadResult result, RowKey key)
    {
        var statements = compiled.Statements[plan.Number];
        var range = new RowRange(result.Rows.Rows, 0);
        if (plan.WantsRows)
        {
            range = bound.Window is { } window
                ? ReadPage(new StatementRun(lease, statements.Page(window), operation, bound), window, result.Rows, key)
                : ReadAll(new StatementRun(lease, statements.Rows, operation, bound), result.Rows, key);
        }

        return plan.WantsCount ? range with { Total = Total(plan, bound, statements.Number, key) } : range;
    }

    private static RowRange ReadAll(StatementRun run, RowBuffer rows, RowKey key)
    {
        var start = rows.Rows;
        run.Append(rows, key, -1);
        return new RowRange(start, rows.Rows - start);
    }

    private static RowRange ReadPage(StatementRun run, PageWindow window, RowBuffer rows, RowKey key)
    {
        var start = rows.Rows;
        run.Append(rows, key, window.Size + 1L);
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

    private long Total(ReadPlan plan, BoundRead bound, Statement statement, RowKey key)
    {
        var run = new StatementRun(lease, statement, operation, bound);
        // Only lists of the root: the counts of nested lists are small and many.
        return plan.Parent is null ? counts.GetOrAdd(dataVersion, plan, operation.Variables, () => run.Number(key)) : run.Number(key);
    }
}
