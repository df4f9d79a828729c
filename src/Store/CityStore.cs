using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The rows of a catalogue in a database, whichever it is: read by operations, loaded by imports, copied and looked after. All that the
/// rooms after this one know of a database.
/// </summary>
/// <remarks>
/// What readers ask is asynchronous, ends with its token and within the time of the rules. A load is one transaction of one thread, for
/// whoever loads works row by row; it waits for another as long as the rules say.
/// </remarks>
internal abstract class CityStore(DataCatalog catalog, CityStoreRules rules) : IDisposable
{
    private static readonly TimeSpan WaitStep = TimeSpan.FromSeconds(1);

    /// <summary>By which other gateways know that something is held by this one.</summary>
    private readonly string self = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>The catalogue whose tables it holds.</summary>
    public DataCatalog Catalog => catalog;

    /// <summary>What its rows say of their hours, as far as it was asked for.</summary>
    public OpeningRules Openings { get; } = new();

    /// <summary>How it is read and loaded.</summary>
    public CityStoreRules Rules => rules;

    /// <summary>What an operator calls it, a file for instance.</summary>
    public abstract string Name { get; }

    /// <summary>What is said differently here. Nobody else chooses one.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>What it was before it was opened, and brought to this schema.</summary>
    public SchemaState Found { get; protected set; } = SchemaState.Current;

    /// <summary>Whether it can be read only, and nothing can be loaded.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>What it remembers of the sources it is kept fresh from.</summary>
    public SourceLedger Sources => new(ConnectBriefly);

    /// <summary>What was asked for, week by week.</summary>
    public DemandLedger Demand => new(ConnectBriefly);

    /// <summary>What this gateway alone does of all that share the database.</summary>
    public Leases Leases => new(ConnectBriefly, rules.Patience, self);

    /// <summary>What it remembers of clients.</summary>
    public ClientLedger Clients => new(ConnectBriefly, self);

    /// <summary>What it remembers of what readers report.</summary>
    public ReportLedger Reports => new(ConnectBriefly);

    /// <summary>Whether several gateways, which know nothing of each other, may serve from it.</summary>
    public virtual bool IsShared => false;

    /// <summary>A plan with the statements of this database.</summary>
    public CompiledOperation Compile(OperationPlan plan) => CompiledOperation.Of(plan, Dialect);

    /// <summary>Reads what an operation needs in one snapshot: a response shows one data version.</summary>
    /// <exception cref="TimeoutException">It ran, or waited for its turn, too long.</exception>
    /// <exception cref="TooManyExpensiveException">It is dear, and too many such wait already.</exception>
    /// <exception cref="WorkExceededException">It is more work than any operation may be.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<ReadResults> ReadAsync(CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation);

    /// <summary>
    /// Begins to read the one list of an operation, from its beginning on, and counts it. It is not among those that are read at once: it
    /// has a connection of its own, and the turn of a dear operation for each part.
    /// </summary>
    /// <param name="time">How long it may take in all, whoever is slow.</param>
    /// <param name="cancellation">Ends the beginning; each part has its own.</param>
    /// <inheritdoc cref="ReadAsync" path="/exception"/>
    public abstract ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation);

    /// <summary>Which data there is to read.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<DataState> StateAsync(CancellationToken cancellation);

    /// <summary>
    /// Which data whoever reads now is given, for those who kept an answer; it costs a microsecond or two and nothing waits for it. On
    /// SQLite it is of this very moment. On PostgreSQL it is what the servers told within the last second, and never older than what was
    /// read here before, but for the gap of the rules. Null when it cannot be said, and what was kept must not be given.
    /// </summary>
    public virtual DataState? Noticed() => null;

    /// <summary>
    /// Gives back what is kept in memory to answer the next sooner, and is made again for them; those who are reading are left alone.
    /// </summary>
    public virtual void Shrink()
    {
    }

    /// <summary>What it remembers of the sources, for whoever shows it: asked as readers ask.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public virtual ValueTask<IReadOnlyList<SourceState>> SourcesAsync(CancellationToken cancellation) =>
        new(Task.Run(Sources.All, cancellation));

    /// <summary>The newest answers to what was reported of a row, read as data is.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation);

    /// <summary>What each data set is, by its key, read as data is.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="DatabaseFailure">The database cannot be read.</exception>
    public abstract ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation);

    /// <summary>Whether it can answer, and what stands against it; a cancelled token throws and nothing else does.</summary>
    public abstract ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation);

    /// <summary>Begins to load; no other process can until the loader is disposed.</summary>
    /// <exception cref="DatabaseFailure">Another process loads and went on longer than our patience.</exception>
    public Loader BeginLoad() => Loader.Of(BeginWriting(), catalog, rules);

    /// <summary>Whether it holds no data set at all, the sample city's included.</summary>
    public bool IsEmpty()
    {
        using var connection = Connect();
        return !connection.Prepare(LoadTexts.AnyDataset).With().Any();
    }

    /// <summary>Whether nothing is in it, nor remembered of what was.</summary>
    public bool IsNew()
    {
        using var connection = Connect();
        return CityCopy.FindFilled(connection, catalog) is null;
    }

    /// <summary>
    /// Copies all that is in it at one moment into an empty database, of whatever kind, in one transaction there; others may read and write
    /// here meanwhile.
    /// </summary>
    /// <returns>How many rows were copied.</returns>
    /// <exception cref="DatabaseFailure">The other is not empty, or one of the two cannot be used; the other is as it was.</exception>
    public long CopyTo(CityStore other, Action<CopyProgress> progress, CancellationToken cancellation)
    {
        var rows = CopyRows(other, progress, cancellation);

        // What an older rule made came along as it was, with the number of that rule.
        other.BringDerivedUpToDate();
        return rows;
    }

    /// <summary>
    /// Writes a copy of the database as it is at one moment, also of an older form, while others read and write. An older copy is replaced
    /// when the new one is whole.
    /// </summary>
    /// <exception cref="DatabaseFailure">The copy cannot be written, or the name is that of something else.</exception>
    public abstract void Backup(string file);

    /// <summary>Lets a role of the server read all that is in it, and what later versions add.</summary>
    /// <exception cref="DatabaseFailure">There is no such role, or no server that would know roles.</exception>
    public abstract void LetRead(string role);

    /// <summary>
    /// Looks whether another database was put in the place of the one that is read, and takes it over. Where nothing can be put in its
    /// place behind its back, there is nothing to do.
    /// </summary>
    /// <param name="settle">Makes the other fit to be shown, before anybody reads it.</param>
    public virtual Renewed Renew(Action<CityStore> settle) => Renewed.Nothing;

    public abstract void Dispose();

    /// <summary>A connection for one piece of writing, that waits so long for another who writes.</summary>
    protected abstract WriteConnection Connect(TimeSpan patience);

    /// <summary>
    /// The same for what is small: somebody may wait for it, or the end of the process, and so it has an end also where the server gives
    /// none.
    /// </summary>
    protected virtual WriteConnection ConnectBriefly(TimeSpan patience) => Connect(patience);

    /// <summary>
    /// Begins what may have to wait for another who writes: in steps where somebody is told of the waiting, who may also end it.
    /// </summary>
    /// <param name="connect">Makes a connection that waits so long.</param>
    /// <param name="begin">Takes the lock.</param>
    /// <param name="patience">How long all of it may wait.</param>
    /// <exception cref="DatabaseFailure">The other went on longer than that.</exception>
    protected T Awaited<T>(Func<TimeSpan, T> connect, Action<T> begin, TimeSpan patience)
        where T : WriteConnection
    {
        var since = Stopwatch.GetTimestamp();
        var step = rules.Waits is null || patience < WaitStep ? patience : WaitStep;
        while (true)
        {
            var connection = connect(step);
            try
            {
                begin(connection);
                return connection;
            }
            catch (DatabaseFailure busy) when (
                busy.Kind == DatabaseFailureKind.Locked && rules.Waits is not null && Stopwatch.GetElapsedTime(since) < patience)
            {
                connection.Dispose();
                rules.Waits();
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
    }

    /// <summary>Makes anew what is derived by a rule that is no longer that of today; with none such, not a row is looked at.</summary>
    /// <exception cref="DatabaseFailure">It cannot be written, or another process loads and went on longer than our patience.</exception>
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
        loader.Rebuild(progress => rules.Rebuilding?.Invoke(progress), onlyOlder: true);
        loader.Commit();
    }

    /// <summary>What a copy may be made of.</summary>
    /// <exception cref="DatabaseFailure">It is not of this schema.</exception>
    protected void RequireCopyable(SchemaState state)
    {
        if (state != SchemaState.Current)
        {
            throw state == SchemaState.Older ? DatabaseFailure.Of(DatabaseFailureKind.Older, Name) : Empty();
        }
    }

    /// <summary>Nothing was made in it yet.</summary>
    protected DatabaseFailure Empty() =>
        new(DatabaseFailureKind.NotADatabase, $"{Name} is empty and no gateway database yet; name another. It was left as it is.");

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
