using Gateway.Catalog;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres;

/// <summary>Migrates a PostgreSQL database to the schema of this program.</summary>
/// <remarks>
/// The migrations are EF's, but their script runs here: EF's runner creates tables even if nothing is missing, and a role that only serves
/// may not.
/// </remarks>
internal static class PostgresSchema
{
    /// <summary>The migrations of <c>Migrations</c>, oldest first; a test compares the two.</summary>
    public static readonly IReadOnlyList<string> Migrations =
    [
        "20261126043120_First",
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
        "20261128140000_FrequencyOfLetters",
        "20261129080000_NaturalOrders",
        "20261129090000_ListsOfLetters",
        "20261129100000_FurtherKinds",
        "20261129110000_Waste",
        "20261129120000_Buses",
        "20261129130000_ListsOfTwoLetters",
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
    ];

    /// <summary>Returns the state of the database; throws for one that this program must not touch.</summary>
    public static SchemaState Examine(PostgresWriteConnection connection, string name)
    {
        var (encoding, schema, tables, hasHistory) = connection.Prepare(SchemaTexts.Examine).With()
            .Read(row => (row.Text(0), row.Text(2), row.Long(3), row.Long(4) != 0))[0];
        if (encoding != "UTF8")
        {
            throw Faults.Failure(DatabaseFailureKind.NotADatabase,
                $"{name} uses the encoding {encoding}, which cannot store every text; create another: "
                + "CREATE DATABASE name TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.");
        }

        if (schema.Length == 0)
        {
            throw Faults.Failure(DatabaseFailureKind.NotADatabase,
                $"{name} has no schema that this role may use; set one with `Search Path=`, or grant usage on one to it.");
        }

        return hasHistory ? Compare(connection, name)
            : tables == 0 ? SchemaState.New
            : throw Faults.Failure(DatabaseFailureKind.NotADatabase,
                $"{name} is not a gateway database: schema {schema} has tables of another program; name another database.");
    }

    /// <summary>Runs the missing migrations within the caller's transaction.</summary>
    public static void Migrate(PostgresWriteConnection connection, DataCatalog catalog, SchemaState state)
    {
        using var context = PostgresCityContext.Unconnected(catalog);
        var newest = state == SchemaState.New ? null : Applied(connection).LastOrDefault();
        connection.Execute(context.GetService<IMigrator>().GenerateScript(newest, options: MigrationsSqlGenerationOptions.NoTransactions));
    }

    private static SchemaState Compare(PostgresWriteConnection connection, string name)
    {
        var applied = Applied(connection);
        return applied.Find(id => !Migrations.Contains(id)) is { } unknown
            ? throw Faults.Newer(name, unknown)
            : applied.Count == Migrations.Count ? SchemaState.Current : SchemaState.Older;
    }

    private static List<string> Applied(PostgresWriteConnection connection) =>
        connection.Prepare(SchemaTexts.AppliedMigrations).With().Read(row => row.Text(0));
}
