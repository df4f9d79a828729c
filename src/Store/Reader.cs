using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Reads what an operation needs, parents before children, in one read transaction: a response shows one data version. On SQLite a
/// list under a row is one run of a prepared statement per row, which is faster than one statement for all rows.
/// </summary>
internal sealed class Reader(LeasePool pool, TimeSpan timeout)
{
    /// <summary>Is told of each run of a statement that reads rows or counts them, as it begins: for tests and for whoever looks for slow ones.</summary>
    public Action<Statement>? Ran { get; init; }

    /// <summary>How long the statements of one operation may run.</summary>
    public TimeSpan Timeout => timeout;

    /// <summary>Which data there is to read.</summary>
    public ValueTask<DataState> StateAsync(CancellationToken cancellation) => pool.StateAsync(cancellation);

    public async ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation)
    {
        var lease = await pool.RentAsync(cancellation);
        try
        {
            lease.Begin(timeout, cancellation);
            var results = new OperationRun(lease, compiled, operation, lease.File.Counts, Ran).Read();
            pool.Return(lease);
            return results;
        }
        catch
        {
            pool.Drop(lease);
            throw;
        }
    }
}
