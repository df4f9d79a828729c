using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Municipalities have their prefecture and wards, their predecessors, and when they ended and what became of them.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261128120000_Towns")]
internal sealed class Towns : Migration
{
    private static readonly string[] Tables = ["prefecture", "ward", "former_municipality", "succession"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ended_on", "municipality", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("part_of_id", "municipality", type: "TEXT", nullable: true, collation: "BINARY");
        CreatePrefectures(migrationBuilder);
        CreateWards(migrationBuilder);
        CreateFormer(migrationBuilder);
        CreateSuccessions(migrationBuilder);
        migrationBuilder.CreateIndex("IX_municipality_part_of_id_id", "municipality", ["part_of_id", "id"]);
        migrationBuilder.CreateIndex("IX_prefecture_code", "prefecture", "code", unique: true);
        migrationBuilder.CreateIndex("IX_ward_municipality_id_id", "ward", ["municipality_id", "id"]);
        migrationBuilder.CreateIndex("IX_former_municipality_municipality_id_id", "former_municipality", ["municipality_id", "id"]);
        migrationBuilder.CreateIndex("IX_succession_ended_id", "succession", "ended_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_municipality_part_of_id_id", "municipality");
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }

        migrationBuilder.DropColumn("part_of_id", "municipality");
        migrationBuilder.DropColumn("ended_on", "municipality");
    }

    private static void CreatePrefectures(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "prefecture",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_prefecture", row => row.id));

    private static void CreateWards(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "ward",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name_kana = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            municipality_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_ward", row => row.id));

    private static void CreateFormer(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "former_municipality",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            prefecture = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            ended_on = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            became_code = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            became_name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            is_whole = table.Column<bool>(type: "INTEGER", nullable: false),
            municipality_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_former_municipality", row => row.id));

    private static void CreateSuccessions(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "succession",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            since = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            until = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            ended_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            successor_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_succession", row => row.id));
}
