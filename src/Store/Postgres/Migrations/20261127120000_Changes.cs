using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// Supports queries for changes: all rows have a data version and are found by it, rows that leave a municipality are remembered too, and a
/// data version is distinguished from one with the same number in another history.
/// </summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261127120000_Changes")]
internal sealed class Changes : Migration
{
    private static readonly string[] Rows = ["facility", "event", "population"];
    private static readonly string[] Versioned = ["area", "municipality"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Versioned)
        {
            migrationBuilder.AddColumn<long>("version", table, type: "bigint", nullable: false, defaultValue: 0L);
            migrationBuilder.Sql($"update \"{table}\" set \"version\" = (select coalesce(max(\"number\"), 0) from \"data_version\");");
        }

        migrationBuilder.AddColumn<string>("made_at", "data_version", type: "text", nullable: false, defaultValue: "", collation: "C");
        migrationBuilder.AddColumn<long>("forgotten", "data_version", type: "bigint", nullable: false, defaultValue: 0L);
        migrationBuilder.Sql("update \"data_version\" set \"made_at\" = \"at\";");

        // No client has asked for changes yet, so none needs its content.
        migrationBuilder.DropTable("tombstone");
        CreateDepartures(migrationBuilder);
        CreateIndexes(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        DropIndexes(migrationBuilder);
        migrationBuilder.DropTable("departure");
        CreateTombstones(migrationBuilder);
        migrationBuilder.DropColumn("forgotten", "data_version");
        migrationBuilder.DropColumn("made_at", "data_version");
        foreach (var table in Versioned)
        {
            migrationBuilder.DropColumn("version", table);
        }
    }

    private static void CreateDepartures(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "departure",
            columns: table => new
            {
                entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                municipality_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                dataset_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                version = table.Column<long>(type: "bigint", nullable: false),
                is_removed = table.Column<bool>(type: "boolean", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_departure", row => new { row.entity, row.id, row.municipality_id }));
        migrationBuilder.CreateIndex("IX_departure_version_entity_id", "departure", ["version", "entity", "id"]);
        migrationBuilder.CreateIndex(
            "IX_departure_municipality_id_version_entity_id", "departure", ["municipality_id", "version", "entity", "id"]);
        migrationBuilder.CreateIndex("IX_departure_dataset_id_version_entity_id", "departure", ["dataset_id", "version", "entity", "id"]);
    }

    private static void CreateTombstones(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "tombstone",
            columns: table => new
            {
                entity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                dataset_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                version = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_tombstone", row => new { row.entity, row.id }));
        migrationBuilder.CreateIndex("IX_tombstone_version", "tombstone", "version");
    }

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Rows)
        {
            migrationBuilder.CreateIndex($"IX_{table}_version_id", table, ["version", "id"]);
            migrationBuilder.CreateIndex($"IX_{table}_municipality_id_version_id", table, ["municipality_id", "version", "id"]);
            migrationBuilder.CreateIndex($"IX_{table}_dataset_id_version_id", table, ["dataset_id", "version", "id"]);
        }

        migrationBuilder.CreateIndex("IX_area_version_id", "area", ["version", "id"]);
        migrationBuilder.CreateIndex("IX_table_row_version_id", "table_row", ["version", "id"]);
        migrationBuilder.CreateIndex("IX_table_row_dataset_id_version_id", "table_row", ["dataset_id", "version", "id"]);
    }

    private static void DropIndexes(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Rows)
        {
            migrationBuilder.DropIndex($"IX_{table}_version_id", table);
            migrationBuilder.DropIndex($"IX_{table}_municipality_id_version_id", table);
            migrationBuilder.DropIndex($"IX_{table}_dataset_id_version_id", table);
        }

        migrationBuilder.DropIndex("IX_area_version_id", "area");
        migrationBuilder.DropIndex("IX_table_row_version_id", "table_row");
        migrationBuilder.DropIndex("IX_table_row_dataset_id_version_id", "table_row");
    }
}
