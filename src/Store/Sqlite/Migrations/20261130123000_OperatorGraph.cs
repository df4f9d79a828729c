using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>
/// The operator's graph shows the counts, and the findings that point at people. Earlier counts are deleted, because they showed which
/// fields a single client read.
/// </summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130123000_OperatorGraph")]
internal sealed class OperatorGraph : Migration
{
    private static readonly string[] Views =
        [DemandTexts.CreateFirstFigures, ReportTexts.CreateRows, ClientTexts.CreateKeys, ClientTexts.CreateUses];

    private static readonly string[] ByDataset = ["dataset_id", "id"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "demand");
        Create(migrationBuilder);
        CreateFindings(migrationBuilder);
        foreach (var view in Views)
        {
            migrationBuilder.Sql(view);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "private_finding");
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

    private static void CreateFindings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "private_finding",
            columns: table => new
            {
                id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                line = table.Column<long>(type: "INTEGER", nullable: true),
                column_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                count = table.Column<long>(type: "INTEGER", nullable: false),
                places = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                rule = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                message = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                message_ja = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            },
            constraints: table => table.PrimaryKey("PK_private_finding", row => row.id));
        migrationBuilder.CreateIndex("IX_private_finding_dataset_id_id", "private_finding", ByDataset);
    }
}
