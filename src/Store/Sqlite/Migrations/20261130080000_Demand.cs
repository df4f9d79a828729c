using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Demand is counted, week by week.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130080000_Demand")]
internal sealed class Demand : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => Restore(migrationBuilder);

    /// <summary>The table in its first form.</summary>
    internal static void Restore(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "demand",
        columns: table => new
        {
            week = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            subject = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            run = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            reads = table.Column<long>(type: "INTEGER", nullable: false),
            row_count = table.Column<long>(type: "INTEGER", nullable: false),
            nulls = table.Column<long>(type: "INTEGER", nullable: false),
            clients = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_demand", row => new { row.week, row.subject, row.name, row.run }));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "demand");
}
