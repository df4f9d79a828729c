using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Indexes for reading a page of a data set's rows in the order of publication, however many there are.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130170000_RowsByLine")]
internal sealed class RowsByLine : Migration
{
    private static readonly string[] Tables =
    [
        "facility", "event", "population", "zone", "area_statistic", "support_scheme", "budget", "waste_calendar",
        "bus_route", "bus_trip", "bus_stop_time", "bus_calendar",
    ];

    /// <summary>Tables that already have such an index, but with missing lines last: in lists they come first.</summary>
    private static readonly string[] Mended = ["budget_item", "tax_collection", "waste_item", "waste_area", "school_menu"];

    private static readonly NullSortOrder[] SecondNulls = [NullSortOrder.Unspecified, NullSortOrder.NullsFirst, NullSortOrder.Unspecified];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Drop(migrationBuilder, Mended);
        foreach (var table in (string[])[.. Tables, .. Mended])
        {
            Create(migrationBuilder, table).Annotation("Npgsql:IndexNullSortOrder", SecondNulls);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        Drop(migrationBuilder, [.. Tables, .. Mended]);
        foreach (var table in Mended)
        {
            Create(migrationBuilder, table);
        }
    }

    private static OperationBuilder<CreateIndexOperation> Create(MigrationBuilder migrationBuilder, string table) =>
        migrationBuilder.CreateIndex(NameOf(table), table, ["dataset_id", "source_line", "id"]);

    private static void Drop(MigrationBuilder migrationBuilder, string[] tables)
    {
        foreach (var table in tables)
        {
            migrationBuilder.DropIndex(NameOf(table), table);
        }
    }

    private static string NameOf(string table) => $"IX_{table}_dataset_id_source_line_id";
}
