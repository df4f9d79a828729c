using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Readers report errors in a row and get answers.</summary>
[DbContext(typeof(PostgresCityContext))]
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
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            row_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            row_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
            row_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
            dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            dataset_title = table.Column<string>(type: "text", nullable: false, collation: "C"),
            sort = table.Column<string>(type: "text", nullable: false, collation: "C"),
            text = table.Column<string>(type: "text", nullable: false, collation: "C"),
            original = table.Column<string>(type: "text", nullable: false, collation: "C"),
            made_at = table.Column<string>(type: "text", nullable: false, collation: "C"),
            state = table.Column<string>(type: "text", nullable: false, collation: "C"),
            answer = table.Column<string>(type: "text", nullable: true, collation: "C"),
            answered_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_report", row => row.id));
}
