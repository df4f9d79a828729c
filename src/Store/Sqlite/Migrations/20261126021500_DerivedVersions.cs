using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>The database records by which version of its rule each derived thing was made.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126021500_DerivedVersions")]
internal sealed class DerivedVersions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "derived",
        columns: table => new
        {
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            version = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_derived", row => row.name));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "derived");
}
