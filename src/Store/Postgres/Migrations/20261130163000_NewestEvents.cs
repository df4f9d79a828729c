using Gateway.Sql;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>The newest events of a place are found in index order.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130163000_NewestEvents")]
internal sealed class NewestEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(NewestTexts.CreateIndex(new PostgresDialect()));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(NewestTexts.DropIndex(new PostgresDialect()));
}
