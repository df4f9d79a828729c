using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>A SQLite file with this gateway's schema: opened, created or migrated, read, loaded, and copied while being served.</summary>
internal sealed partial class SqliteStore : CityStore
{
    private readonly ReadConnectionPool pool;
    private readonly Reader reader;
    private bool isReadOnly;

    private SqliteStore(string path, DataCatalog catalog, CityStoreRules rules)
        : base(catalog, rules)
    {
        Name = Path.GetFullPath(path);
        Address = Name;
        pool = new ReadConnectionPool(Name, rules.Places);
        reader = new Reader(pool, rules, new OpeningBook(Openings));
    }

    /// <summary>The file's full path.</summary>
    public override string Name { get; }

    /// <summary>How SQLite opens it: its path, or a URI if it is read-only.</summary>
    public string Address { get; private set; }

    public override Dialect Dialect { get; } = new SqliteDialect();

    /// <summary>Whether the file, its folder or the disk rejects writes.</summary>
    public override bool IsReadOnly => isReadOnly;

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        reader.ReadAsync(compiled, operation, cancellation);

    public override async ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation)
    {
        var stream = new ListStream(pool, new OpeningBook(Openings), Rules, compiled, operation);
        try
        {
            await stream.BeginAsync(cancellation);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public override ValueTask<DataState> StateAsync(CancellationToken cancellation) => pool.StateAsync(cancellation);

    public override DataState? CurrentState() => pool.CurrentState();

    public override void Shrink() => pool.Shrink();

    public override async ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation) =>
        [.. (await pool.AnsweredAsync(row, cancellation)).Select(ReportLedger.ReportOf)];

    public override async ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation) =>
        DemandLedger.FactsOf(await pool.DatasetsAsync(cancellation));

    public override async ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation)
    {
        if (!pool.IsInPlace)
        {
            return new StoreHealth(StoreCondition.Gone);
        }

        try
        {
            var version = (await pool.StateAsync(cancellation)).Version;
            return new StoreHealth(await pool.IsEmptyAsync(cancellation) ? StoreCondition.Empty : StoreCondition.Ready, version);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new StoreHealth(StoreCondition.Unreadable);
        }
    }

    public override void Backup(string file)
    {
        var target = Path.GetFullPath(file);
        if (target == Name || (File.Exists(target) && !SqliteFile.IsDatabase(target)))
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.NotADatabase, target, target == Name ? "it is the database itself" : null);
        }

        if (Examine() == SchemaState.New)
        {
            throw Empty();
        }

        SqliteFile.Reach(target);
        RequireOurs(target);
        using var connection = Connect(create: false);
        SqliteFile.Copy(connection, target, Rules.Patience);
    }

    public override void LetRead(string role) => throw new DatabaseFailure(
        DatabaseFailureKind.NotADatabase, $"{Name} is a file and has no roles; the permissions of the file control who may read it.");

    public override Renewed Renew(Action<CityStore> settle)
    {
        if (!pool.IsReplaced)
        {
            return pool.IsInPlace ? Renewed.Nothing : new Renewed(RenewalOutcome.Gone);
        }

        try
        {
            pool.SwitchTo(() =>
            {
                OpenToRead();
                settle(this);
                return Address;
            });
            return new Renewed(RenewalOutcome.Taken);
        }
        catch (DatabaseFailure unfit)
        {
            return new Renewed(RenewalOutcome.Unfit, unfit.Message);
        }
    }

    public override void Dispose() => pool.Dispose();

    protected override WriteConnection Connect(TimeSpan patience) => SqliteWriteConnection.Open(Address, create: false, patience);

    /// <summary>
    /// Requires that a file to be replaced is a backup: not the database of another program, nor one that a newer gateway wrote.
    /// </summary>
    private void RequireOurs(string target)
    {
        if (!File.Exists(target))
        {
            return;
        }

        // First of all: to open a file is to take in its log.
        SqliteFile.RequireNoLog(target);
        try
        {
            using var older = SqliteWriteConnection.Open(target, create: false, Rules.Patience);
            SqliteSchema.Examine(older, target);
        }
        catch (DatabaseFailure damaged) when (damaged.Kind == DatabaseFailureKind.Damaged)
        {
            // A damaged backup is of no use: a good one may replace it.
        }
    }

    private SqliteWriteConnection Connect(bool create) => SqliteWriteConnection.Open(create ? Name : Address, create, Rules.Patience);
}
