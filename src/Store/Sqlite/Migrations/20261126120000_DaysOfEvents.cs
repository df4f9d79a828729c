using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Events state whether they are free or called off and whom they are for, and their days are listed.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126120000_DaysOfEvents")]
internal sealed class DaysOfEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("audiences", "event", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<bool>("is_cancelled", "event", type: "INTEGER", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("is_free", "event", type: "INTEGER", nullable: true);
        CreateDays(migrationBuilder);
        CreateSpans(migrationBuilder);
        CreateCalendar(migrationBuilder);
        migrationBuilder.CreateIndex("IX_event_day_date", "event_day", "date");
        migrationBuilder.CreateIndex("IX_event_day_event_id_date", "event_day", ["event_id", "date"]);
        migrationBuilder.CreateIndex("IX_event_day_series_date", "event_day", ["series", "date"]);
        migrationBuilder.CreateIndex("IX_event_span_series", "event_span", "series");
        migrationBuilder.Sql(OccurrenceTexts.CreateView);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(OccurrenceTexts.DropView);
        migrationBuilder.DropTable("calendar_day");
        migrationBuilder.DropTable("event_span");
        migrationBuilder.DropTable("event_day");
        migrationBuilder.DropColumn("is_free", "event");
        migrationBuilder.DropColumn("is_cancelled", "event");
        migrationBuilder.DropColumn("audiences", "event");
    }

    private static void CreateDays(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "event_day",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            event_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            date = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            is_certain = table.Column<bool>(type: "INTEGER", nullable: false),
            series = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_event_day", row => row.id));

    private static void CreateSpans(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "event_span",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            first_date = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            last_date = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            is_certain = table.Column<bool>(type: "INTEGER", nullable: false),
            mask = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            series = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_event_span", row => row.id));

    private static void CreateCalendar(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "calendar_day",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            place = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_calendar_day", row => row.id));
}
