using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>A page of a municipality's places or events is read in its order, however many the municipality has.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126054000_ListsOfMunicipalities")]
internal sealed class ListsOfMunicipalities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_facility_municipality_id_id", "facility", ["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });
        migrationBuilder.CreateIndex("IX_facility_municipality_id_name_id", "facility", ["municipality_id", "name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified });
        migrationBuilder.CreateIndex("IX_facility_municipality_id_category_name_id", "facility", ["municipality_id", "category", "name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified, NullSortOrder.Unspecified });
        migrationBuilder.CreateIndex("IX_event_municipality_id_id", "event", ["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_facility_municipality_id_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_name_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_category_name_id", "facility");
        migrationBuilder.DropIndex("IX_event_municipality_id_id", "event");
    }
}
