using System.Diagnostics;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Reads operations within their deadline, and keeps those that turned out to be expensive from taking all connections.</summary>
internal sealed class Reader(Hosts hosts, string name, CityStoreRules rules, int places, OpeningBook openings) : IDisposable
{
    /// <summary>An operation that took longer is expensive: next time it queues with the others that are.</summary>
    private static readonly TimeSpan Cheap = TimeSpan.FromMilliseconds(250);

    /// <summary>A database that takes longer than this to read one number is unhealthy.</summary>
    private static readonly TimeSpan HealthTime = TimeSpan.FromSeconds(5);

    private readonly CountCache counts = new();
    private readonly SemaphoreSlim turns = new(Math.Max(1, places * 3 / 4));
    private int expensive;

    /// <summary>Reads an operation in one snapshot.</summary>
    public ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        InTimeAsync(
            rules.Timeout,
            token => compiled.IsExpensive ? ReadInTurnAsync(compiled, operation, token) : RunAsync(compiled, operation, token),
            name,
            cancellation);

    /// <summary>Starts reading the single list of an operation, within the deadline of an operation.</summary>
    public ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation) => InTimeAsync(
        rules.Timeout,
        token => hosts.ReadAsync(
            (Reader: this, Compiled: compiled, Operation: operation, Time: time),
            static (host, asked, token) => asked.Reader.StreamAsync(host, asked.Compiled, asked.Operation, asked.Time, token),
            token),
        name,
        cancellation);

    /// <summary>Returns which data there is to read. Later reads are not older.</summary>
    public async ValueTask<DataState> StateAsync(CancellationToken cancellation)
    {
        var states = await AskAsync(
            HostTexts.DataVersion,
            (host, row) =>
            {
                var state = StateOf(row);
                hosts.Answered(host, state);
                return state;
            },
            cancellation);
        return states is [var newest] ? newest : Host.Nothing;
    }

    /// <summary>Builds a state from a row of <see cref="HostTexts.DataVersion"/>.</summary>
    public static DataState StateOf(NpgsqlDataReader row) => new(0, row.GetInt64(0)) { At = row.GetString(1) };

    /// <summary>Whether there is any data set.</summary>
    public async ValueTask<bool> HasDatasetsAsync(CancellationToken cancellation) =>
        (await AskAsync(ReadingTexts.HasDatasets, static (_, row) => row.GetBoolean(0), cancellation))[0];

    /// <summary>Returns the state of the sources.</summary>
    public ValueTask<IReadOnlyList<SourceState>> SourcesAsync(CancellationToken cancellation) =>
        AskAsync(ReadingTexts.Sources, static (_, row) => SourceLedger.StateOf(ValuesOf(row)), cancellation);

    /// <summary>Returns the newest answers to reports about a row.</summary>
    public ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation) => AskAsync(
        ReadingTexts.Answered,
        static (_, values) => ReportLedger.ReportOf([.. ValuesOf(values).Cast<string?>()]),
        cancellation,
        row);

    /// <summary>Returns the description of each data set.</summary>
    public async ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation) =>
        DemandLedger.FactsOf(await AskAsync(
            ReadingTexts.Datasets, static (_, row) => (string?[])[.. ValuesOf(row).Cast<string?>()], cancellation));

    public void Dispose() => turns.Dispose();

    /// <summary>Runs work under a time limit, and translates its failures into ours.</summary>
    /// <param name="name">The name of the database.</param>
    public static async ValueTask<T> InTimeAsync<T>(
        TimeSpan time, Func<CancellationToken, ValueTask<T>> work, string name, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(time);
        try
        {
            return await work(limit.Token);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException("The operation ran past its deadline.");
        }
        catch (PostgresException stopped) when (stopped.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException("The operation ran past its deadline.", stopped);
        }
        catch (NpgsqlException failure)
        {
            throw Faults.Of(name, failure);
        }
    }

    /// <summary>Runs a small query; each row is read together with the server it came from.</summary>
    /// <param name="given">Its only parameter; null = none.</param>
    private ValueTask<IReadOnlyList<T>> AskAsync<T>(
        string text, Func<Host, NpgsqlDataReader, T> read, CancellationToken cancellation, string? given = null) => InTimeAsync(
        HealthTime,
        token => hosts.ReadAsync(
            (Text: text, Read: read, Given: given),
            static async (host, asked, token) =>
            {
                await using var connection = await host.ConnectAsync(token);
                await using var command = new NpgsqlCommand(asked.Text, connection.Session);
                if (asked.Given is { } value)
                {
                    command.Parameters.Add(Values.Of(value));
                }

                await using var reader = await command.ExecuteReaderAsync(token);
                var rows = new List<T>();
                while (await reader.ReadAsync(token))
                {
                    rows.Add(asked.Read(host, reader));
                }

                return (IReadOnlyList<T>)rows;
            },
            token),
        name,
        cancellation);

    private static object?[] ValuesOf(NpgsqlDataReader row) =>
        [.. Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? null : row.GetValue(i))];

    private async ValueTask<ReadResults> ReadInTurnAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref expensive) > rules.Work.Expensive)
            {
                throw new TooManyExpensiveException();
            }

            await turns.WaitAndYieldAsync(Timeout.InfiniteTimeSpan, cancellation);
            try
            {
                return await RunAsync(compiled, operation, cancellation);
            }
            finally
            {
                turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref expensive);
        }
    }

    private async Task<RowStream> StreamAsync(
        Host host, CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation)
    {
        var connection = await host.ConnectAsync(cancellation);
        var stream = new ListStream(connection, name, openings, rules, compiled, operation);
        try
        {
            await stream.BeginAsync(time, cancellation);
            hosts.Answered(host, stream.State);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private ValueTask<ReadResults> RunAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        hosts.ReadAsync(
            (Reader: this, Compiled: compiled, Operation: operation),
            static (host, asked, token) => asked.Reader.RunAsync(host, asked.Compiled, asked.Operation, token),
            cancellation,
            operation.LeastVersion);

    private async Task<ReadResults> RunAsync(
        Host host, CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var results = compiled.LooksUpOne ? await host.Lookups.ReadAsync(Run(compiled, operation, null), cancellation) : null;
        results ??= await RunAloneAsync(host, compiled, operation, cancellation);
        if (results.State is { } state)
        {
            hosts.Answered(host, state);
        }

        return results;
    }

    private async ValueTask<ReadResults> RunAloneAsync(
        Host host, CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        await using var connection = await host.ConnectAsync(cancellation);

        // Waiting for a connection does not make an operation expensive: with many requests at once, all would be rejected for it.
        var since = Stopwatch.GetTimestamp();
        try
        {
            return await Run(compiled, operation, counts).ReadAsync(connection.Session, cancellation)
                ?? (await Run(compiled, operation, null).ReadAsync(connection.Session, cancellation))!;
        }
        catch
        {
            await connection.ForgetPreparedAsync();
            throw;
        }
        finally
        {
            compiled.IsExpensive = !compiled.LooksUpOne && Stopwatch.GetElapsedTime(since) > Cheap;
        }
    }

    private OperationRun Run(CompiledOperation compiled, BoundOperation operation, CountCache? known) =>
        new(compiled, operation, known, !hosts.IsAlone, openings, rules.OnStatementRun);
}
