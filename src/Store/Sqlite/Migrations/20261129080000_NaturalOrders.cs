using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>
/// Indexes for reading a page of a data set's or an area's places by name, or of a data set's or a place's events by day, in index order,
/// however many there are.
/// </summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261129080000_NaturalOrders")]
internal sealed class NaturalOrders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_facility_area_id_name_id", "facility", ["area_id", "name", "id"]);
        migrationBuilder.CreateIndex("IX_facility_dataset_id_name_id", "facility", ["dataset_id", "name", "id"]);
        migrationBuilder.CreateIndex("IX_event_dataset_id_start_date_id", "event", ["dataset_id", "start_date", "id"]);
        migrationBuilder.CreateIndex("IX_event_facility_id_start_date_id", "event", ["facility_id", "start_date", "id"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_facility_area_id_name_id", "facility");
        migrationBuilder.DropIndex("IX_facility_dataset_id_name_id", "facility");
        migrationBuilder.DropIndex("IX_event_dataset_id_start_date_id", "event");
        migrationBuilder.DropIndex("IX_event_facility_id_start_date_id", "event");
    }
}
