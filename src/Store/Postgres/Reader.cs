using System.Diagnostics;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Reads operations within their time, and keeps those that turned out to be dear from taking all connections.</summary>
internal sealed class Reader(Hosts hosts, string name, CityStoreRules rules, int places, OpeningBook openings) : IDisposable
{
    /// <summary>What took longer is dear: next time it waits for its turn among those.</summary>
    private static readonly TimeSpan Cheap = TimeSpan.FromMilliseconds(250);

    /// <summary>A database that takes longer for one number is not well.</summary>
    private static readonly TimeSpan HealthTime = TimeSpan.FromSeconds(5);

    private readonly CountCache counts = new();
    private readonly SemaphoreSlim turns = new(Math.Max(1, places * 3 / 4));
    private int dear;

    /// <summary>Reads an operation in one snapshot.</summary>
    public ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        InTimeAsync(
            rules.Timeout,
            token => compiled.IsDear ? ReadInTurnAsync(compiled, operation, token) : RunAsync(compiled, operation, token),
            name,
            cancellation);

    /// <summary>Begins to read the one list of an operation, within the time of an operation.</summary>
    public ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation) => InTimeAsync(
        rules.Timeout,
        token => hosts.ReadAsync(
            (Reader: this, Compiled: compiled, Operation: operation, Time: time),
            static (host, asked, token) => asked.Reader.StreamAsync(host, asked.Compiled, asked.Operation, asked.Time, token),
            token),
        name,
        cancellation);

    /// <summary>Which data there is to read. What is read after it is not older.</summary>
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

    /// <summary>What a row of <see cref="HostTexts.DataVersion"/> says.</summary>
    public static DataState StateOf(NpgsqlDataReader row) => new(0, row.GetInt64(0)) { At = row.GetString(1) };

    /// <summary>Whether there is any data set.</summary>
    public async ValueTask<bool> HasDatasetsAsync(CancellationToken cancellation) =>
        (await AskAsync(ReadingTexts.HasDatasets, static (_, row) => row.GetBoolean(0), cancellation))[0];

    /// <summary>What is remembered of the sources.</summary>
    public ValueTask<IReadOnlyList<SourceState>> SourcesAsync(CancellationToken cancellation) =>
        AskAsync(ReadingTexts.Sources, static (_, row) => SourceLedger.StateOf(ValuesOf(row)), cancellation);

    /// <summary>The newest answers to what was reported of a row.</summary>
    public ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation) => AskAsync(
        ReadingTexts.Answered,
        static (_, values) => ReportLedger.ReportOf([.. ValuesOf(values).Cast<string?>()]),
        cancellation,
        row);

    /// <summary>What each data set is.</summary>
    public async ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation) =>
        DemandLedger.FactsOf(await AskAsync(
            ReadingTexts.Datasets, static (_, row) => (string?[])[.. ValuesOf(row).Cast<string?>()], cancellation));

    public void Dispose() => turns.Dispose();

    /// <summary>Runs what may take so long, and says in our words what it failed of.</summary>
    /// <param name="name">Of the database.</param>
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

    /// <summary>A small question, by text; each row is read where it came from.</summary>
    /// <param name="given">The one value that it is given; null = none.</param>
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
            if (Interlocked.Increment(ref dear) > rules.Work.Dear)
            {
                throw new TooManyExpensiveException();
            }

            await turns.StandAsync(Timeout.InfiniteTimeSpan, cancellation);
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
            Interlocked.Decrement(ref dear);
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

        // To wait for a connection makes nothing dear: where many ask at once, all would be refused for it.
        var since = Stopwatch.GetTimestamp();
        try
        {
            return await Run(compiled, operation, counts).ReadAsync(connection.Session, cancellation)
                ?? (await Run(compiled, operation, null).ReadAsync(connection.Session, cancellation))!;
        }
        finally
        {
            compiled.IsDear = !compiled.LooksUpOne && Stopwatch.GetElapsedTime(since) > Cheap;
        }
    }

    private OperationRun Run(CompiledOperation compiled, BoundOperation operation, CountCache? known) =>
        new(compiled, operation, known, !hosts.IsAlone, openings, rules.Ran);
}
