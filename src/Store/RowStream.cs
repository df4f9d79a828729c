namespace Gateway.Store;

/// <summary>
/// The rows of one list, streamed in parts from one snapshot: only one part is in memory, however many rows there are. The stream holds a
/// connection until it is disposed; disposing it early ends the statement.
/// </summary>
internal abstract class RowStream(int width) : IDisposable
{
    /// <summary>
    /// The number of rows in a part: enough to make round trips to the database cheap, and few enough to take little memory.
    /// </summary>
    protected const int Part = 1000;

    /// <summary>The part read last.</summary>
    public RowBuffer Rows { get; } = new(width);

    /// <summary>The state of the data being read.</summary>
    public DataState State { get; protected set; } = new(0, 0);

    /// <summary>The total number of rows, regardless of the page.</summary>
    public long Total { get; protected set; }

    /// <summary>Reads the next part.</summary>
    /// <returns>Whether it has rows. A full page has one row more than its size, as in every paged read.</returns>
    /// <exception cref="TimeoutException">The part took longer than an operation may.</exception>
    /// <exception cref="WorkExceededException">The part took more work than any operation may.</exception>
    /// <exception cref="DatabaseFailure">The database can no longer be read.</exception>
    public abstract ValueTask<bool> NextAsync(CancellationToken cancellation);

    public virtual void Dispose() => Rows.Dispose();
}
