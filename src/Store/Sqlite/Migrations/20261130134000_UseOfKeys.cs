using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Keys record when they were last used, so that unused ones can be deleted.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130134000_UseOfKeys")]
internal sealed class UseOfKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("used_on", "api_key", "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.Sql(ClientTexts.FillUsed);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("alter table api_key drop column used_on;");
}
