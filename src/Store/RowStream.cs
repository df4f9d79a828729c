namespace Gateway.Store;

/// <summary>
/// The rows of one list as they come, in parts and in one snapshot: however many there are, one part is in memory. Whoever takes them
/// holds a connection until he disposes of it, which before the end ends the statement.
/// </summary>
internal abstract class RowStream(int width) : IDisposable
{
    /// <summary>How many rows are a part: enough that the way to the database costs little, and few enough to weigh nothing.</summary>
    protected const int Part = 1000;

    /// <summary>The part that was read last.</summary>
    public RowBuffer Rows { get; } = new(width);

    /// <summary>The data that is read.</summary>
    public DataState State { get; protected set; } = new(0, 0);

    /// <summary>How many rows there are, whatever the page.</summary>
    public long Total { get; protected set; }

    /// <summary>Reads the next part.</summary>
    /// <returns>Whether it has rows. Of a page that is full there is one row more than it holds, as wherever pages are read.</returns>
    /// <exception cref="TimeoutException">The part took longer than an operation may.</exception>
    /// <exception cref="WorkExceededException">The part was more work than any operation may be.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read any more.</exception>
    public abstract ValueTask<bool> NextAsync(CancellationToken cancellation);

    public virtual void Dispose() => Rows.Dispose();
}
