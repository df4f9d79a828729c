using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Equal statements of days and hours are stored once, under a number that each row has.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126110000_Hours")]
internal sealed class Hours : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("hours_id", "facility", type: "bigint", nullable: true);
        migrationBuilder.CreateTable(
            name: "hours",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false),
                days = table.Column<string>(type: "text", nullable: true, collation: "C"),
                opens_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                closes_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
                closes_next_day = table.Column<string>(type: "text", nullable: true, collation: "C"),
                note = table.Column<string>(type: "text", nullable: true, collation: "C"),
            },
            constraints: table => table.PrimaryKey("PK_hours", row => row.id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "hours");
        migrationBuilder.DropColumn("hours_id", "facility");
    }
}
