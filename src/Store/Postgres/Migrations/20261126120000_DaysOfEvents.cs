using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Events state whether they are free or called off and whom they are for, and their days are listed.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126120000_DaysOfEvents")]
internal sealed class DaysOfEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("audiences", "event", type: "text", nullable: true, collation: "C");
        migrationBuilder.AddColumn<bool>("is_cancelled", "event", type: "boolean", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("is_free", "event", type: "boolean", nullable: true);
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
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            event_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            date = table.Column<string>(type: "text", nullable: false, collation: "C"),
            is_certain = table.Column<bool>(type: "boolean", nullable: false),
            series = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_event_day", row => row.id));

    private static void CreateSpans(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "event_span",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            first_date = table.Column<string>(type: "text", nullable: false, collation: "C"),
            last_date = table.Column<string>(type: "text", nullable: false, collation: "C"),
            is_certain = table.Column<bool>(type: "boolean", nullable: false),
            mask = table.Column<string>(type: "text", nullable: false, collation: "C"),
            series = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_event_span", row => row.id));

    private static void CreateCalendar(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "calendar_day",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            place = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_calendar_day", row => row.id));
}
