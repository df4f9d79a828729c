using Gateway.Catalog;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite;

/// <summary>Migrates a SQLite file to the schema of this program.</summary>
/// <remarks>
/// The migrations are EF's, but their script runs here, in a transaction of our own: EF's runner takes a lock row that a killed process
/// leaves behind for ever. SQLite's write lock does the same job and ends with its process.
/// </remarks>
internal static class SqliteSchema
{
    /// <summary>
    /// The migrations of <c>Migrations</c>, oldest first. They are listed here so that starting with an up-to-date database does not need
    /// an EF model to find them; a test compares the two.
    /// </summary>
    public static readonly IReadOnlyList<string> Migrations =
    [
        "20261123060630_First",
        "20261126012700_WithoutPrivateFindings",
        "20261126013000_Origins",
        "20261126021500_DerivedVersions",
        "20261126051000_Leases",
        "20261126054000_ListsOfMunicipalities",
        "20261126063000_FindingsToActOn",
        "20261126090000_EventsOnTheMap",
        "20261126100000_Words",
        "20261126110000_Hours",
        "20261126120000_DaysOfEvents",
        "20261127090000_StripsOfTheMap",
        "20261127120000_Changes",
        "20261128090000_Money",
        "20261128100000_Zones",
        "20261128110000_Addresses",
        "20261128120000_Towns",
        "20261129080000_NaturalOrders",
        "20261129100000_FurtherKinds",
        "20261129110000_Waste",
        "20261129120000_Buses",
        "20261130080000_Demand",
        "20261130100000_Clients",
        "20261130110000_Reports",
        "20261130123000_OperatorGraph",
        "20261130133000_DatasetsOfDemand",
        "20261130134000_UseOfKeys",
        "20261130150000_OpenPlaces",
        "20261130160000_OpenPlacesOfCities",
        "20261130163000_NewestEvents",
        "20261130170000_RowsByLine",
        "20261130180000_GramsOfTypes",
    ];

    /// <summary>Returns the state of the file; throws for one that this program must not touch.</summary>
    public static SchemaState Examine(SqliteWriteConnection connection, string path)
    {
        if (!Has(connection, SchemaTexts.History))
        {
            return connection.Prepare(SchemaTexts.CountTables).With().Number() == 0
                ? SchemaState.New
                : throw DatabaseFailure.Of(DatabaseFailureKind.NotADatabase, path, "it belongs to another program");
        }

        var applied = Applied(connection);
        return applied.Find(id => !Migrations.Contains(id)) is { } unknown
            ? throw DatabaseFailure.Of(DatabaseFailureKind.Newer, path, unknown)
            : applied.Count == Migrations.Count ? SchemaState.Current : SchemaState.Older;
    }

    /// <summary>Runs the missing migrations within the caller's transaction.</summary>
    public static void Migrate(SqliteWriteConnection connection, string path, DataCatalog catalog)
    {
        if (Has(connection, SchemaTexts.MigrationLock) && connection.Prepare(SchemaTexts.AnyMigrationLock).With().Any())
        {
            throw DatabaseFailure.Of(DatabaseFailureKind.Locked, path,
                $"a migration by EF's tools is running or was broken off (if none runs, delete the row of {SchemaTexts.MigrationLock})");
        }

        var newest = Has(connection, SchemaTexts.History) ? Applied(connection).LastOrDefault() : null;
        connection.Execute(Script(catalog, newest));
    }

    private static string Script(DataCatalog catalog, string? from)
    {
        using var context = SqliteCityContext.Unconnected(catalog);
        return context.GetService<IMigrator>().GenerateScript(from, options: MigrationsSqlGenerationOptions.NoTransactions);
    }

    private static List<string> Applied(SqliteWriteConnection connection) =>
        connection.Prepare(SchemaTexts.AppliedMigrations).With().Read(row => row.Text(0));

    private static bool Has(SqliteWriteConnection connection, string table) => connection.Prepare(SchemaTexts.HasTable).With(table).Any();
}
