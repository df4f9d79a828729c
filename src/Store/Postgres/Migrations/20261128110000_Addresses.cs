using Gateway.Sql;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Points of addresses are stored, and places and events without a published point get one from their address.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261128110000_Addresses")]
internal sealed class Addresses : Migration
{
    private static readonly IReadOnlyList<string> Tables = ["facility", "event"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.AddColumn<string>("location_grain", table, type: "text", nullable: true, collation: "C");
            migrationBuilder.AddColumn<double>("located_latitude", table, type: "double precision", nullable: true);
            migrationBuilder.AddColumn<double>("located_longitude", table, type: "double precision", nullable: true);
            migrationBuilder.AddColumn<string>("located_grain", table, type: "text", nullable: true, collation: "C");
            migrationBuilder.AddColumn<bool>("is_corrected", table, type: "boolean", nullable: true);
            migrationBuilder.Sql(Strips.CreateLocatedIndex(table, new PostgresDialect()));
        }

        migrationBuilder.CreateTable(
            name: "address_point",
            columns: table => new
            {
                municipality_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                town = table.Column<string>(type: "text", nullable: false, collation: "C"),
                lot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                publication = table.Column<string>(type: "text", nullable: false, collation: "C"),
                number = table.Column<long>(type: "bigint", nullable: false),
                level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                latitude = table.Column<double>(type: "double precision", nullable: false),
                longitude = table.Column<double>(type: "double precision", nullable: false),
            },
            constraints: table => table.PrimaryKey(
                "PK_address_point", row => new { row.municipality_id, row.town, row.lot, row.publication, row.number }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("address_point");
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(Strips.DropLocatedIndex(table, new PostgresDialect()));
            migrationBuilder.DropColumn("is_corrected", table);
            migrationBuilder.DropColumn("located_grain", table);
            migrationBuilder.DropColumn("located_longitude", table);
            migrationBuilder.DropColumn("located_latitude", table);
            migrationBuilder.DropColumn("location_grain", table);
        }
    }
}
