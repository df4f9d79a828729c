using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>
/// One list being read part by part on a connection of its own. A part may be as much work as any operation and waits for its turn among
/// the expensive ones: between parts nothing runs, however slow the reader is.
/// </summary>
internal sealed class ListStream(
    ReadConnectionPool pool, OpeningBook openings, CityStoreRules rules, CompiledOperation compiled, BoundOperation operation)
    : RowStream(compiled.Plan.Reads[0].Columns.Count)
{
    private readonly ReadPlan plan = compiled.Plan.Reads[0];
    private readonly BoundRead bound = operation.Reads[0];
    private readonly ReadConnection connection = pool.TakeBeyondLimit();
    private Queue<Statement> waiting = new();
    private StatementRun? run;
    private long wanted;
    private bool isSpoilt;

    /// <summary>Begins the snapshot and counts.</summary>
    public async ValueTask BeginAsync(CancellationToken cancellation) => Total = await InTurnAsync(
        () =>
        {
            State = connection.Snapshot.Enter();
            connection.Openings = compiled.WantsPatterns
                ? openings.Of(State, rows => RunOf(ConnectionTexts.Patterns).Append(rows, default, -1))
                : null;
            var statements = compiled.Statements[plan.Number];
            (wanted, waiting) = (bound.Window!.RowsToRead, new(statements.Rows(operation)));
            return connection.File.Counts.GetOrAdd(
                State, plan, operation.Variables, () => RunOf(statements.Number(operation)).Number(default));
        },
        cancellation,
        isFirst: true);

    public override async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        Rows.Clear();
        var taken = await InTurnAsync(Take, cancellation);
        wanted -= taken;
        return taken > 0;
    }

    public override void Dispose()
    {
        base.Dispose();
        run?.Reset();
        run = null;
        if (isSpoilt || !connection.TryAbandon())
        {
            connection.Dispose();
            return;
        }

        connection.File.Return(connection);
    }

    /// <summary>Runs the statements of a page one after another until the part is full.</summary>
    /// <returns>The number of rows read.</returns>
    private int Take()
    {
        var most = (int)Math.Min(Part, wanted);
        while (Rows.Rows < most && (run is not null || waiting.Count > 0))
        {
            if (run is null)
            {
                run = RunOf(waiting.Dequeue());
                run.Value.Begin(wanted - Rows.Rows);
            }

            if (!run.Value.AppendUntil(Rows, most))
            {
                run.Value.Reset();
                run = null;
            }
        }

        return Rows.Rows;
    }

    private async ValueTask<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation, bool isFirst = false)
    {
        using var turn = await pool.WaitForExpensiveTurnAsync(rules.Timeout, cancellation);
        try
        {
            if (isFirst)
            {
                connection.Begin(rules.Timeout, cancellation, rules.Work.Most);
            }
            else
            {
                connection.GoOn(rules.Timeout, rules.Work.Most, cancellation);
            }

            return await pool.ExpensiveThreads.RunAsync(work);
        }
        catch
        {
            isSpoilt = true;
            throw;
        }
    }

    private StatementRun RunOf(Statement statement) => new(connection, statement, operation, bound, rules.OnStatementRun);
}
