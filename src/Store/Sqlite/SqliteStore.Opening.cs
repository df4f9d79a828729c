using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Store.Sqlite;

/// <summary>Opening and creating the file, and bringing it to the schema and the rules of this program.</summary>
internal sealed partial class SqliteStore
{
    /// <summary>
    /// Returns a store that does not touch its file until something is read: compiling an operation does not depend on its content.
    /// </summary>
    public static SqliteStore At(string path, DataCatalog catalog, CityStoreRules rules) => new(path, catalog, rules);

    /// <summary>Opens the file, creating it if there is none and migrating an older one after copying it to <c>FILE.bak</c>.</summary>
    /// <exception cref="DatabaseFailure">It cannot be used; the file is unchanged.</exception>
    public static SqliteStore Open(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        store.BringUpToDate();
        return store;
    }

    /// <summary>The same, but opens a file that cannot be written as it is: reading needs no writing.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be migrated.</exception>
    public static SqliteStore OpenToRead(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        store.OpenToRead();
        store.pool.ReadFrom(store.Address);
        return store;
    }

    /// <summary>
    /// Creates a new file for a catalogue without migrations, straight from its model: for catalogues other than the city's, in tests.
    /// </summary>
    public static SqliteStore Create(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        using var context = SqliteCityContext.Unconnected(catalog);
        using var connection = store.Connect(create: true);
        connection.Execute(SchemaTexts.PageSize);
        connection.Execute(SchemaTexts.UseWal);
        connection.Execute(context.Database.GenerateCreateScript());
        connection.Execute(Strips.CreateIndexes(catalog, store.Dialect));
        store.RecordDerivedVersions(connection);
        return store;
    }

    /// <summary>Opens the file as it is: nothing is written to it.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or does not have the current schema.</exception>
    public static SqliteStore OpenToCopy(string path, DataCatalog catalog, CityStoreRules rules)
    {
        var store = new SqliteStore(path, catalog, rules);
        store.RequireCopyable(store.Examine());
        return store;
    }

    private void OpenToRead()
    {
        (Address, isReadOnly) = (Name, false);
        if (!CanWrite(BringUpToDate))
        {
            RequireCurrent();
        }
    }

    /// <summary>Returns the state of the file without changing it.</summary>
    private SchemaState Examine()
    {
        var state = SchemaState.New;
        if (!CanWrite(Look))
        {
            Look();
        }

        return state;

        void Look()
        {
            using var connection = Connect(create: false);
            state = SqliteSchema.Examine(connection, Name);
        }
    }

    /// <summary>
    /// Runs the action; if SQLite cannot write the file or beside it, determines how to open the file for reading instead.
    /// </summary>
    /// <returns>Whether the action ran.</returns>
    private bool CanWrite(Action what)
    {
        try
        {
            what();
            return true;
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
            return false;
        }
    }

    private void BringUpToDate()
    {
        SqliteFile.Reach(Name);
        if (!IsCurrent())
        {
            Migrate();
        }

        BringDerivedUpToDate();
    }

    /// <summary>
    /// Checks whether the schema is current, and turns on write-ahead logging, so that the file can be read while it is written.
    /// </summary>
    private bool IsCurrent()
    {
        using var connection = Connect(create: true);
        var state = SqliteSchema.Examine(connection, Name);
        isReadOnly = connection.IsReadOnly;
        connection.Execute(SchemaTexts.PageSize);
        SqliteFile.UseWal(connection, Rules.Patience);
        return state == SchemaState.Current;
    }

    private void RequireCurrent()
    {
        using var connection = Connect(create: false);
        if (SqliteSchema.Examine(connection, Name) != SchemaState.Current || !new DerivedSet(connection, Derived.All(Catalog)).IsCurrent())
        {
            throw DatabaseFailure.Of(
                DatabaseFailureKind.ReadOnly, Name, "it was created by an older gateway and must be upgraded");
        }
    }

    private void Migrate()
    {
        using var connection = Awaited(
            patience => SqliteWriteConnection.Open(Name, create: true, patience),
            static connection =>
            {
                connection.Execute(SchemaTexts.WithoutForeignKeys);
                connection.BeginTransaction();
            },
            Rules.Patience);
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
        // Checked again under the lock: another process may have been faster.
        var state = SqliteSchema.Examine(connection, Name);
        Found = state;
        if (state == SchemaState.Older)
        {
            // A second connection reads the content while this one blocks all writers.
            using var before = Connect(create: false);
            SqliteFile.Copy(before, Name + ".bak", Rules.Patience);
        }

        if (state != SchemaState.Current)
        {
            SqliteSchema.Migrate(connection, Name, Catalog);
        }

        if (state == SchemaState.New)
        {
            RecordDerivedVersions(connection);
        }
    }

    /// <summary>Records that what is derived is current: nothing is derived from no rows.</summary>
    private void RecordDerivedVersions(SqliteWriteConnection connection) =>
        new DerivedSet(connection, Derived.All(Catalog)).RecordVersions();
}
