using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Points of addresses are stored, and places and events without a published point get one from their address.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261128110000_Addresses")]
internal sealed class Addresses : Migration
{
    private static readonly IReadOnlyList<string> Tables = ["facility", "event"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.AddColumn<string>("location_grain", table, type: "TEXT", nullable: true, collation: "BINARY");
            migrationBuilder.AddColumn<double>("located_latitude", table, type: "REAL", nullable: true);
            migrationBuilder.AddColumn<double>("located_longitude", table, type: "REAL", nullable: true);
            migrationBuilder.AddColumn<string>("located_grain", table, type: "TEXT", nullable: true, collation: "BINARY");
            migrationBuilder.AddColumn<bool>("is_corrected", table, type: "INTEGER", nullable: true);
            migrationBuilder.Sql(Strips.CreateLocatedIndex(table, new SqliteDialect()));
        }

        migrationBuilder.CreateTable(
            name: "address_point",
            columns: table => new
            {
                municipality_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                town = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                lot = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                publication = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                number = table.Column<long>(type: "INTEGER", nullable: false),
                level = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                latitude = table.Column<double>(type: "REAL", nullable: false),
                longitude = table.Column<double>(type: "REAL", nullable: false),
            },
            constraints: table => table.PrimaryKey(
                "PK_address_point", row => new { row.municipality_id, row.town, row.lot, row.publication, row.number }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("address_point");
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(Strips.DropLocatedIndex(table, new SqliteDialect()));
            migrationBuilder.DropColumn("is_corrected", table);
            migrationBuilder.DropColumn("located_grain", table);
            migrationBuilder.DropColumn("located_longitude", table);
            migrationBuilder.DropColumn("located_latitude", table);
            migrationBuilder.DropColumn("location_grain", table);
        }
    }
}
