using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Clients have keys, and their usage is counted: by key and day, and across gateways by the minute.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130100000_Clients")]
internal sealed class Clients : Migration
{
    private static readonly string[] Tables = ["spending", "key_usage", "api_key"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateKeys(migrationBuilder);
        CreateUsage(migrationBuilder);
        CreateSpending(migrationBuilder);
        migrationBuilder.CreateIndex("IX_api_key_changed", "api_key", "changed");
        migrationBuilder.CreateIndex("IX_spending_changed", "spending", "changed");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void CreateKeys(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "api_key",
        columns: table => new
        {
            hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
            made_on = table.Column<string>(type: "text", nullable: false, collation: "C"),
            revoked_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
            changed = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_api_key", row => row.hash));

    private static void CreateUsage(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "key_usage",
        columns: table => new
        {
            hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
            day = table.Column<string>(type: "text", nullable: false, collation: "C"),
            requests = table.Column<long>(type: "bigint", nullable: false),
            cost = table.Column<double>(type: "double precision", nullable: false),
            refused = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_key_usage", row => new { row.hash, row.day }));

    private static void CreateSpending(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "spending",
        columns: table => new
        {
            client = table.Column<string>(type: "text", nullable: false, collation: "C"),
            minute = table.Column<long>(type: "bigint", nullable: false),
            gateway = table.Column<string>(type: "text", nullable: false, collation: "C"),
            requests = table.Column<long>(type: "bigint", nullable: false),
            cost = table.Column<double>(type: "double precision", nullable: false),
            changed = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_spending", row => new { row.client, row.minute, row.gateway }));
}
