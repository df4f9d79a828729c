using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Microsoft.Data.Sqlite;

namespace Gateway.Tests.Store;

/// <summary>A database of one kind that a case has to itself: opened as often as it likes, and looked at from outside.</summary>
internal abstract class StoreUnderTest
{
    /// <summary>The databases there are to run cases on.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sqlite"];

    public static StoreUnderTest Of(string name, TempFolder folder) => name switch
    {
        "sqlite" => new SqliteFile(folder.File("city.db")),
        _ => throw new ArgumentException($"There is no database {name} to test.", nameof(name)),
    };

    /// <summary>A store over the database, as a process of its own would open it.</summary>
    public abstract CityStore Open(DataCatalog catalog, CityStoreRules rules);

    /// <summary>
    /// The rows of a query that every database understands, each as its values joined by <c>|</c>, by a connection of its own.
    /// </summary>
    public abstract List<string> Query(string sql);

    /// <summary>A file of SQLite.</summary>
    public sealed class SqliteFile(string path) : StoreUnderTest
    {
        public override CityStore Open(DataCatalog catalog, CityStoreRules rules) => Stores.Open(path, catalog, rules);

        public override List<string> Query(string sql)
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : reader.GetValue(i));
                rows.Add(string.Join('|', values));
            }

            return rows;
        }
    }
}
