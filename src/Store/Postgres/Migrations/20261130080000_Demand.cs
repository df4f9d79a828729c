using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Demand is counted, week by week.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130080000_Demand")]
internal sealed class Demand : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => Restore(migrationBuilder);

    /// <summary>The table in its first form.</summary>
    internal static void Restore(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "demand",
        columns: table => new
        {
            week = table.Column<string>(type: "text", nullable: false, collation: "C"),
            subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            run = table.Column<string>(type: "text", nullable: false, collation: "C"),
            reads = table.Column<long>(type: "bigint", nullable: false),
            row_count = table.Column<long>(type: "bigint", nullable: false),
            nulls = table.Column<long>(type: "bigint", nullable: false),
            clients = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_demand", row => new { row.week, row.subject, row.name, row.run }));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "demand");
}
