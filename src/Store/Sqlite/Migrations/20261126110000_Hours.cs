using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Equal statements of days and hours are stored once, under a number that each row has.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126110000_Hours")]
internal sealed class Hours : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("hours_id", "facility", type: "INTEGER", nullable: true);
        migrationBuilder.CreateTable(
            name: "hours",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false),
                days = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                opens_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                closes_at = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                closes_next_day = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            },
            constraints: table => table.PrimaryKey("PK_hours", row => row.id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "hours");
        migrationBuilder.DropColumn("hours_id", "facility");
    }
}
