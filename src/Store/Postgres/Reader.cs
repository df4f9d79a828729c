using System.Diagnostics;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Reads operations within their time, and keeps those that turned out to be dear from taking all connections.</summary>
internal sealed class Reader(Hosts hosts, string name, CityStoreRules rules, int places) : IDisposable
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
            cancellation);

    /// <summary>The number of the newest data version; 0 before the first.</summary>
    public ValueTask<long> VersionAsync(CancellationToken cancellation) => InTimeAsync(
        HealthTime, async token => (long)(await ScalarAsync(HostTexts.DataVersion, token))!, cancellation);

    /// <summary>Whether there is any data set.</summary>
    public ValueTask<bool> HasDatasetsAsync(CancellationToken cancellation) => InTimeAsync(
        HealthTime, async token => (bool)(await ScalarAsync(ReadingTexts.HasDatasets, token))!, cancellation);

    public void Dispose() => turns.Dispose();

    private async ValueTask<T> InTimeAsync<T>(
        TimeSpan time, Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellation)
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

    private ValueTask<object?> ScalarAsync(string text, CancellationToken cancellation) => hosts.ReadAsync(
        text,
        static async (host, asked, token) =>
        {
            await using var command = host.Reader.CreateCommand(asked);
            return await command.ExecuteScalarAsync(token);
        },
        cancellation);

    private async ValueTask<ReadResults> ReadInTurnAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref dear) > rules.Work.Dear)
            {
                throw new TooManyDearException();
            }

            await turns.WaitAsync(cancellation);
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

    private async ValueTask<ReadResults> RunAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        try
        {
            return await hosts.ReadAsync(
                (Reader: this, Compiled: compiled, Operation: operation),
                static (host, asked, token) => asked.Reader.RunAsync(host, asked.Compiled, asked.Operation, token),
                cancellation);
        }
        finally
        {
            compiled.IsDear = Stopwatch.GetElapsedTime(since) > Cheap;
        }
    }

    private async Task<ReadResults> RunAsync(
        Host host, CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        await using var connection = await host.Reader.OpenConnectionAsync(cancellation);
        var results = await new OperationRun(connection, compiled, operation, counts, rules.Ran).ReadAsync(cancellation)
            ?? (await new OperationRun(connection, compiled, operation, null, rules.Ran).ReadAsync(cancellation))!;
        hosts.Answered(host, results.Version!.Value);
        return results;
    }
}
