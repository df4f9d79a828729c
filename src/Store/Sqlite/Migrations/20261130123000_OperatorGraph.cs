using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>
/// What is counted can be read in the operator's graph. The counts of before are forgotten, for they told which fields a single client read.
/// </summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130123000_OperatorGraph")]
internal sealed class OperatorGraph : Migration
{
    private static readonly string[] Views =
        [DemandTexts.CreateFigures, ReportTexts.CreateRows, ClientTexts.CreateKeys, ClientTexts.CreateUses];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "demand");
        Create(migrationBuilder);
        foreach (var view in Views)
        {
            migrationBuilder.Sql(view);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(DemandTexts.DropFigures);
        migrationBuilder.Sql(ReportTexts.DropRows);
        migrationBuilder.Sql(ClientTexts.DropViews);
        migrationBuilder.DropTable(name: "demand");
        Demand.Restore(migrationBuilder);
    }

    private static void Create(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "demand",
        columns: table => new
        {
            week = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            month = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            subject = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            within = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            run = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            reads = table.Column<long>(type: "INTEGER", nullable: false),
            row_count = table.Column<long>(type: "INTEGER", nullable: false),
            nulls = table.Column<long>(type: "INTEGER", nullable: false),
            clients = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_demand", row => new { row.week, row.subject, row.name, row.within, row.run }));
}
