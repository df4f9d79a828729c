using System.Diagnostics;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction, so that a response shows one data version. On SQLite a
/// list under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(ReadConnectionPool pool, CityStoreRules rules, OpeningBook openings)
{
    private readonly WorkLimits work = rules.Work;
    private int expensive;

    /// <summary>
    /// Starts an operation as a cheap one. If it turns out to be expensive, it gives up its place and starts over once there is room among
    /// the expensive ones, which are limited so that they never hold up the cheap ones.
    /// </summary>
    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        if (!compiled.IsExpensive)
        {
            try
            {
                return Read(await pool.RentAsync(cancellation), compiled, operation, since, work.Cheap, cancellation, out _);
            }
            catch (WorkExceededException)
            {
                compiled.IsExpensive = true;
            }
        }

        try
        {
            return Interlocked.Increment(ref expensive) > work.Expensive
                ? throw new TooManyExpensiveException()
                : await ReadInTurnAsync(compiled, operation, since, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref expensive);
        }
    }

    private async Task<ReadResults> ReadInTurnAsync(
        CompiledOperation compiled, BoundOperation operation, long since, CancellationToken cancellation)
    {
        using var turn = await pool.WaitForExpensiveTurnAsync(TimeLeft(since), cancellation);
        var connection = await pool.RentAsync(cancellation);

        return await BeginRead();

        Task<ReadResults> BeginRead()
        {
            try
            {
                return pool.ExpensiveThreads.RunAsync(() => ReadExpensive(connection, compiled, operation, since, cancellation));
            }
            catch
            {
                pool.Return(connection);
                throw;
            }
        }
    }

    /// <summary>
    /// Reads and reclassifies the operation: values that make it expensive in one request may make it cheap in another with the same plan.
    /// </summary>
    private ReadResults ReadExpensive(
        ReadConnection connection, CompiledOperation compiled, BoundOperation operation, long since, CancellationToken cancellation)
    {
        var results = Read(connection, compiled, operation, since, work.Most, cancellation, out var steps);
        compiled.IsExpensive = steps > work.Cheap;
        return results;
    }

    /// <summary>The time left for an operation, whether it waits or runs.</summary>
    private TimeSpan TimeLeft(long since)
    {
        var left = rules.Timeout - Stopwatch.GetElapsedTime(since);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private ReadResults Read(
        ReadConnection connection, CompiledOperation compiled, BoundOperation operation, long since, long most,
        CancellationToken cancellation, out long steps)
    {
        try
        {
            connection.Begin(TimeLeft(since), cancellation, most);
            var results = new OperationRun(connection, compiled, operation, connection.File.Counts, openings, rules.OnStatementRun).Read();
            steps = connection.Steps;
            rules.OnWorkMeasured?.Invoke(steps);
            pool.Return(connection);
            return results;
        }
        catch (Exception broken)
        {
            // After too much work nothing is wrong with the connection, and its prepared statements are needed again.
            if (broken is WorkExceededException && connection.TryAbandon())
            {
                pool.Return(connection);
            }
            else
            {
                pool.Drop(connection);
            }

            throw;
        }
    }
}
