using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The pool of connections for reading. Hardly more are in use than there are cores, because SQLite reads are bound by the processor, and
/// expensive operations leave some to cheap ones, health checks and pages. When another file replaces the one being read, the pool switches
/// to it.
/// </summary>
internal sealed class ReadConnectionPool(string path, int? places = null) : IDisposable
{
    /// <summary>A database that takes longer than this to read one number is unhealthy.</summary>
    private static readonly TimeSpan HealthTime = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim free = new(places ?? DefaultPlaces);
    private volatile DatabaseFile file = new(path, path, 0);
    private volatile DatabaseFailure? failure;

    /// <summary>Expensive operations may occupy three quarters of the cores, and always at least one.</summary>
    private readonly SemaphoreSlim expensive = new(Math.Max(1, ((places ?? DefaultPlaces) - 1) * 3 / 4));

    /// <summary>The threads on which expensive operations run once it is their turn.</summary>
    public ExpensiveThreads ExpensiveThreads { get; init; } = new();

    /// <summary>Sets how SQLite opens the file; call it before the first connection is rented.</summary>
    public void ReadFrom(string address) => file = new DatabaseFile(path, address, 0);

    /// <summary>Waits for a free place, then returns an open connection.</summary>
    /// <exception cref="DatabaseFailure">The file in the place of the database cannot be read.</exception>
    public async ValueTask<ReadConnection> RentAsync(CancellationToken cancellation)
    {
        await free.WaitAndYieldAsync(Timeout.InfiniteTimeSpan, cancellation);
        try
        {
            return TakeBeyondLimit();
        }
        catch
        {
            free.Release();
            throw;
        }
    }

    /// <summary>Returns an open connection that takes no place, for callers that hold it long but rarely use it.</summary>
    /// <exception cref="DatabaseFailure">The file in the place of the database cannot be read.</exception>
    public ReadConnection TakeBeyondLimit() =>
        failure is { } known ? throw new DatabaseFailure(known.Kind, known.Message, known) : file.Take();

    /// <summary>Waits until an expensive operation may rent a place; disposing the result ends the turn.</summary>
    /// <exception cref="TimeoutException">The turn did not come in time.</exception>
    public async ValueTask<IDisposable> WaitForExpensiveTurnAsync(TimeSpan patience, CancellationToken cancellation) =>
        await expensive.WaitAndYieldAsync(patience, cancellation)
            ? new ExpensiveTurn(expensive)
            : throw new TimeoutException("Too many expensive operations are waiting.");

    /// <summary>Returns which data there is to read.</summary>
    public ValueTask<DataState> StateAsync(CancellationToken cancellation) =>
        AskAsync(static connection => connection.State(), cancellation);

    /// <summary>Returns which data there is to read at this moment, without taking a place; null when unknown.</summary>
    public DataState? CurrentState() => failure is null ? file.CurrentState(HealthTime) : null;

    /// <summary>Frees what idle connections cache.</summary>
    public void Shrink() => file.Shrink();

    /// <summary>Whether it holds no data set at all.</summary>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) =>
        await AskAsync(static connection => connection.Number(ConnectionTexts.AnyDataset), cancellation) == 0;

    /// <summary>Returns the newest answers to reports about a row.</summary>
    public ValueTask<IReadOnlyList<string?[]>> AnsweredAsync(string row, CancellationToken cancellation) =>
        AskAsync(connection => connection.Texts(ConnectionTexts.Answered, row), cancellation);

    /// <summary>Returns key, kind and publisher of each data set.</summary>
    public ValueTask<IReadOnlyList<string?[]>> DatasetsAsync(CancellationToken cancellation) =>
        AskAsync(static connection => connection.Texts(ConnectionTexts.Datasets), cancellation);

    /// <summary>Whether the file being read is in its place: open connections would go on reading a deleted one.</summary>
    public bool IsInPlace => File.Exists(path) && !file.HasMoved;

    /// <summary>Whether a complete file is there that is not the one being read.</summary>
    public bool IsReplaced => (failure is not null || file.HasMoved) && SqliteFile.IsWhole(path);

    /// <summary>
    /// Switches to the file that is there now. Operations in progress finish on the previous one; nothing cached from it is used.
    /// </summary>
    /// <param name="open">Prepares the new file for reading, and returns how SQLite opens it.</param>
    /// <exception cref="DatabaseFailure">It cannot be read; nothing is read until it can.</exception>
    public void SwitchTo(Func<string> open)
    {
        var before = file;
        failure ??= DatabaseFailure.Of(DatabaseFailureKind.Replaced, path);
        try
        {
            if (!before.IsOver)
            {
                before.RemoveLeftovers();
                before.Dispose();
            }

            file = new DatabaseFile(path, open(), before.Number + 1);
            failure = null;
        }
        catch (Exception error)
        {
            failure = error as DatabaseFailure ?? DatabaseFailure.Of(DatabaseFailureKind.Unreachable, path, error.Message, error);
            throw failure;
        }
    }

    public void Return(ReadConnection connection)
    {
        connection.File.Return(connection);
        free.Release();
    }

    /// <summary>Discards a connection after a failure and frees its place.</summary>
    public void Drop(ReadConnection connection)
    {
        connection.Dispose();
        free.Release();
    }

    public void Dispose()
    {
        file.Dispose();
        free.Dispose();
        expensive.Dispose();
        ExpensiveThreads.Dispose();
    }

    private static int DefaultPlaces => Math.Max(2, Environment.ProcessorCount) + 1;

    private async ValueTask<T> AskAsync<T>(Func<ReadConnection, T> ask, CancellationToken cancellation)
    {
        var connection = await RentAsync(cancellation);
        try
        {
            connection.Begin(HealthTime, cancellation);
            connection.Snapshot.Enter();
            var answer = ask(connection);
            connection.Snapshot.Leave();
            Return(connection);
            return answer;
        }
        catch
        {
            Drop(connection);
            throw;
        }
    }

    private sealed class ExpensiveTurn(SemaphoreSlim of) : IDisposable
    {
        public void Dispose() => of.Release();
    }
}
