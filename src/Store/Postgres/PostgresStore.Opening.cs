using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Store.Postgres;

/// <summary>Opening the database, and bringing it to the schema and the rules of this program.</summary>
internal sealed partial class PostgresStore
{
    /// <summary>
    /// A migration may build indexes over all rows: by default, a gateway that starts meanwhile waits longer than for a load.
    /// </summary>
    private static readonly TimeSpan LeastPatience = TimeSpan.FromSeconds(10);

    private bool isReadOnly;

    /// <summary>Returns a store that does not contact its server until something is read.</summary>
    public static PostgresStore At(string address, DataCatalog catalog, CityStoreRules rules) => new(address, catalog, rules);

    /// <summary>Opens the database and migrates an empty or older one to the current schema.</summary>
    /// <exception cref="DatabaseFailure">It cannot be used; it is unchanged.</exception>
    public static PostgresStore Open(string address, DataCatalog catalog, CityStoreRules rules) =>
        Opened(address, catalog, rules, store => store.BringUpToDate());

    /// <summary>The same, but opens a database that this role may only read as it is.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be migrated.</exception>
    public static PostgresStore OpenToRead(string address, DataCatalog catalog, CityStoreRules rules) =>
        Opened(address, catalog, rules, store => store.OpenToRead());

    /// <summary>Opens the database as it is: nothing is written.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or does not have the current schema.</exception>
    public static PostgresStore OpenToCopy(string address, DataCatalog catalog, CityStoreRules rules) =>
        Opened(address, catalog, rules, store =>
        {
            using var connection = store.Connect(store.Hosts.Any(), rules.Patience);
            store.RequireCopyable(PostgresSchema.Examine(connection, store.Name));
        });

    /// <summary>
    /// Creates the schema of a catalogue without migrations in an empty database, straight from its model: for other catalogues, in tests.
    /// </summary>
    public static PostgresStore Create(string address, DataCatalog catalog, CityStoreRules rules) =>
        Opened(address, catalog, rules, store =>
        {
            using var context = PostgresCityContext.Unconnected(catalog);
            using var connection = store.ConnectHere();
            connection.Execute(context.Database.GenerateCreateScript() + Strips.CreateIndexes(catalog, store.Dialect));
            RecordDerivedVersions(connection, catalog);
        });

    private static PostgresStore Opened(string address, DataCatalog catalog, CityStoreRules rules, Action<PostgresStore> open)
    {
        var store = new PostgresStore(address, catalog, rules);
        try
        {
            open(store);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Always throws: backups of a server's database are made with the server's own tools.</summary>
    public override void Backup(string file) => throw Faults.Failure(DatabaseFailureKind.NotADatabase,
        $"{Name} is backed up by PostgreSQL's own tools: pg_dump for this database, pg_basebackup for the whole server. "
            + "`gateway copy` makes a file of it.");

    public override void LetRead(string role)
    {
        using var connection = ConnectHere();
        var schema = connection.Prepare(SchemaTexts.Schema).With().Read(row => row.Text(0))[0];
        foreach (var grant in SchemaTexts.GrantToRead(role, schema))
        {
            connection.Execute(grant);
        }
    }

    protected override WriteConnection Connect(TimeSpan patience) => Connect(Hosts.Primary(), patience);

    protected override WriteConnection ConnectBriefly(TimeSpan patience) =>
        PostgresWriteConnection.Open(Hosts.Primary().Brief, Name, patience);

    private PostgresWriteConnection Connect(Host host, TimeSpan patience) => PostgresWriteConnection.Open(host.Writer, Name, patience);

    private PostgresWriteConnection ConnectHere() => Connect(Hosts.Primary(), Rules.Patience);

    /// <summary>
    /// Opens the database for reading. Nothing is written to one that is current, so that it is served even while there is no primary.
    /// </summary>
    private void OpenToRead()
    {
        using (var connection = Connect(Hosts.Any(), Rules.Patience))
        {
            var isCurrent = PostgresSchema.Examine(connection, Name) == SchemaState.Current;
            isReadOnly = isCurrent && connection.Prepare(SchemaTexts.MayWrite).With().Number() == 0;
            if (isCurrent && new DerivedSet(connection, Derived.All(Catalog)).IsCurrent())
            {
                return;
            }
        }

        if (isReadOnly)
        {
            throw Faults.MayNotMigrate(Name);
        }

        BringUpToDate();
    }

    private void BringUpToDate()
    {
        if (!IsCurrent())
        {
            Migrate();
        }

        BringDerivedUpToDate();
    }

    private bool IsCurrent()
    {
        using var connection = ConnectHere();
        return PostgresSchema.Examine(connection, Name) == SchemaState.Current;
    }

    private void Migrate()
    {
        var patience = Rules.OnWaiting is null && Rules.Patience < LeastPatience ? LeastPatience : Rules.Patience;
        using var connection = Awaited(wait => Connect(Hosts.Primary(), wait), static connection => connection.BeginToMigrate(), patience);
        try
        {
            // Checked again under the lock: another gateway may have been faster.
            var state = PostgresSchema.Examine(connection, Name);
            Found = state;
            if (state != SchemaState.Current)
            {
                PostgresSchema.Migrate(connection, Catalog, state);
            }

            if (state == SchemaState.New)
            {
                RecordDerivedVersions(connection, Catalog);
            }

            connection.Commit();
        }
        catch (DatabaseFailure refused) when (refused.Kind == DatabaseFailureKind.ReadOnly)
        {
            throw Faults.MayNotMigrate(Name, refused);
        }
        finally
        {
            connection.Rollback();
        }
    }

    /// <summary>Records that what is derived is current: nothing is derived from no rows.</summary>
    private static void RecordDerivedVersions(PostgresWriteConnection connection, DataCatalog catalog) =>
        new DerivedSet(connection, Derived.All(catalog)).RecordVersions();
}
