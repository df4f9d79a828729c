using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction, so that a response shows one data version. On SQLite a
/// list under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(LeasePool pool, CityStoreRules rules, OpeningBook openings)
{
    private readonly WorkLimits work = rules.Work;
    private int dear;

    /// <summary>
    /// Starts an operation as a cheap one. If it turns out to be expensive, it gives up its place and starts over once there is room among
    /// the expensive ones, which are limited so that they never hold up the cheap ones.
    /// </summary>
    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        if (!compiled.IsDear)
        {
            try
            {
                return Read(await pool.RentAsync(cancellation), compiled, operation, work.Cheap, cancellation, out _);
            }
            catch (WorkExceededException)
            {
                compiled.IsDear = true;
            }
        }

        try
        {
            return Interlocked.Increment(ref dear) > work.Dear
                ? throw new TooManyDearException()
                : await ReadInTurnAsync(compiled, operation, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref dear);
        }
    }

    private async Task<ReadResults> ReadInTurnAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        using var turn = await pool.TurnOfDearAsync(rules.Timeout, cancellation);
        var lease = await pool.RentAsync(cancellation);

        return await BeginRead();

        Task<ReadResults> BeginRead()
        {
            try
            {
                return pool.DearThreads.RunAsync(() => ReadDear(lease, compiled, operation, cancellation));
            }
            catch
            {
                pool.Return(lease);
                throw;
            }
        }
    }

    /// <summary>
    /// Reads and reclassifies the operation: values that make it expensive in one request may make it cheap in another with the same plan.
    /// </summary>
    private ReadResults ReadDear(Lease lease, CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var results = Read(lease, compiled, operation, work.Most, cancellation, out var steps);
        compiled.IsDear = steps > work.Cheap;
        return results;
    }

    private ReadResults Read(
        Lease lease, CompiledOperation compiled, BoundOperation operation, long most, CancellationToken cancellation, out long steps)
    {
        try
        {
            lease.Begin(rules.Timeout, cancellation, most);
            var results = new OperationRun(lease, compiled, operation, lease.File.Counts, openings, rules.Ran).Read();
            steps = lease.Steps;
            rules.Worked?.Invoke(steps);
            pool.Return(lease);
            return results;
        }
        catch (Exception broken)
        {
            // After too much work nothing is wrong with the connection, and its prepared statements are needed again.
            if (broken is WorkExceededException && lease.TryAbandon())
            {
                pool.Return(lease);
            }
            else
            {
                pool.Drop(lease);
            }

            throw;
        }
    }
}
