using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction: a response shows one data version. On SQLite a list
/// under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(LeasePool pool, CityStoreRules rules, OpeningBook openings)
{
    private readonly WorkLimits work = rules.Work;
    private int dear;

    /// <summary>
    /// An operation begins among the cheap ones. One that turns out to be dear gives its place back and begins again when there is room
    /// among the dear, of which there are never so many that they keep the cheap ones waiting.
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
                ? throw new TooManyExpensiveException()
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

    /// <summary>What one request's values made dear is cheap for another's: the plan of both is one.</summary>
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
            // Where it was too much work nothing is wrong with the connection, and what it has prepared is needed again.
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
