using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// One operation being read: one batch, which is one round trip and one snapshot, for root lists and those under them, and another for each
/// level further down.
/// </summary>
/// <param name="counts">The cache of totals; null = all are counted.</param>
/// <param name="wantsVersion">Whether to query the data version being read even if no total needs it.</param>
internal sealed class OperationRun(
    CompiledOperation compiled,
    BoundOperation operation,
    CountCache? counts,
    bool wantsVersion,
    OpeningBook openings,
    Action<Statement>? ran) : IDisposable
{
    private readonly ReadResult[] results = [.. compiled.Plan.Reads.Select(read => new ReadResult(read.Columns.Count))];
    private readonly bool[] asked = new bool[compiled.Plan.Reads.Count];
    private readonly ParentNumbers?[] parents = new ParentNumbers?[compiled.Plan.Reads.Count];
    private readonly DataState? counted = counts?.State;
    private long?[]? known;
    private DataState state = Host.Nothing;
    private OpeningPatterns? patterns;

    /// <summary>Whether the data version being read is queried.</summary>
    public bool WantsVersion { get; } = wantsVersion || operation.WantsState || compiled.WantsCount || compiled.WantsPatterns;

    /// <summary>
    /// Reads it on a connection. Null when a cached total belongs to another data version than the one read: the caller must read again.
    /// </summary>
    public async ValueTask<ReadResults?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            patterns = compiled.WantsPatterns ? await PatternsAsync(connection, openings, cancellation) : null;
            for (var trip = 0; trip < compiled.Trips.Count; trip++)
            {
                await GoAsync(connection, trip, cancellation);
                if (known is not null && state != counted)
                {
                    Dispose();
                    return null;
                }
            }

            return Results();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Adds its statements to a batch shared with others; only for an operation that needs a single trip and does not search.
    /// </summary>
    public void AddTo(NpgsqlBatch batch) => Ask(new OperationBatch(batch, operation, patterns, ran), trip: 0);

    /// <summary>Takes the results of <see cref="AddTo(NpgsqlBatch)"/>.</summary>
    /// <param name="reader">Positioned at its first result; null when nothing was queried.</param>
    /// <param name="read">The state of the data that was read.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async ValueTask<ReadResults> TakeAsync(NpgsqlDataReader? reader, DataState read, CancellationToken cancellation)
    {
        state = read;
        await TakeAsync(reader, trip: 0, cancellation);
        return Results();
    }

    /// <summary>Disposes results that no caller receives.</summary>
    public void Dispose() => new ReadResults(results).Dispose();

    private ReadResults Results() => new(results) { State = WantsVersion ? state : null };

    private bool IsPlannedForTexts => compiled.Plan.Reads.Any(
        read => operation.Reads[read.Number].Search is not null && SearchPages.IsPlannedForTexts(read));

    private async ValueTask GoAsync(NpgsqlConnection connection, int trip, CancellationToken cancellation)
    {
        var last = compiled.Trips.Count - 1;
        await using var batch = connection.CreateBatch();
        var statements = new OperationBatch(batch, operation, patterns, ran);
        var isTogether = last > 0 || patterns is not null || compiled.Searches;
        if (trip == 0 && patterns is null && isTogether)
        {
            statements.Add(ReadingTexts.Begin);
        }

        if (trip == 0 && WantsVersion)
        {
            statements.Add(HostTexts.DataVersion);
        }

        if (trip == 0 && compiled.Searches)
        {
            statements.Add(IsPlannedForTexts ? ReadingTexts.PlanForValues : ReadingTexts.PlanOnce);
        }

        Ask(statements, trip);
        if (trip == last && isTogether)
        {
            statements.Add(ReadingTexts.Commit);
        }

        await using var reader = batch.BatchCommands.Count == 0 ? null : await batch.ExecuteReaderAsync(cancellation);
        if (trip == 0 && WantsVersion)
        {
            state = await StateAsync(reader!, cancellation);
        }

        await TakeAsync(reader, trip, cancellation);
    }

    /// <summary>Begins the snapshot of an operation and returns the patterns in it.</summary>
    public static async ValueTask<OpeningPatterns> PatternsAsync(
        NpgsqlConnection connection, OpeningBook openings, CancellationToken cancellation)
    {
        await using var begin = connection.CreateBatch();
        begin.BatchCommands.Add(new NpgsqlBatchCommand(ReadingTexts.Begin));
        begin.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
        DataState read;
        await using (var states = await begin.ExecuteReaderAsync(cancellation))
        {
            read = await StateAsync(states, cancellation);
        }

        if (openings.Find(read) is { } kept)
        {
            return kept;
        }

        await using var command = new NpgsqlCommand(ReadingTexts.Patterns, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<(long, OpeningCells)>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add((reader.GetInt64(0), OpeningCells.Of([.. Enumerable.Range(1, 5).Select(Text)])));
        }

        return openings.Keep(read, found);

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    /// <summary>Reads the data version at the reader's position and advances to the next result.</summary>
    public static async ValueTask<DataState> StateAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var state = await reader.ReadAsync(cancellation) ? Reader.StateOf(reader) : Host.Nothing;
        await reader.NextResultAsync(cancellation);
        return state;
    }

    private void Ask(OperationBatch statements, int trip)
    {
        foreach (var read in compiled.Trips[trip])
        {
            if (asked[read.Number] = HasAny(read))
            {
                AddTo(statements, read);
            }
        }
    }

    private async ValueTask TakeAsync(NpgsqlDataReader? reader, int trip, CancellationToken cancellation)
    {
        foreach (var read in compiled.Trips[trip])
        {
            await TakeAsync(read, reader, cancellation);
        }
    }

    private BatchStatements Of(ReadPlan read) => (BatchStatements)compiled.Statements[read.Number];

    /// <summary>Whether there is anything to query: neither the read nor one above it is refused, and there are keys.</summary>
    private bool HasAny(ReadPlan read)
    {
        var bound = operation.Reads[read.Number];
        if (bound.Refusal is not null || bound.HasNothing || (read.Extent is LookupExtent or KeysExtent && bound.Keys.Count == 0))
        {
            return false;
        }

        if (read.Parent is not { } link)
        {
            return true;
        }

        if (Of(read).Trip == 0)
        {
            return HasAny(compiled.Plan.Reads[link.ParentRead]);
        }

        var numbers = ParentNumbers.AsHanded(results[link.ParentRead].Rows, link.ParentOrdinal, Of(read).IsShared);
        parents[read.Number] = numbers;
        return numbers.Count > 0;
    }

    private void AddTo(OperationBatch batch, ReadPlan read)
    {
        if (read.WantsRows)
        {
            batch.Add(Of(read).Rows(operation)[0], read, parents[read.Number]);
        }

        if (read.WantsCount && !IsKnown(read))
        {
            batch.Add(Of(read).Number(operation), read, parents[read.Number]);
        }
    }

    /// <summary>Whether the total is cached. Only those of root lists are: the counts of nested lists are small and many.</summary>
    private bool IsKnown(ReadPlan read)
    {
        if (read.Parent is null && counted is not null && counts!.TryGet(counted, read, operation.Variables, out var total))
        {
            known ??= new long?[results.Length];
            known[read.Number] = total;
        }

        return known?[read.Number] is not null;
    }

    private async ValueTask TakeAsync(ReadPlan read, NpgsqlDataReader? reader, CancellationToken cancellation)
    {
        var (lists, wasAsked) = (ListsOf(read), asked[read.Number]);
        if (wasAsked && read.WantsRows)
        {
            await lists.TakeRowsAsync(reader!, operation.Reads[read.Number].Window, cancellation);
        }

        if (wasAsked && read.WantsCount)
        {
            await TakeTotalsAsync(read, lists, reader!, cancellation);
        }

        if (operation.Reads[read.Number].Refusal is null)
        {
            lists.EmitRanges();
        }
    }

    private async ValueTask TakeTotalsAsync(ReadPlan read, ListResults lists, NpgsqlDataReader reader, CancellationToken cancellation)
    {
        if (known?[read.Number] is { } total)
        {
            lists.Total = total;
            return;
        }

        await lists.TakeTotalsAsync(reader, cancellation);
        if (read.Parent is null)
        {
            counts?.Put(state, read, operation.Variables, lists.Total);
        }
    }

    private ListResults ListsOf(ReadPlan read)
    {
        var result = results[read.Number];
        if (read.Parent is not { } link)
        {
            var keys = operation.Reads[read.Number].Keys.Count;
            return Of(read).IsNumbered ? new ListResults(result, [.. Enumerable.Range(1, keys)], keys) : new ListResults(result);
        }

        var isTurned = operation.Reads[link.ParentRead].Window is { Backward: true };
        var numbers = parents[read.Number]
            ?? ParentNumbers.AsRead(results[link.ParentRead].Rows, link.ParentOrdinal, isTurned, Of(read).IsShared);
        return new ListResults(result, numbers.OfRows, numbers.Count);
    }
}
