using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>The newest events of a place are found in index order.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130163000_NewestEvents")]
internal sealed class NewestEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(NewestTexts.CreateIndex(new SqliteDialect()));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(NewestTexts.DropIndex(new SqliteDialect()));
}
