using System.Data.Common;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Store.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gateway.Tests.Store;

/// <summary>A database of one kind that a case has to itself: opened as often as it likes, and looked at from outside.</summary>
internal abstract class StoreUnderTest : IDisposable
{
    /// <summary>The databases there are to run cases on; that one of them is missing is told by a test of its own.</summary>
    public static IReadOnlyList<string> Names { get; } = PostgresServer.Binaries is null ? ["sqlite"] : ["sqlite", "postgres"];

    /// <summary>The one that tests are run on which do not say on which: that of <c>GATEWAY_TEST_DATABASE</c>.</summary>
    public static string DefaultName { get; } = Environment.GetEnvironmentVariable("GATEWAY_TEST_DATABASE") ?? "sqlite";

    /// <summary>A database of that kind, which goes with the folder.</summary>
    public static StoreUnderTest Default(TempFolder folder) => folder.Keep(Of(DefaultName, folder));

    public static StoreUnderTest Of(string name, TempFolder folder) => name switch
    {
        "sqlite" => new SqliteFile(folder.File("city.db")),
        "postgres" => new PostgresDatabase(PostgresServer.Create()),
        _ => throw new ArgumentException($"There is no database {name} to test.", nameof(name)),
    };

    /// <summary>A store over a database that is made for another catalogue than the city's.</summary>
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

    /// <summary>Where it is.</summary>
    public abstract string Address { get; }

    /// <summary>A store over the database, as a process of its own would open it.</summary>
    public abstract CityStore Open(DataCatalog catalog, CityStoreRules? rules = null);

    /// <summary>Another database that holds what this one does, which nobody has open.</summary>
    /// <param name="path">Where it is, if it is a file.</param>
    public abstract StoreUnderTest Another(string path);

    /// <summary>
    /// The rows of a query that every database understands, each as its values joined by <c>|</c>, by a connection of its own.
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

    // A truth value is a number in SQLite.
    private static object Text(DbDataReader reader, int i) => reader.IsDBNull(i) ? "null" : reader.GetValue(i) switch
    {
        bool flag => flag ? 1 : 0,
        var value => value,
    };

    /// <summary>A file of SQLite.</summary>
    public sealed class SqliteFile(string path) : StoreUnderTest
    {
        /// <summary>An empty database, made once: each case begins with one like it.</summary>
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

    /// <summary>A database of PostgreSQL.</summary>
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

            // One that a case left open would go on to ask, three times a second, how a database is that has gone.
            opened.ForEach(store => store.Dispose());
            PostgresServer.Drop(address);
        }

        protected override DbConnection Connect() => new NpgsqlConnection($"{address};Pooling=false;{PostgresServer.NoHurry}");
    }
}
