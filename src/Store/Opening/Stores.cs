using Gateway.Catalog;
using Gateway.Store.Postgres;
using Gateway.Store.Sqlite;

namespace Gateway.Store.Opening;

/// <summary>Opens a city's database; the only place that knows which kinds of database exist.</summary>
internal static class Stores
{
    /// <summary>Opens the database, creating it if there is none and migrating an older one to the current schema.</summary>
    /// <param name="address">Its address: a file, or a PostgreSQL database as <c>Host=…</c> or <c>postgres://…</c>.</param>
    /// <param name="catalog">The city's catalogue.</param>
    /// <param name="rules">How the store is read and loaded.</param>
    /// <exception cref="DatabaseFailure">It cannot be used; it is unchanged.</exception>
    public static CityStore Open(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.Open(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.Open(address, catalog, rules ?? new CityStoreRules());

    /// <summary>The same, but opens a database that cannot be written as it is: reading needs no writing.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be migrated.</exception>
    public static CityStore OpenToRead(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.OpenToRead(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.OpenToRead(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Opens a database to copy from: nothing is written to it, whatever its schema.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or has an older schema, whose tables are not those to be copied.</exception>
    public static CityStore OpenToCopy(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.OpenToCopy(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.OpenToCopy(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Returns a store that does not touch its database until something is read: enough to compile operations.</summary>
    public static CityStore At(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.At(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.At(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Creates a new database for a catalogue without migrations, straight from its model.</summary>
    public static CityStore Create(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.Create(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.Create(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Returns a ledger that tells the rows of one file apart; it needs no store.</summary>
    /// <param name="inMemory">Whether it stays off the disk.</param>
    public static KeyLedger KeyLedger(bool inMemory = false) => new SqliteKeyLedger(inMemory);

    /// <summary>Whether this is the address of a server rather than the name of a file.</summary>
    public static bool IsServer(string address) => PostgresAddress.IsOne(address);

    /// <summary>Returns the name an operator knows it by: the file, or the servers without a password.</summary>
    /// <exception cref="DatabaseFailure">It is the address of a server and cannot be parsed.</exception>
    public static string NameOf(string address) => IsServer(address) ? PostgresAddress.Read(address).Name : address;
}
