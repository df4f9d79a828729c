using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Store.Sqlite;

/// <summary>A SQLite file of this gateway's schema: opened, created or migrated, read, loaded, and copied while it serves.</summary>
internal sealed class SqliteStore : CityStore
{
    private static readonly TimeSpan WaitStep = TimeSpan.FromSeconds(1);
    private readonly LeasePool pool;
    private readonly Reader reader;
    private readonly CellsReader cells;
    private bool isReadOnly;

    private SqliteStore(string path, DataCatalog catalog, CityStoreRules rules)
        : base(catalog, rules)
    {
        Name = Path.GetFullPath(path);
        Address = Name;
        pool = new LeasePool(Name, rules.Places);
        reader = new Reader(pool, rules);
        cells = new CellsReader(pool, rules.Timeout);
    }

    /// <summary>The file's full path.</summary>
    public override string Name { get; }

    /// <summary>How SQLite opens it: its path, or more than that where it can only be read.</summary>
    public string Address { get; private set; }

    public override Dialect Dialect { get; } = new SqliteDialect();

    /// <summary>The file, its folder or the disk does not take anything.</summary>
    public override bool IsReadOnly => isReadOnly;

    /// <summary>
    /// A store whose file is not touched before somebody reads: what an operation becomes does not rest on what is in it.
    /// </summary>
    public static SqliteStore At(string path, DataCatalog catalog, CityStoreRules rules) => new(path, catalog, rules);

    /// <summary>
    /// Opens the file, makes it when there is none, and brings an older one to this schema after a copy to <c>FILE.bak</c>.
    /// </summary>
    /// <exception cref="DatabaseFailure">It cannot be used; the file is as it was.</exception>
    public static SqliteStore Open(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        store.BringUpToDate();
        return store;
    }

    /// <summary>The same, but one that cannot be written is opened as it is: reading needs no writing.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be brought to this schema.</exception>
    public static SqliteStore OpenToRead(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        store.OpenToRead();
        store.pool.ReadFrom(store.Address);
        return store;
    }

    /// <summary>
    /// Makes a new file for a catalogue that has no migrations, straight from its model: other catalogues than the city's, in tests.
    /// </summary>
    public static SqliteStore Create(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        using var context = SqliteCityContext.Unconnected(catalog);
        using var connection = store.Connect(create: true);
        connection.Execute(SchemaTexts.PageSize);
        connection.Execute(SchemaTexts.UseWal);
        connection.Execute(context.Database.GenerateCreateScript());
        store.Sign(connection);
        return store;
    }

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        reader.ReadAsync(compiled, operation, cancellation);

    public override Task<IReadOnlyList<CellCount>> ReadCellsAsync(
        CellsPlan plan, CellGrid grid, string? owner, CancellationToken cancellation) => cells.ReadAsync(plan, grid, owner, cancellation);

    public override ValueTask<DataState> StateAsync(CancellationToken cancellation) => pool.StateAsync(cancellation);

    public override async ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation)
    {
        if (!pool.IsInPlace)
        {
            return new StoreHealth(StoreCondition.Gone);
        }

        try
        {
            var (_, version) = await pool.StateAsync(cancellation);
            return new StoreHealth(await pool.IsEmptyAsync(cancellation) ? StoreCondition.Empty : StoreCondition.Ready, version);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new StoreHealth(StoreCondition.Unreadable);
        }
    }

    public override Loader BeginLoad()
    {
        var since = Stopwatch.GetTimestamp();
        var step = Rules.Waits is null || Rules.Patience < WaitStep ? Rules.Patience : WaitStep;
        while (true)
        {
            try
            {
                return Loader.Begin(SqliteWriteConnection.Open(Address, create: false, step), Catalog, Rules.Clock);
            }
            catch (DatabaseFailure busy) when (
                busy.Kind == DatabaseFailureKind.Locked && Rules.Waits is not null && Stopwatch.GetElapsedTime(since) < Rules.Patience)
            {
                Rules.Waits();
            }
        }
    }

    public override void Backup(string file)
    {
        var target = Path.GetFullPath(file);
        if (target == Name || (File.Exists(target) && !SqliteFile.IsDatabase(target)))
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.NotADatabase, target, target == Name ? "it is the database itself" : null);
        }

        SqliteFile.Reach(target);
        using var connection = Connect(create: false);
        SqliteFile.Copy(connection, target, Rules.Patience);
    }

    public override Renewed Renew(Action<CityStore> settle)
    {
        if (!pool.IsReplaced)
        {
            return pool.IsInPlace ? Renewed.Nothing : new Renewed(RenewalOutcome.Gone);
        }

        try
        {
            pool.Turn(() =>
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

    protected override WriteConnection Connect() => Connect(create: false);

    private SqliteWriteConnection Connect(bool create) => SqliteWriteConnection.Open(create ? Name : Address, create, Rules.Patience);

    private void OpenToRead()
    {
        (Address, isReadOnly) = (Name, false);
        try
        {
            BringUpToDate();
        }
        catch (DatabaseFailure refused)
            when (refused.Kind is DatabaseFailureKind.ReadOnly or DatabaseFailureKind.Unreachable && File.Exists(Name))
        {
            if (SqliteFile.ReadAddress(Name) is not { } address)
            {
                throw;
            }

            Address = address;
            isReadOnly = true;
            RequireCurrent();
        }
    }

    private void BringUpToDate()
    {
        SqliteFile.Reach(Name);
        using (var connection = Connect(create: true))
        {
            var state = SqliteSchema.Examine(connection, Name);
            isReadOnly = connection.IsReadOnly;
            connection.Execute(SchemaTexts.PageSize);
            SqliteFile.UseWal(connection, Rules.Patience);
            if (state != SchemaState.Current)
            {
                Migrate(connection);
            }
        }

        BringDerivedUpToDate();
    }

    private void RequireCurrent()
    {
        using var connection = Connect(create: false);
        if (SqliteSchema.Examine(connection, Name) != SchemaState.Current || !new DerivedSet(connection, Derived.All(Catalog)).IsCurrent())
        {
            throw DatabaseFailure.Of(
                DatabaseFailureKind.ReadOnly, Name, "an older gateway made it, and it has to be brought up to date");
        }
    }

    private void Migrate(SqliteWriteConnection connection)
    {
        connection.Execute(SchemaTexts.WithoutForeignKeys);
        connection.Execute(SchemaTexts.Begin);
        try
        {
            MigrateLocked(connection);
            connection.Commit();
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }

    private void MigrateLocked(SqliteWriteConnection connection)
    {
        // Looked at again under the lock: another process may have been faster.
        var state = SqliteSchema.Examine(connection, Name);
        if (state == SchemaState.Older)
        {
            // A second connection reads what is there while this one keeps everybody from writing.
            using var before = Connect(create: false);
            SqliteFile.Copy(before, Name + ".bak", Rules.Patience);
        }

        if (state != SchemaState.Current)
        {
            SqliteSchema.Migrate(connection, Name, Catalog);
        }

        if (state == SchemaState.New)
        {
            Sign(connection);
        }
    }

    /// <summary>From no rows nothing follows: what is derived is as it should be.</summary>
    private void Sign(SqliteWriteConnection connection) => new DerivedSet(connection, Derived.All(Catalog)).Sign();
}
