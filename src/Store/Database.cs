using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Store;

/// <summary>A database file of this gateway's schema: opened, created or migrated, loaded, and copied while it serves.</summary>
internal sealed class Database
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WaitStep = TimeSpan.FromSeconds(1);
    private readonly TimeSpan patience;
    private readonly TimeProvider clock;
    private readonly Action? waits;

    private Database(string path, DataCatalog catalog, TimeProvider? clock, TimeSpan? patience, Action? waits = null)
    {
        Path = System.IO.Path.GetFullPath(path);
        Address = Path;
        this.waits = waits;
        Catalog = catalog;
        this.clock = clock ?? TimeProvider.System;
        this.patience = patience ?? DefaultPatience;
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>How SQLite opens it: its path, or more than that where it can only be read.</summary>
    public string Address { get; private set; }

    /// <summary>Whether it can be read only: the file, its folder or the disk does not take anything.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>The catalogue whose tables it holds.</summary>
    public DataCatalog Catalog { get; }

    /// <summary>How others open it: it is there, is not created, and the lease pool keeps connections, not the driver.</summary>
    public string ConnectionString =>
        new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString;

    /// <summary>
    /// Opens the file, makes it when there is none, and brings an older one to this schema after a copy to <c>FILE.bak</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">The city's catalogue.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="patience">How long to wait for another process that writes; five seconds unless told.</param>
    /// <param name="waits">Called again and again while a load waits for another; it may end the waiting by what it throws.</param>
    /// <exception cref="DatabaseFailure">It cannot be used; the file is as it was.</exception>
    public static Database Open(string path, DataCatalog catalog, TimeProvider? clock = null, TimeSpan? patience = null, Action? waits = null)
    {
        var database = new Database(path, catalog, clock, patience, waits);
        database.BringUpToDate();
        return database;
    }

    /// <summary>The same, but one that cannot be written is opened as it is: reading needs no writing.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be brought to this schema.</exception>
    public static Database OpenToRead(string path, DataCatalog catalog)
    {
        var database = new Database(path, catalog, null, null);
        try
        {
            database.BringUpToDate();
        }
        catch (DatabaseFailure refused) when (refused.Kind is DatabaseFailureKind.ReadOnly or DatabaseFailureKind.Unreachable && File.Exists(database.Path))
        {
            database.Address = SqliteFile.ReadAddress(database.Path) ?? throw refused;
            database.IsReadOnly = true;
            database.RequireCurrent();
        }

        return database;
    }

    /// <summary>
    /// Makes a new file for a catalogue that has no migrations, straight from its model: other catalogues than the city's, in tests.
    /// </summary>
    public static Database Create(string path, DataCatalog catalog, TimeProvider? clock = null)
    {
        var database = new Database(path, catalog, clock, null);
        using var context = SqliteCityContext.Unconnected(catalog);
        using var connection = database.Connect(create: true);
        connection.Execute(SchemaTexts.PageSize);
        connection.Execute(SchemaTexts.UseWal);
        connection.Execute(context.Database.GenerateCreateScript());
        return database;
    }

    /// <summary>Begins to load; no other process can until the loader is disposed.</summary>
    /// <exception cref="DatabaseFailure">Another process loads and went on longer than our patience.</exception>
    public Loader BeginLoad()
    {
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var step = patience < WaitStep ? patience : WaitStep;
                return Loader.Begin(WriteConnection.Open(Address, create: false, waits is null ? patience : step), Catalog, clock);
            }
            catch (DatabaseFailure busy) when (busy.Kind == DatabaseFailureKind.Locked && waits is not null && Stopwatch.GetElapsedTime(since) < patience)
            {
                waits();
            }
        }
    }

    /// <summary>What it remembers of the sources it is kept fresh from.</summary>
    public SourceLedger Sources => new(() => Connect(create: false));

    /// <summary>Whether it holds no data set at all, the sample city's included.</summary>
    public bool IsEmpty()
    {
        using var connection = Connect(create: false);
        return connection.Prepare(LoadTexts.AnyDataset).With().Number() == 0;
    }

    /// <summary>
    /// Writes a copy of the database as it is at one moment, while others read and write. An older copy is replaced when the new one is
    /// whole.
    /// </summary>
    /// <exception cref="DatabaseFailure">The copy cannot be written, or the name is that of something else.</exception>
    public void Backup(string file)
    {
        var target = System.IO.Path.GetFullPath(file);
        if (target == Path || (File.Exists(target) && !SqliteFile.IsDatabase(target)))
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.NotADatabase, target, target == Path ? "it is the database itself" : null);
        }

        SqliteFile.Reach(target);
        using var connection = Connect(create: false);
        SqliteFile.Copy(connection, target, patience);
    }

    private void BringUpToDate()
    {
        SqliteFile.Reach(Path);
        using var connection = Connect(create: true);
        var state = SqliteSchema.Examine(connection, Path);
        IsReadOnly = connection.IsReadOnly;
        connection.Execute(SchemaTexts.PageSize);
        SqliteFile.UseWal(connection, patience);
        if (state == SchemaState.Current)
        {
            return;
        }

        connection.Execute(SchemaTexts.WithoutForeignKeys);
        connection.Execute(SchemaTexts.Begin);
        try
        {
            MigrateLocked(connection);
            connection.Execute(SchemaTexts.Commit);
        }
        catch
        {
            connection.TryRollback();
            throw;
        }
    }

    private void RequireCurrent()
    {
        using var connection = Connect(create: false);
        if (SqliteSchema.Examine(connection, Path) != SchemaState.Current)
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, Path, "an older gateway made it, and it has to be brought up to date");
        }
    }

    private void MigrateLocked(WriteConnection connection)
    {
        // Looked at again under the lock: another process may have been faster.
        var state = SqliteSchema.Examine(connection, Path);
        if (state == SchemaState.Older)
        {
            // A second connection reads what is there while this one keeps everybody from writing.
            using var reader = Connect(create: false);
            SqliteFile.Copy(reader, Path + ".bak", patience);
        }

        if (state != SchemaState.Current)
        {
            SqliteSchema.Migrate(connection, Path, Catalog);
        }
    }

    private WriteConnection Connect(bool create) => WriteConnection.Open(create ? Path : Address, create, patience);
}
