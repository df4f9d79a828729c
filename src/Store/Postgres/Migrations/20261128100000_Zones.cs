using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Zones of the map, the edges of their shapes, and what lies in which zone.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261128100000_Zones")]
internal sealed class Zones : Migration
{
    private const NullSortOrder First = NullSortOrder.NullsFirst;
    private const NullSortOrder Any = NullSortOrder.Unspecified;

    private static readonly string[] Bordered = ["area", "municipality"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Bordered)
        {
            migrationBuilder.AddColumn<string>("border_id", table, type: "text", nullable: true, collation: "C");
        }

        CreateZones(migrationBuilder);
        CreateIndexes(migrationBuilder);
        CreateEdges(migrationBuilder);
        CreatePairs(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("zone_place");
        migrationBuilder.DropTable("shape_edge");
        migrationBuilder.DropTable("zone");
        foreach (var table in Bordered)
        {
            migrationBuilder.DropColumn("border_id", table);
        }
    }

    private static void CreateZones(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "zone",
            columns: table => new
            {
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                facility_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                depth_text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                depth_min_meters = table.Column<double>(type: "double precision", nullable: true),
                depth_max_meters = table.Column<double>(type: "double precision", nullable: true),
                valid_from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                valid_to = table.Column<string>(type: "text", nullable: true, collation: "C"),
                box_south = table.Column<double>(type: "double precision", nullable: true),
                box_west = table.Column<double>(type: "double precision", nullable: true),
                box_north = table.Column<double>(type: "double precision", nullable: true),
                box_east = table.Column<double>(type: "double precision", nullable: true),
                area_square_meters = table.Column<double>(type: "double precision", nullable: true),
                corners = table.Column<long>(type: "bigint", nullable: true),
                dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                source_line = table.Column<long>(type: "bigint", nullable: true),
                source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                content_hash = table.Column<long>(type: "bigint", nullable: false),
                version = table.Column<long>(type: "bigint", nullable: false),
                match_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                match_venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                shape_id = table.Column<long>(type: "bigint", nullable: false),
                geometry = table.Column<string>(type: "text", nullable: false, collation: "C"),
            },
            constraints: table => table.PrimaryKey("PK_zone", row => row.id));
    }

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex(
            "IX_zone_box_north_box_south_box_west_box_east_id", "zone", ["box_north", "box_south", "box_west", "box_east", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, First, First, First, Any });
        migrationBuilder.CreateIndex("IX_zone_dataset_id_id", "zone", ["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_dataset_id_version_id", "zone", ["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_zone_facility_id_id", "zone", ["facility_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, Any });
        migrationBuilder.CreateIndex("IX_zone_kind_id", "zone", ["kind", "id"]);
        migrationBuilder.CreateIndex("IX_zone_kind_name_id", "zone", ["kind", "name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { Any, First, Any });
        migrationBuilder.CreateIndex("IX_zone_municipality_id_id", "zone", ["municipality_id", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, Any });
        migrationBuilder.CreateIndex("IX_zone_municipality_id_kind_match_name_id", "zone", ["municipality_id", "kind", "match_name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, Any, First, Any });
        migrationBuilder.CreateIndex("IX_zone_municipality_id_version_id", "zone", ["municipality_id", "version", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, Any, Any });
        migrationBuilder.CreateIndex("IX_zone_name_id", "zone", ["name", "id"])
            .Annotation("Npgsql:IndexNullSortOrder", new[] { First, Any });
        migrationBuilder.CreateIndex("IX_zone_shape_id_id", "zone", ["shape_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_version_id", "zone", ["version", "id"]);
    }

    private static void CreateEdges(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "shape_edge",
        columns: table => new
        {
            shape_id = table.Column<long>(type: "bigint", nullable: false),
            number = table.Column<long>(type: "bigint", nullable: false),
            from_north = table.Column<long>(type: "bigint", nullable: false),
            from_east = table.Column<long>(type: "bigint", nullable: false),
            to_north = table.Column<long>(type: "bigint", nullable: false),
            to_east = table.Column<long>(type: "bigint", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_shape_edge", row => new { row.shape_id, row.to_north, row.number }));

    private static void CreatePairs(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "zone_place",
            columns: table => new
            {
                zone_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                place_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            },
            constraints: table => table.PrimaryKey("PK_zone_place", row => new { row.zone_id, row.place_id }));
        migrationBuilder.CreateIndex("IX_zone_place_place_id_zone_id", "zone_place", ["place_id", "zone_id"]);
    }
}
