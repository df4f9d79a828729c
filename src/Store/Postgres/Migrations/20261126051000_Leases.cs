using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Gateways that share a database record in it which of them does what.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126051000_Leases")]
internal sealed class Leases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "lease",
        columns: table => new
        {
            name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            holder = table.Column<string>(type: "text", nullable: false, collation: "C"),
            until = table.Column<long>(type: "bigint", nullable: false),
            ended = table.Column<long>(type: "bigint", nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_lease", row => row.name));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "lease");
}
