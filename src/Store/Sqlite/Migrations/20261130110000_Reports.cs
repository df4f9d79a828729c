using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Readers report errors in a row and get answers.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130110000_Reports")]
internal sealed class Reports : Migration
{
    private static readonly string[] ByState = ["state", "made_at"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Create(migrationBuilder);
        migrationBuilder.CreateIndex("IX_report_row_id", "report", "row_id");
        migrationBuilder.CreateIndex("IX_report_state_made_at", "report", ByState);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "report");

    private static void Create(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "report",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            row_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            row_path = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            row_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            dataset_title = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            sort = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            text = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            original = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            made_at = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            state = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            answer = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            answered_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_report", row => row.id));
}
