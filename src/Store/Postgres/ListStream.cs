using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// One list being read on a connection: the server sends rows only as fast as they are taken, so its statement lasts as long as the whole
/// stream. Disposing the stream early cancels the statement on the server.
/// </summary>
/// <param name="connection">The connection, returned at the end.</param>
/// <param name="name">The name of the database.</param>
/// <param name="openings">The opening patterns.</param>
/// <param name="rules">How long a part may take.</param>
/// <param name="compiled">The operation.</param>
/// <param name="operation">The values of the operation.</param>
internal sealed class ListStream(
    ReaderConnection connection,
    string name,
    OpeningBook openings,
    CityStoreRules rules,
    CompiledOperation compiled,
    BoundOperation operation)
    : RowStream(compiled.Plan.Reads[0].Columns.Count)
{
    private readonly ReadPlan plan = compiled.Plan.Reads[0];
    private NpgsqlBatch? batch;
    private NpgsqlDataReader? reader;
    private Cells? cells;
    private bool isOver;

    /// <summary>Begins the snapshot and the statement, and counts, in one round trip.</summary>
    /// <param name="time">How long the statement may last.</param>
    /// <param name="cancellation">Cancels the start.</param>
    public async ValueTask BeginAsync(TimeSpan time, CancellationToken cancellation)
    {
        var patterns = compiled.WantsPatterns ? await OperationRun.PatternsAsync(connection.Session, openings, cancellation) : null;
        batch = connection.Session.CreateBatch();
        var asked = new OperationBatch(batch, operation, patterns, rules.OnStatementRun);
        if (patterns is null)
        {
            asked.Add(ReadingTexts.Begin);
        }

        asked.Add(ReadingTexts.TimeLimit(time));
        asked.Add(HostTexts.DataVersion);
        var statements = (BatchStatements)compiled.Statements[plan.Number];
        asked.Add(statements.Number(operation), plan, null);
        asked.Add(statements.Rows(operation)[0], plan, null);
        reader = await batch.ExecuteReaderAsync(cancellation);
        try
        {
            State = await OperationRun.StateAsync(reader, cancellation);
            Total = await reader.ReadAsync(cancellation) ? reader.GetInt64(0) : 0;
            await reader.NextResultAsync(cancellation);
        }
        catch
        {
            await reader.DisposeAsync();
            await connection.ForgetPreparedAsync();
            throw;
        }

        cells = new Cells(reader, 0, Rows);
    }

    public override async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        Rows.Clear();
        if (!isOver)
        {
            await Reader.InTimeAsync(rules.Timeout, TakeAsync, name, cancellation);
        }

        return Rows.Rows > 0;
    }

    public override void Dispose()
    {
        base.Dispose();
        try
        {
            if (!isOver)
            {
                batch?.Cancel();
            }

            reader?.Dispose();
        }
        catch (Exception ended) when (ended is NpgsqlException or OperationCanceledException)
        {
            // Ending it was the intention.
        }

        batch?.Dispose();
        connection.Dispose();
    }

    /// <summary>Takes a part into <see cref="RowStream.Rows"/>; false at the end of the list.</summary>
    private async ValueTask<bool> TakeAsync(CancellationToken cancellation)
    {
        while (Rows.Rows < Part)
        {
            if (!await reader!.ReadAsync(cancellation))
            {
                isOver = true;
                return false;
            }

            cells!.Append();
        }

        return true;
    }
}
