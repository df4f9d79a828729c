using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The rows of a catalogue in a database of any kind: read by operations, loaded by imports, copied and maintained. This is all that the
/// later rooms know of a database.
/// </summary>
/// <remarks>
/// Reads are asynchronous and end on cancellation or at the timeout of the rules. A load is one transaction on one thread, because loading
/// goes row by row; it waits for another load as long as the rules allow.
/// </remarks>
internal abstract class CityStore(DataCatalog catalog, CityStoreRules rules) : IDisposable
{
    private static readonly TimeSpan WaitStep = TimeSpan.FromSeconds(1);

    /// <summary>How other gateways recognize what this one holds.</summary>
    private readonly string self = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>The catalogue whose tables the store holds.</summary>
    public DataCatalog Catalog => catalog;

    /// <summary>The opening hours of its rows, as far as they have been asked for.</summary>
    public OpeningRules Openings { get; } = new();

    /// <summary>How the store is read and loaded.</summary>
    public CityStoreRules Rules => rules;

    /// <summary>The name an operator knows it by, such as a file.</summary>
    public abstract string Name { get; }

    /// <summary>The SQL dialect of this database. Nothing else chooses one.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>The state of the schema before it was opened and migrated.</summary>
    public SchemaState Found { get; protected set; } = SchemaState.Current;

    /// <summary>Whether it is read-only, so that nothing can be loaded.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>The state of the sources that keep it fresh.</summary>
    public SourceLedger Sources => new(ConnectBriefly);

    /// <summary>The demand, week by week.</summary>
    public DemandLedger Demand => new(ConnectBriefly);

    /// <summary>The work that only one of the gateways sharing the database does at a time.</summary>
    public Leases Leases => new(ConnectBriefly, rules.Patience, self);

    /// <summary>What is stored about clients.</summary>
    public ClientLedger Clients => new(ConnectBriefly, self);

    /// <summary>What readers reported.</summary>
    public ReportLedger Reports => new(ConnectBriefly);

    /// <summary>Whether several gateways that know nothing of each other may serve from it.</summary>
    public virtual bool IsShared => false;

    /// <summary>Compiles a plan to the statements of this database.</summary>
    public CompiledOperation Compile(OperationPlan plan) => CompiledOperation.Of(plan, Dialect);

    /// <summary>Reads what an operation needs in one snapshot, so that a response shows one data version.</summary>
    /// <exception cref="TimeoutException">It ran or queued for too long.</exception>
    /// <exception cref="TooManyExpensiveException">It is expensive, and too many such operations are waiting already.</exception>
    /// <exception cref="WorkExceededException">It takes more work than any operation may.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation);

    /// <summary>
    /// Starts reading the single list of an operation from its beginning, and counts it. It takes none of the places of concurrent reads:
    /// it has its own connection, and queues as an expensive operation for each part.
    /// </summary>
    /// <param name="time">The time limit for the whole stream, whichever side is slow.</param>
    /// <param name="cancellation">Cancels the start; each part has its own token.</param>
    /// <inheritdoc cref="ReadAsync" path="/exception"/>
    public abstract ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation);

    /// <summary>Returns which data there is to read.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<DataState> StateAsync(CancellationToken cancellation);

    /// <summary>
    /// Returns which data a read would see now, to validate a cached answer; takes a microsecond or two and never blocks. On SQLite the
    /// result is current at the moment of the call. On PostgreSQL it is what the servers reported within the last second, and never older
    /// than what was read here before, except by the version gap of the rules. Null when it is unknown; a cached answer must not be served
    /// then.
    /// </summary>
    public virtual DataState? CurrentState() => null;

    /// <summary>
    /// Frees memory that only speeds up later answers; it is filled again on demand. Reads in progress are not disturbed.
    /// </summary>
    public virtual void Shrink()
    {
    }

    /// <summary>Returns the state of the sources for display, read like data.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public virtual ValueTask<IReadOnlyList<SourceState>> SourcesAsync(CancellationToken cancellation) =>
        new(Task.Run(Sources.All, cancellation));

    /// <summary>Returns the newest answers to reports about a row, read like data.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation);

    /// <summary>Returns the description of each data set by its key, read like data.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation);

    /// <summary>Checks whether the store can answer and, if not, why; throws only when cancelled.</summary>
    public abstract ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation);

    /// <summary>Begins a load; no other process can load until the loader is disposed.</summary>
    /// <exception cref="DatabaseFailure">Another process was loading for longer than our patience.</exception>
    public Loader BeginLoad() => Loader.Of(BeginWriting(), catalog, rules);

    /// <summary>Whether it holds no data set at all, not even one of the sample city.</summary>
    public bool IsEmpty()
    {
        using var connection = Connect();
        return !connection.Prepare(LoadTexts.AnyDataset).With().Any();
    }

    /// <summary>Whether it is empty, with no record of past content either.</summary>
    public bool IsNew()
    {
        using var connection = Connect();
        return CityCopy.FindFilled(connection, catalog) is null;
    }

    /// <summary>
    /// Copies a snapshot of the whole content into an empty database of any kind, in one transaction there; others may read and write here
    /// meanwhile.
    /// </summary>
    /// <returns>The number of rows copied.</returns>
    /// <exception cref="DatabaseFailure">The other is not empty, or one of the two cannot be used; the other is unchanged.</exception>
    public long CopyTo(CityStore other, Action<CopyProgress> progress, CancellationToken cancellation)
    {
        var rows = CopyRows(other, progress, cancellation);

        // What an older rule derived was copied as it was, with the number of that rule.
        other.BringDerivedUpToDate();
        return rows;
    }

    /// <summary>
    /// Writes a snapshot of the database to a file, also of an older schema, while others read and write. An older copy is replaced once
    /// the new one is complete.
    /// </summary>
    /// <exception cref="DatabaseFailure">The copy cannot be written, or the name belongs to something else.</exception>
    public abstract void Backup(string file);

    /// <summary>Lets a role of the server read all its tables, including those that later versions add.</summary>
    /// <exception cref="DatabaseFailure">There is no such role, or the database is not on a server that has roles.</exception>
    public abstract void LetRead(string role);

    /// <summary>
    /// Checks whether another database was put in the place of the one being read, and switches to it. Does nothing for a kind of database
    /// that cannot be replaced behind its back.
    /// </summary>
    /// <param name="settle">Prepares the other database before anything reads it.</param>
    public virtual Renewed Renew(Action<CityStore> settle) => Renewed.Nothing;

    public abstract void Dispose();

    /// <summary>
    /// Opens a connection for one piece of writing, which waits for another writer as long as <paramref name="patience"/> says.
    /// </summary>
    protected abstract WriteConnection Connect(TimeSpan patience);

    /// <summary>
    /// The same for small writes: a caller or the end of the process may be waiting for them, so they have a timeout even where the server
    /// has none.
    /// </summary>
    protected virtual WriteConnection ConnectBriefly(TimeSpan patience) => Connect(patience);

    /// <summary>
    /// Begins work that may have to wait for another writer, in steps if the rules want to hear of the waiting: their callback may end it.
    /// </summary>
    /// <param name="connect">Makes a connection that waits as long as it is given.</param>
    /// <param name="begin">Takes the lock.</param>
    /// <param name="patience">How long it may wait in all.</param>
    /// <exception cref="DatabaseFailure">The other writer went on longer than that.</exception>
    protected T Awaited<T>(Func<TimeSpan, T> connect, Action<T> begin, TimeSpan patience)
        where T : WriteConnection
    {
        var since = Stopwatch.GetTimestamp();
        var step = rules.OnWaiting is null || patience < WaitStep ? patience : WaitStep;
        while (true)
        {
            var connection = connect(step);
            try
            {
                begin(connection);
                return connection;
            }
            catch (DatabaseFailure busy) when (
                busy.Kind == DatabaseFailureKind.Locked && rules.OnWaiting is not null && Stopwatch.GetElapsedTime(since) < patience)
            {
                connection.Dispose();
                rules.OnWaiting();
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
    }

    /// <summary>Rebuilds what was derived by an outdated rule; if there is none, no row is looked at.</summary>
    /// <exception cref="DatabaseFailure">It cannot be written, or another process was loading for longer than our patience.</exception>
    protected void BringDerivedUpToDate()
    {
        using (var connection = Connect())
        {
            if (new DerivedSet(connection, Derived.All(catalog)).IsCurrent())
            {
                return;
            }
        }

        using var loader = BeginLoad();
        loader.Rebuild(progress => rules.OnRebuilding?.Invoke(progress), onlyOlder: true);
        loader.Commit();
    }

    /// <summary>Requires a database that can be copied.</summary>
    /// <exception cref="DatabaseFailure">It does not have the current schema.</exception>
    protected void RequireCopyable(SchemaState state)
    {
        if (state != SchemaState.Current)
        {
            throw state == SchemaState.Older ? DatabaseFailure.Of(DatabaseFailureKind.Older, Name) : Empty();
        }
    }

    /// <summary>The failure of a database in which nothing was created yet.</summary>
    protected DatabaseFailure Empty() =>
        new(DatabaseFailureKind.NotADatabase, $"{Name} is empty and not a gateway database yet; name another. It was not changed.");

    private long CopyRows(CityStore other, Action<CopyProgress> progress, CancellationToken cancellation)
    {
        using var from = Connect();
        using var to = other.BeginWriting();
        return new CityCopy(from, to, catalog, progress).Run(other.Name, cancellation);
    }

    /// <summary>Takes the write lock of the database.</summary>
    private WriteConnection BeginWriting() => Awaited(Connect, static connection => connection.Begin(), rules.Patience);

    private WriteConnection Connect() => Connect(rules.Patience);

    private WriteConnection ConnectBriefly() => ConnectBriefly(rules.Patience);
}
