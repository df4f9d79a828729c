using Gateway.Catalog;
using Gateway.Store.Postgres;
using Gateway.Store.Sqlite;

namespace Gateway.Store.Opening;

/// <summary>Opens a city's database; the one place that knows which databases there are.</summary>
internal static class Stores
{
    /// <summary>Opens the database, makes it when there is none, and brings an older one to this schema.</summary>
    /// <param name="address">Where it is: a file, or a PostgreSQL database as <c>Host=…</c> or <c>postgres://…</c>.</param>
    /// <param name="catalog">The city's catalogue.</param>
    /// <param name="rules">How it is read and loaded.</param>
    /// <exception cref="DatabaseFailure">It cannot be used; it is as it was.</exception>
    public static CityStore Open(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.Open(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.Open(address, catalog, rules ?? new CityStoreRules());

    /// <summary>The same, but one that cannot be written is opened as it is: reading needs no writing.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or would have to be brought to this schema.</exception>
    public static CityStore OpenToRead(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.OpenToRead(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.OpenToRead(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Opens a database that is copied into another: nothing is written to it, whatever form it has.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read, or has an older form, whose tables are not those that are copied.</exception>
    public static CityStore OpenToCopy(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.OpenToCopy(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.OpenToCopy(address, catalog, rules ?? new CityStoreRules());

    /// <summary>A store that is not looked at before somebody reads: enough to say what an operation becomes.</summary>
    public static CityStore At(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.At(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.At(address, catalog, rules ?? new CityStoreRules());

    /// <summary>Makes a new database for a catalogue that has no migrations, straight from its model.</summary>
    public static CityStore Create(string address, DataCatalog catalog, CityStoreRules? rules = null) =>
        IsServer(address)
            ? PostgresStore.Create(address, catalog, rules ?? new CityStoreRules())
            : SqliteStore.Create(address, catalog, rules ?? new CityStoreRules());

    /// <summary>A ledger in which the rows of one file are told apart; it needs no store.</summary>
    /// <param name="inMemory">Whether it never goes to disk.</param>
    public static KeyLedger KeyLedger(bool inMemory = false) => new SqliteKeyLedger(inMemory);

    /// <summary>Whether this is the address of a server and not the name of a file.</summary>
    public static bool IsServer(string address) => PostgresAddress.IsOne(address);

    /// <summary>What an operator calls it: the file, or the servers without a password.</summary>
    /// <exception cref="DatabaseFailure">It is the address of a server, and is not understood.</exception>
    public static string NameOf(string address) => IsServer(address) ? PostgresAddress.Read(address).Name : address;
}
