using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Car and bicycle parks, polling places, baby-care places, support schemes and figures of planning surveys.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261129100000_FurtherKinds")]
internal sealed class FurtherKinds : Migration
{
    private static readonly string[] Numbers =
    [
        "parking_lot_capacity", "bicycle_parking_capacity",
    ];

    private static readonly string[] Texts =
    [
        "parking_lot_capacity_note", "parking_lot_fee_kind", "parking_lot_fee", "parking_lot_fee_note", "parking_lot_payment",
        "parking_lot_opened_on", "bicycle_parking_capacity_note", "bicycle_parking_indoor_outdoor", "bicycle_parking_nearest_station",
        "bicycle_parking_fee_kind", "bicycle_parking_fee", "bicycle_parking_fee_note", "bicycle_parking_payment",
        "bicycle_parking_opened_on", "polling_place_district_number", "polling_place_district", "polling_place_division",
        "polling_place_election", "polling_place_constituency", "baby_station_services", "baby_station_services_note",
        "baby_station_business", "public_facility_access", "public_facility_parking",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var column in Numbers)
        {
            migrationBuilder.AddColumn<long>(column, "facility", type: "bigint", nullable: true);
        }

        foreach (var column in Texts)
        {
            migrationBuilder.AddColumn<string>(column, "facility", type: "text", nullable: true, collation: "C");
        }

        CreateAreaStatistic(migrationBuilder);
        CreateSupportScheme(migrationBuilder);
        CreateIndexes(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("area_statistic");
        migrationBuilder.DropTable("support_scheme");
        foreach (var column in Texts.Concat(Numbers))
        {
            migrationBuilder.DropColumn(column, "facility");
        }
    }

    private static void CreateAreaStatistic(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "area_statistic",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            area_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
            area_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
            area_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
            municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
            theme = table.Column<string>(type: "text", nullable: true, collation: "C"),
            category = table.Column<string>(type: "text", nullable: true, collation: "C"),
            value = table.Column<double>(type: "double precision", nullable: true),
            unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
            dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            source_line = table.Column<long>(type: "bigint", nullable: true),
            source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
            content_hash = table.Column<long>(type: "bigint", nullable: false),
            version = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_area_statistic", row => row.id));

    private static void CreateSupportScheme(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "support_scheme",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            code = table.Column<string>(type: "text", nullable: true, collation: "C"),
            name = table.Column<string>(type: "text", nullable: true, collation: "C"),
            subtitle = table.Column<string>(type: "text", nullable: true, collation: "C"),
            kind_label = table.Column<string>(type: "text", nullable: true, collation: "C"),
            organization = table.Column<string>(type: "text", nullable: true, collation: "C"),
            target = table.Column<string>(type: "text", nullable: true, collation: "C"),
            target_area = table.Column<string>(type: "text", nullable: true, collation: "C"),
            summary = table.Column<string>(type: "text", nullable: true, collation: "C"),
            content = table.Column<string>(type: "text", nullable: true, collation: "C"),
            conditions = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_method = table.Column<string>(type: "text", nullable: true, collation: "C"),
            documents = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_place = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_period = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_starts_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_ends_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_ends_on_note = table.Column<string>(type: "text", nullable: true, collation: "C"),
            application_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
            legal_basis = table.Column<string>(type: "text", nullable: true, collation: "C"),
            related_schemes = table.Column<string>(type: "text", nullable: true, collation: "C"),
            more_at = table.Column<string>(type: "text", nullable: true, collation: "C"),
            inquiries = table.Column<string>(type: "text", nullable: true, collation: "C"),
            categories = table.Column<string>(type: "text", nullable: true, collation: "C"),
            audience_tags = table.Column<string>(type: "text", nullable: true, collation: "C"),
            keywords = table.Column<string>(type: "text", nullable: true, collation: "C"),
            published_on = table.Column<string>(type: "text", nullable: true, collation: "C"),
            remarks = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_email = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_form_url = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_address = table.Column<string>(type: "text", nullable: true, collation: "C"),
            contact_postal_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
            url = table.Column<string>(type: "text", nullable: true, collation: "C"),
            municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
            dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            source_line = table.Column<long>(type: "bigint", nullable: true),
            source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
            content_hash = table.Column<long>(type: "bigint", nullable: false),
            version = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_support_scheme", row => row.id));

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_area_statistic_area_id_id", "area_statistic", (string[])["area_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_area_statistic_dataset_id_id", "area_statistic", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_area_statistic_dataset_id_version_id", "area_statistic", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_area_statistic_municipality_id_id", "area_statistic", (string[])["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_area_statistic_municipality_id_version_id", "area_statistic", (string[])["municipality_id", "version", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_area_statistic_theme_category_id", "area_statistic", (string[])["theme", "category", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_area_statistic_version_id", "area_statistic", (string[])["version", "id"]);
        migrationBuilder.CreateIndex("IX_support_scheme_application_ends_on_id", "support_scheme", (string[])["application_ends_on", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_support_scheme_dataset_id_id", "support_scheme", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_support_scheme_dataset_id_version_id", "support_scheme", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_support_scheme_municipality_id_id", "support_scheme", (string[])["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_support_scheme_municipality_id_version_id", "support_scheme", (string[])["municipality_id", "version", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", (NullSortOrder[])[NullSortOrder.NullsFirst, NullSortOrder.Unspecified, NullSortOrder.Unspecified]);
        migrationBuilder.CreateIndex("IX_support_scheme_version_id", "support_scheme", (string[])["version", "id"]);
    }
}
