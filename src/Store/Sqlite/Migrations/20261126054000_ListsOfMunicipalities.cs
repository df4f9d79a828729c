using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Indexes for reading a page of a municipality's places or events in index order, however many the municipality has.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126054000_ListsOfMunicipalities")]
internal sealed class ListsOfMunicipalities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_id", "facility", ["municipality_id", "id"]);
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_name_id", "facility", ["municipality_id", "name", "id"]);
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_category_name_id", "facility", ["municipality_id", "category", "name", "id"]);
        migrationBuilder.CreateIndex(
            "IX_event_municipality_id_id", "event", ["municipality_id", "id"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_facility_municipality_id_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_name_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_category_name_id", "facility");
        migrationBuilder.DropIndex("IX_event_municipality_id_id", "event");
    }
}
