using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Indexes for reading a page of a municipality's places or events in index order, however many the municipality has.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126054000_ListsOfMunicipalities")]
internal sealed class ListsOfMunicipalities : Migration
{
    /// <summary>Only the municipality may be null.</summary>
    private static readonly NullSortOrder[] Nulls =
        [NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified, NullSortOrder.Unspecified];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_id", "facility", ["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", Nulls[..2]);
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_name_id", "facility", ["municipality_id", "name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", Nulls[..3]);
        migrationBuilder.CreateIndex(
            "IX_facility_municipality_id_category_name_id", "facility", ["municipality_id", "category", "name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", Nulls[..4]);
        migrationBuilder.CreateIndex(
            "IX_event_municipality_id_id", "event", ["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", Nulls[..2]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_facility_municipality_id_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_name_id", "facility");
        migrationBuilder.DropIndex("IX_facility_municipality_id_category_name_id", "facility");
        migrationBuilder.DropIndex("IX_event_municipality_id_id", "event");
    }
}
