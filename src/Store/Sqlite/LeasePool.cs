using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Open connections to read with. Hardly more are at work than there are cores, for SQLite reads are work of the processor, and dear
/// operations leave some to the cheap ones, to health and to pages. When another file is put in the place of the one that is read, they
/// turn to it.
/// </summary>
internal sealed class LeasePool(string path, int? places = null) : IDisposable
{
    /// <summary>A database that takes longer for one number is not well.</summary>
    private static readonly TimeSpan HealthTime = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim free = new(places ?? DefaultPlaces);
    private volatile ReadFile file = new(path, path, 0);
    private volatile DatabaseFailure? failure;

    /// <summary>Three quarters of the cores may be busy with dear operations, and one always.</summary>
    private readonly SemaphoreSlim dear = new(Math.Max(1, ((places ?? DefaultPlaces) - 1) * 3 / 4));

    /// <summary>Where dear operations are read, whose turn it is.</summary>
    public DearThreads DearThreads { get; init; } = new();

    /// <summary>How SQLite opens the file; to be said before the first place is rented.</summary>
    public void ReadFrom(string address) => file = new ReadFile(path, address, 0);

    /// <summary>Waits for a free place, then hands out an open connection.</summary>
    /// <exception cref="DatabaseFailure">What stands at the place of the database cannot be read.</exception>
    public async ValueTask<Lease> RentAsync(CancellationToken cancellation)
    {
        await free.StandAsync(Timeout.InfiniteTimeSpan, cancellation);
        try
        {
            return TakeAside();
        }
        catch
        {
            free.Release();
            throw;
        }
    }

    /// <summary>An open connection beside the places, for who is seldom at work with it and keeps it long.</summary>
    /// <exception cref="DatabaseFailure">What stands at the place of the database cannot be read.</exception>
    public Lease TakeAside() => failure is { } known ? throw new DatabaseFailure(known.Kind, known.Message, known) : file.Take();

    /// <summary>Waits until a dear operation may rent a place; whoever holds the turn gives it back by disposing of it.</summary>
    /// <exception cref="TimeoutException">The turn did not come.</exception>
    public async ValueTask<IDisposable> TurnOfDearAsync(TimeSpan patience, CancellationToken cancellation) =>
        await dear.StandAsync(patience, cancellation) ? new DearTurn(dear) : throw new TimeoutException("Too many dear operations wait.");

    /// <summary>Which data there is to read.</summary>
    public ValueTask<DataState> StateAsync(CancellationToken cancellation) => AskAsync(static lease => lease.State(), cancellation);

    /// <summary>Which data there is to read at this moment, asked without a place; null when it cannot be said.</summary>
    public DataState? Noticed() => failure is null ? file.Noticed(HealthTime) : null;

    /// <summary>Connections that nobody reads by give back what they keep.</summary>
    public void Shrink() => file.Shrink();

    /// <summary>Whether it holds no data set at all.</summary>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) =>
        await AskAsync(static lease => lease.Number(ConnectionTexts.AnyDataset), cancellation) == 0;

    /// <summary>The newest answers to what was reported of a row.</summary>
    public ValueTask<IReadOnlyList<string?[]>> AnsweredAsync(string row, CancellationToken cancellation) =>
        AskAsync(lease => lease.Texts(ConnectionTexts.Answered, row), cancellation);

    /// <summary>Key, kind and publisher of each data set.</summary>
    public ValueTask<IReadOnlyList<string?[]>> DatasetsAsync(CancellationToken cancellation) =>
        AskAsync(static lease => lease.Texts(ConnectionTexts.Datasets), cancellation);

    /// <summary>
    /// Whether the file that is read stands at its place: connections that are open would go on with one that was deleted.
    /// </summary>
    public bool IsInPlace => File.Exists(path) && !file.HasMoved;

    /// <summary>Whether a whole file stands there that is not the one that is read.</summary>
    public bool IsReplaced => (failure is not null || file.HasMoved) && SqliteFile.IsWhole(path);

    /// <summary>
    /// Reads the file that stands there now. Whoever is at work on the one before comes to an end on it; nothing kept of it is used.
    /// </summary>
    /// <param name="open">Makes the new file fit to be read, and says how SQLite opens it.</param>
    /// <exception cref="DatabaseFailure">It cannot be read; until it can, nothing is.</exception>
    public void Turn(Func<string> open)
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

            file = new ReadFile(path, open(), before.Number + 1);
            failure = null;
        }
        catch (Exception error)
        {
            failure = error as DatabaseFailure ?? DatabaseFailure.Of(DatabaseFailureKind.Unreachable, path, error.Message, error);
            throw failure;
        }
    }

    public void Return(Lease lease)
    {
        lease.File.GiveBack(lease);
        free.Release();
    }

    /// <summary>For a connection on which something failed: it is not used again.</summary>
    public void Drop(Lease lease)
    {
        lease.Dispose();
        free.Release();
    }

    public void Dispose()
    {
        file.Dispose();
        free.Dispose();
        dear.Dispose();
        DearThreads.Dispose();
    }

    private static int DefaultPlaces => Math.Max(2, Environment.ProcessorCount) + 1;

    private async ValueTask<T> AskAsync<T>(Func<Lease, T> ask, CancellationToken cancellation)
    {
        var lease = await RentAsync(cancellation);
        try
        {
            lease.Begin(HealthTime, cancellation);
            lease.Snapshot.Enter();
            var answer = ask(lease);
            lease.Snapshot.Leave();
            Return(lease);
            return answer;
        }
        catch
        {
            Drop(lease);
            throw;
        }
    }

    private sealed class DearTurn(SemaphoreSlim of) : IDisposable
    {
        public void Dispose() => of.Release();
    }
}
