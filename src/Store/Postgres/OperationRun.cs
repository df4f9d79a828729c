using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// One operation being read on one connection: a batch, which is one trip and one snapshot, for lists of the root and those under them,
/// and another for each level further down.
/// </summary>
/// <param name="counts">Where totals are remembered; null = all are counted.</param>
/// <param name="wantsVersion">Whether it is asked which data version is read, also where no total needs it.</param>
internal sealed class OperationRun(
    NpgsqlConnection connection,
    CompiledOperation compiled,
    BoundOperation operation,
    CountCache? counts,
    bool wantsVersion,
    OpeningBook openings,
    Action<Statement>? ran)
{
    private readonly ReadResult[] results = new ReadResult[compiled.Plan.Reads.Count];
    private readonly ParentNumbers?[] parents = new ParentNumbers?[compiled.Plan.Reads.Count];
    private readonly bool hasVersion = wantsVersion || operation.WantsState || compiled.WantsCount || compiled.WantsPatterns;
    private readonly DataState? counted = counts?.State;
    private long?[]? known;
    private DataState state = Host.Nothing;
    private OpeningPatterns? patterns;

    /// <summary>Null when a total was known of another data version than that which is read: it has to be read again.</summary>
    public async ValueTask<ReadResults?> ReadAsync(CancellationToken cancellation)
    {
        foreach (var read in compiled.Plan.Reads)
        {
            results[read.Number] = new ReadResult(read.Columns.Count);
        }

        try
        {
            patterns = compiled.WantsPatterns ? await PatternsAsync(connection, openings, cancellation) : null;
            for (var trip = 0; trip < compiled.Trips.Count; trip++)
            {
                await GoAsync(trip, cancellation);
                if (known is not null && state != counted)
                {
                    new ReadResults(results).Dispose();
                    return null;
                }
            }

            return new ReadResults(results) { State = hasVersion ? state : null };
        }
        catch
        {
            new ReadResults(results).Dispose();
            throw;
        }
    }

    private bool IsPlannedForTexts => compiled.Plan.Reads.Any(
        read => operation.Reads[read.Number].Search is not null && SearchPages.IsPlannedForTexts(read));

    private async ValueTask GoAsync(int trip, CancellationToken cancellation)
    {
        var (reads, last) = (compiled.Trips[trip], compiled.Trips.Count - 1);
        await using var batch = new OperationBatch(connection, operation, patterns, ran);
        var isTogether = last > 0 || patterns is not null || compiled.Searches;
        if (trip == 0 && patterns is null && isTogether)
        {
            batch.Add(ReadingTexts.Begin);
        }

        if (trip == 0 && hasVersion)
        {
            batch.Add(HostTexts.DataVersion);
        }

        if (trip == 0 && compiled.Searches)
        {
            batch.Add(IsPlannedForTexts ? ReadingTexts.PlanForValues : ReadingTexts.PlanOnce);
        }

        var asked = new bool[reads.Count];
        for (var i = 0; i < reads.Count; i++)
        {
            if (asked[i] = HasAny(reads[i]))
            {
                AddTo(batch, reads[i]);
            }
        }

        if (trip == last && isTogether)
        {
            batch.Add(ReadingTexts.Commit);
        }

        await using var reader = batch.IsEmpty ? null : await batch.RunAsync(cancellation);
        if (trip == 0 && hasVersion)
        {
            state = await reader!.ReadAsync(cancellation) ? Reader.StateOf(reader) : Host.Nothing;
            await reader.NextResultAsync(cancellation);
        }

        for (var i = 0; i < reads.Count; i++)
        {
            await TakeAsync(reads[i], reader, asked[i], cancellation);
        }
    }

    /// <summary>Begins the snapshot of an operation, and finds the patterns that stand in it.</summary>
    public static async ValueTask<OpeningPatterns> PatternsAsync(
        NpgsqlConnection connection, OpeningBook openings, CancellationToken cancellation)
    {
        await using var begin = connection.CreateBatch();
        begin.BatchCommands.Add(new NpgsqlBatchCommand(ReadingTexts.Begin));
        begin.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
        var read = await StateAsync(begin, cancellation);
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

    private static async ValueTask<DataState> StateAsync(NpgsqlBatch batch, CancellationToken cancellation)
    {
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? Reader.StateOf(reader) : Host.Nothing;
    }

    private SetStatements Of(ReadPlan read) => (SetStatements)compiled.Statements[read.Number];

    /// <summary>Whether there is anything to ask for: the read and those above it are not refused, and there are keys.</summary>
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

    /// <summary>Kept for lists of the root only: the counts of nested lists are small and many.</summary>
    private bool IsKnown(ReadPlan read)
    {
        if (read.Parent is null && counted is not null && counts!.TryGet(counted, read, operation.Variables, out var total))
        {
            known ??= new long?[results.Length];
            known[read.Number] = total;
        }

        return known?[read.Number] is not null;
    }

    private async ValueTask TakeAsync(ReadPlan read, NpgsqlDataReader? reader, bool wasAsked, CancellationToken cancellation)
    {
        var lists = ListsOf(read);
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
            lists.Tell();
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
