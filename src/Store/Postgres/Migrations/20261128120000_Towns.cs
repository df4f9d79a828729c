using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Municipalities have their prefecture and wards, their predecessors, and when they ended and what became of them.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261128120000_Towns")]
internal sealed class Towns : Migration
{
    private static readonly string[] Tables = ["prefecture", "ward", "former_municipality", "succession"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ended_on", "municipality", type: "text", nullable: true, collation: "C");
        migrationBuilder.AddColumn<string>("part_of_id", "municipality", type: "text", nullable: true, collation: "C");
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
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            code = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_prefecture", row => row.id));

    private static void CreateWards(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "ward",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            code = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name_kana = table.Column<string>(type: "text", nullable: true, collation: "C"),
            municipality_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_ward", row => row.id));

    private static void CreateFormer(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "former_municipality",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            code = table.Column<string>(type: "text", nullable: false, collation: "C"),
            name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            prefecture = table.Column<string>(type: "text", nullable: false, collation: "C"),
            ended_on = table.Column<string>(type: "text", nullable: false, collation: "C"),
            became_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
            became_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
            is_whole = table.Column<bool>(type: "boolean", nullable: false),
            municipality_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_former_municipality", row => row.id));

    private static void CreateSuccessions(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "succession",
        columns: table => new
        {
            id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            since = table.Column<string>(type: "text", nullable: false, collation: "C"),
            until = table.Column<string>(type: "text", nullable: true, collation: "C"),
            ended_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
            successor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
        },
        constraints: table => table.PrimaryKey("PK_succession", row => row.id));
}
