using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Zones of the map, the edges of their shapes, and what lies in which zone.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261128100000_Zones")]
internal sealed class Zones : Migration
{
    private static readonly string[] Bordered = ["area", "municipality"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Bordered)
        {
            migrationBuilder.AddColumn<string>("border_id", table, type: "TEXT", nullable: true, collation: "BINARY");
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
                id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                kind = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                facility_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                depth_text = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                depth_min_meters = table.Column<double>(type: "REAL", nullable: true),
                depth_max_meters = table.Column<double>(type: "REAL", nullable: true),
                valid_from = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                valid_to = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                box_south = table.Column<double>(type: "REAL", nullable: true),
                box_west = table.Column<double>(type: "REAL", nullable: true),
                box_north = table.Column<double>(type: "REAL", nullable: true),
                box_east = table.Column<double>(type: "REAL", nullable: true),
                area_square_meters = table.Column<double>(type: "REAL", nullable: true),
                corners = table.Column<long>(type: "INTEGER", nullable: true),
                dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                source_line = table.Column<long>(type: "INTEGER", nullable: true),
                source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                version = table.Column<long>(type: "INTEGER", nullable: false),
                match_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                match_venue = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                shape_id = table.Column<long>(type: "INTEGER", nullable: false),
                geometry = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            },
            constraints: table => table.PrimaryKey("PK_zone", row => row.id));
    }

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex(
            "IX_zone_box_north_box_south_box_west_box_east_id", "zone", ["box_north", "box_south", "box_west", "box_east", "id"]);
        migrationBuilder.CreateIndex("IX_zone_dataset_id_id", "zone", ["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_dataset_id_version_id", "zone", ["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_zone_facility_id_id", "zone", ["facility_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_kind_id", "zone", ["kind", "id"]);
        migrationBuilder.CreateIndex("IX_zone_kind_name_id", "zone", ["kind", "name", "id"]);
        migrationBuilder.CreateIndex("IX_zone_municipality_id_id", "zone", ["municipality_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_municipality_id_kind_match_name_id", "zone", ["municipality_id", "kind", "match_name", "id"]);
        migrationBuilder.CreateIndex("IX_zone_municipality_id_version_id", "zone", ["municipality_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_zone_name_id", "zone", ["name", "id"]);
        migrationBuilder.CreateIndex("IX_zone_shape_id_id", "zone", ["shape_id", "id"]);
        migrationBuilder.CreateIndex("IX_zone_version_id", "zone", ["version", "id"]);
    }

    private static void CreateEdges(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "shape_edge",
        columns: table => new
        {
            shape_id = table.Column<long>(type: "INTEGER", nullable: false),
            number = table.Column<long>(type: "INTEGER", nullable: false),
            from_north = table.Column<long>(type: "INTEGER", nullable: false),
            from_east = table.Column<long>(type: "INTEGER", nullable: false),
            to_north = table.Column<long>(type: "INTEGER", nullable: false),
            to_east = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_shape_edge", row => new { row.shape_id, row.to_north, row.number }));

    private static void CreatePairs(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "zone_place",
            columns: table => new
            {
                zone_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                place_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            },
            constraints: table => table.PrimaryKey("PK_zone_place", row => new { row.zone_id, row.place_id }));
        migrationBuilder.CreateIndex("IX_zone_place_place_id_zone_id", "zone_place", ["place_id", "zone_id"]);
    }
}
