using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Classes of waste, collection days, and school lunch menus.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261129110000_Waste")]
internal sealed class Waste : Migration
{
    private static readonly string[] Tables = ["school_dish", "school_menu", "waste_area", "waste_calendar", "waste_item"];

    /// <summary>The tables, with the columns of their indexes.</summary>
    private static readonly (string Table, string[] Columns)[] Indexes =
    [
        ("school_dish", ["menu_id", "id"]),
        ("school_menu", ["dataset_id", "source_line", "id"]),
        ("school_menu", ["dataset_id", "version", "id"]),
        ("school_menu", ["date", "id"]),
        ("school_menu", ["facility_id", "id"]),
        ("school_menu", ["municipality_id", "date", "id"]),
        ("school_menu", ["municipality_id", "version", "id"]),
        ("school_menu", ["version", "id"]),
        ("waste_area", ["dataset_id", "source_line", "id"]),
        ("waste_area", ["dataset_id", "version", "id"]),
        ("waste_area", ["municipality_id", "name", "id"]),
        ("waste_area", ["municipality_id", "version", "id"]),
        ("waste_area", ["name", "id"]),
        ("waste_area", ["town_id", "id"]),
        ("waste_area", ["version", "id"]),
        ("waste_calendar", ["area_id", "id"]),
        ("waste_calendar", ["dataset_id", "id"]),
        ("waste_calendar", ["dataset_id", "version", "id"]),
        ("waste_calendar", ["municipality_id", "class", "id"]),
        ("waste_calendar", ["municipality_id", "version", "id"]),
        ("waste_calendar", ["version", "id"]),
        ("waste_item", ["dataset_id", "source_line", "id"]),
        ("waste_item", ["dataset_id", "version", "id"]),
        ("waste_item", ["municipality_id", "class", "id"]),
        ("waste_item", ["municipality_id", "name", "id"]),
        ("waste_item", ["municipality_id", "version", "id"]),
        ("waste_item", ["name", "id"]),
        ("waste_item", ["version", "id"]),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSchoolDish(migrationBuilder);
        CreateSchoolMenu(migrationBuilder);
        CreateWasteArea(migrationBuilder);
        CreateWasteCalendar(migrationBuilder);
        CreateWasteItem(migrationBuilder);
        foreach (var (table, columns) in Indexes)
        {
            migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void CreateSchoolDish(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "school_dish",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            method = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            ingredients = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            menu_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_school_dish", row => row.id));

    private static void CreateSchoolMenu(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "school_menu",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            school_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            school_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            school_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            school_name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            grade = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            menu_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            summary = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            allergens = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            facility_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            match_venue = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_school_menu", row => row.id));

    private static void CreateWasteArea(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "waste_area",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            center = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            town_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            match_town = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_waste_area", row => row.id));

    private static void CreateWasteCalendar(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "waste_calendar",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            area_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            @class = table.Column<string>(name: "class", type: "TEXT", nullable: false, collation: "BINARY"),
            rule = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            position = table.Column<long>(type: "INTEGER", nullable: false),
            municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            days = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_waste_calendar", row => row.id));

    private static void CreateWasteItem(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "waste_item",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            name_english = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            @class = table.Column<string>(name: "class", type: "TEXT", nullable: true, collation: "BINARY"),
            classes = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            district = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            fee_kind = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            fee = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            fee_note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            is_free = table.Column<bool>(type: "INTEGER", nullable: true),
            contact_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            contact_phone = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_waste_item", row => row.id));
}
