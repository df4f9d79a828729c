using System.Diagnostics;
using Gateway.Plan;
using Gateway.Sql;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Reads operations within their time, and keeps those that turned out to be dear from taking all connections.</summary>
internal sealed class Reader(NpgsqlDataSource source, string name, CityStoreRules rules, int places) : IDisposable
{
    /// <summary>What took longer is dear: next time it waits for its turn among those.</summary>
    private static readonly TimeSpan Cheap = TimeSpan.FromMilliseconds(250);

    private readonly CountCache counts = new();
    private readonly SemaphoreSlim turns = new(Math.Max(1, places * 3 / 4));
    private int dear;

    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(rules.Timeout);
        try
        {
            return compiled.IsDear
                ? await ReadInTurnAsync(compiled, operation, limit.Token)
                : await RunAsync(compiled, operation, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The operation ran past its deadline.");
        }
        catch (OperationCanceledException)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (NpgsqlException failure)
        {
            throw Faults.Of(name, failure);
        }
    }

    public void Dispose() => turns.Dispose();

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
        await using var connection = await source.OpenConnectionAsync(cancellation);
        var since = Stopwatch.GetTimestamp();
        try
        {
            return await new OperationRun(connection, compiled, operation, counts, rules.Ran).ReadAsync(cancellation)
                ?? (await new OperationRun(connection, compiled, operation, null, rules.Ran).ReadAsync(cancellation))!;
        }
        finally
        {
            compiled.IsDear = Stopwatch.GetElapsedTime(since) > Cheap;
        }
    }
}
