using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Events are found by location, like places.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126090000_EventsOnTheMap")]
internal sealed class EventsOnTheMap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_event_latitude_longitude_id", "event", ["latitude", "longitude", "id"]);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.DropIndex("IX_event_latitude_longitude_id", "event");
}
