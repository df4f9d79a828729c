using System.Data.Common;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Store.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gateway.Tests.Store;

/// <summary>A database of one kind that a case has to itself: opened as often as needed, and inspected from outside.</summary>
internal abstract class StoreUnderTest : IDisposable
{
    /// <summary>The databases available to run cases on; a separate test reports a missing one.</summary>
    public static IReadOnlyList<string> Names { get; } = PostgresServer.Binaries is null ? ["sqlite"] : ["sqlite", "postgres"];

    /// <summary>The database for tests that do not choose one: that of <c>GATEWAY_TEST_DATABASE</c>.</summary>
    public static string DefaultName { get; } = Environment.GetEnvironmentVariable("GATEWAY_TEST_DATABASE") ?? "sqlite";

    /// <summary>Creates a database of that kind, deleted with the folder.</summary>
    public static StoreUnderTest Default(TempFolder folder) => folder.Keep(Of(DefaultName, folder));

    public static StoreUnderTest Of(string name, TempFolder folder) => name switch
    {
        "sqlite" => new SqliteFile(folder.File("city.db")),
        "postgres" => new PostgresDatabase(PostgresServer.Create()),
        _ => throw new ArgumentException($"There is no database {name} to test.", nameof(name)),
    };

    /// <summary>Creates a store on a database made for another catalogue than the city's.</summary>
    public static CityStore Create(DataCatalog catalog, TempFolder folder)
    {
        if (DefaultName == "sqlite")
        {
            return Stores.Create(folder.File("other.db"), catalog);
        }

        var address = PostgresServer.CreateEmpty();
        folder.Keep(new PostgresDatabase(address));
        return Stores.Create(address, catalog);
    }

    /// <summary>The address of the database.</summary>
    public abstract string Address { get; }

    /// <summary>Opens a store on the database, as a separate process would.</summary>
    public abstract CityStore Open(DataCatalog catalog, CityStoreRules? rules = null);

    /// <summary>Creates another database with the content of this one, which must not be open.</summary>
    /// <param name="path">The path, if it is a file.</param>
    public abstract StoreUnderTest Another(string path);

    /// <summary>
    /// Returns the rows of a query that every database understands, each as its values joined by <c>|</c>, read on a separate connection.
    /// </summary>
    public List<string> Query(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader, i))));
        }

        return rows;
    }

    public virtual void Dispose()
    {
    }

    protected abstract DbConnection Connect();

    // A Boolean is a number in SQLite.
    private static object Text(DbDataReader reader, int i) => reader.IsDBNull(i) ? "null" : reader.GetValue(i) switch
    {
        bool flag => flag ? 1 : 0,
        var value => value,
    };

    /// <summary>A SQLite file.</summary>
    public sealed class SqliteFile(string path) : StoreUnderTest
    {
        /// <summary>An empty database, created once: each case starts with a copy.</summary>
        private static readonly Lazy<byte[]> Empty = new(() =>
        {
            using var folder = new TempFolder();
            var made = folder.File("empty.db");
            Stores.Open(made, CityCatalog.Create()).Dispose();
            return File.Exists(made + "-wal")
                ? throw new InvalidOperationException("The empty database was left open.")
                : File.ReadAllBytes(made);
        });

        public override string Address => path;

        public override CityStore Open(DataCatalog catalog, CityStoreRules? rules = null)
        {
            if (!System.IO.Path.Exists(path))
            {
                File.WriteAllBytes(path, Empty.Value);
            }

            return Stores.Open(path, catalog, rules);
        }

        public override StoreUnderTest Another(string path)
        {
            File.Copy(Address, path);
            return new SqliteFile(path);
        }

        protected override DbConnection Connect() => new SqliteConnection($"Data Source={path};Pooling=False");
    }

    /// <summary>A PostgreSQL database.</summary>
    public sealed class PostgresDatabase(string address) : StoreUnderTest
    {
        private readonly List<CityStore> opened = [];

        public override string Address => address;

        public override CityStore Open(DataCatalog catalog, CityStoreRules? rules = null)
        {
            var store = Stores.Open(address, catalog, rules);
            lock (opened)
            {
                opened.Add(store);
            }

            return store;
        }

        public override StoreUnderTest Another(string path) => new PostgresDatabase(PostgresServer.CreateLike(address));

        public override void Dispose()
        {
            base.Dispose();

            // A store left open by a case would go on probing the deleted database three times a second.
            opened.ForEach(store => store.Dispose());
            PostgresServer.Drop(address);
        }

        protected override DbConnection Connect() => new NpgsqlConnection($"{address};Pooling=false;{PostgresServer.NoHurry}");
    }
}
