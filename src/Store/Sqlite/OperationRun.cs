using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>One operation being read on one connection.</summary>
internal sealed class OperationRun(
    ReadConnection connection, CompiledOperation compiled, BoundOperation operation, CountCache counts, OpeningBook openings,
    Action<Statement>? ran)
{
    private readonly ReadResult[] results = new ReadResult[compiled.Plan.Reads.Count];
    private DataState? state;

    public ReadResults Read()
    {
        try
        {
            state = connection.Snapshot.Enter();
            if (compiled.WantsPatterns)
            {
                connection.Openings = openings.Of(
                    state, rows => RunOf(ConnectionTexts.Patterns, new BoundRead()).Append(rows, default, -1));
            }

            ReadAll();
            connection.Snapshot.Leave();
            return new ReadResults(results) { State = state };
        }
        catch
        {
            Drop();
            throw;
        }
    }

    private void ReadAll()
    {
        for (var i = 0; i < results.Length; i++)
        {
            var read = compiled.Plan.Reads[i];
            results[i] = new ReadResult(read.Columns.Count, read.Parent is { } of ? results[of.ParentRead].Rows.Rows : 1);
            Read(read, operation.Reads[i], results[i]);
        }
    }

    private void Drop()
    {
        new ReadResults([.. results.Where(r => r is not null)]).Dispose();
        Array.Clear(results);
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
        else
        {
            ReadLists(plan, bound, result);
        }
    }

    private void ReadKeys(ReadPlan plan, BoundRead bound, ReadResult result)
    {
        var statement = RunOf(compiled.Statements[plan.Number].Rows(operation)[0], bound);
        for (var i = 0; i < bound.Keys.Count; i++)
        {
            var start = result.Rows.Rows;
            statement.Append(result.Rows, new RowKey(bound.Keys[i]), 1);
            result.Ranges.Add(new RowRange(start, result.Rows.Rows - start));
        }
    }

    private void ReadLists(ReadPlan plan, BoundRead bound, ReadResult result)
    {
        var statements = compiled.Statements[plan.Number];
        var list = plan.WantsRows && !bound.HasNothing ? ListOf(statements, bound) : null;
        StatementRun? count = plan.WantsCount ? RunOf(statements.Number(operation), bound) : null;
        if (plan.Parent is not { } link)
        {
            result.Ranges.Add(ReadList(plan, list, count, result, default));
            return;
        }

        var parents = results[link.ParentRead].Rows;
        var known = compiled.Plan.Reads[link.ParentRead].MayRepeat(link.ParentOrdinal) ? new KnownLists() : null;
        RowRange Read(RowKey key) => ReadList(plan, list, count, result, key);
        Func<RowKey, RowRange>? once = known is null ? null : Read;
        for (var row = 0; row < parents.Rows; row++)
        {
            result.Ranges.Add(
                parents.IsNull(row, link.ParentOrdinal) ? new RowRange(result.Rows.Rows, 0)
                : known is not null ? known.GetOrRead(parents, row, link.ParentOrdinal, once!)
                : Read(new RowKey(parents, row, link.ParentOrdinal)));
        }
    }

    private RowRange ReadList(ReadPlan plan, ListRun? list, StatementRun? count, ReadResult result, RowKey key)
    {
        var range = list?.Read(result, key) ?? new RowRange(result.Rows.Rows, 0);
        return count is { } run ? range with { Total = Total(plan, run, key) } : range;
    }

    private ListRun ListOf(ReadStatements statements, BoundRead bound)
    {
        var rows = statements.Rows(operation);
        var runs = new StatementRun[rows.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = RunOf(rows[i], bound);
        }

        return new ListRun(runs, bound.Window);
    }

    private StatementRun RunOf(Statement statement, BoundRead bound) => new(connection, statement, operation, bound, ran);

    /// <summary>Returns the total of a list. Only those of root lists are cached: the counts of nested lists are small and many.</summary>
    private long Total(ReadPlan plan, StatementRun count, RowKey key) =>
        plan.Parent is null ? counts.GetOrAdd(state!, plan, operation.Variables, () => count.Number(key)) : count.Number(key);
}
