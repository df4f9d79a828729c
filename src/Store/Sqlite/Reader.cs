using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction: a response shows one data version. On SQLite a
/// list under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(LeasePool pool, TimeSpan timeout, WorkLimits? limits = null)
{
    private readonly WorkLimits work = limits ?? new WorkLimits();
    private int dear;

    /// <summary>Is told of each run of a statement that reads rows or counts them, as it begins: for tests and for whoever looks for slow ones.</summary>
    public Action<Statement>? Ran { get; init; }

    /// <summary>Is told how many steps an operation took that was read to its end.</summary>
    public Action<long>? Worked { get; init; }

    /// <summary>How long the statements of one operation may run.</summary>
    public TimeSpan Timeout => timeout;

    /// <summary>Which data there is to read.</summary>
    public ValueTask<DataState> StateAsync(CancellationToken cancellation) => pool.StateAsync(cancellation);

    /// <summary>
    /// An operation begins among the cheap ones. One that turns out to be dear gives its place back and begins again when there is room
    /// among the dear, of which there are never so many that they keep the cheap ones waiting.
    /// </summary>
    /// <exception cref="TimeoutException">It ran, or waited for its turn, too long.</exception>
    /// <exception cref="TooManyDearException">It is dear, and too many such wait already.</exception>
    /// <exception cref="WorkExceededException">It is more work than any operation may be.</exception>
    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        if (!compiled.IsDear)
        {
            try
            {
                return Read(await pool.RentAsync(cancellation), compiled, operation, work.Cheap, cancellation);
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
        using var turn = await pool.TurnOfDearAsync(timeout, cancellation);
        var lease = await pool.RentAsync(cancellation);

        // On a thread of its own: those of the pool answer everybody else.
        return await Task.Factory.StartNew(
            () => Read(lease, compiled, operation, work.Most, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private ReadResults Read(Lease lease, CompiledOperation compiled, BoundOperation operation, long most, CancellationToken cancellation)
    {
        try
        {
            lease.Begin(timeout, cancellation, most);
            var results = new OperationRun(lease, compiled, operation, lease.File.Counts, Ran).Read();
            Worked?.Invoke(lease.Steps);
            pool.Return(lease);
            return results;
        }
        catch (WorkExceededException)
        {
            // Nothing is wrong with the connection, and what it has prepared is needed again.
            lease.Abandon();
            pool.Return(lease);
            throw;
        }
        catch
        {
            pool.Drop(lease);
            throw;
        }
    }
}
