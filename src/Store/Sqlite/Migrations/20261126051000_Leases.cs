using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Gateways that share a database record in it which of them does what.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126051000_Leases")]
internal sealed class Leases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "lease",
        columns: table => new
        {
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            holder = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            until = table.Column<long>(type: "INTEGER", nullable: false),
            ended = table.Column<long>(type: "INTEGER", nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_lease", row => row.name));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "lease");
}
