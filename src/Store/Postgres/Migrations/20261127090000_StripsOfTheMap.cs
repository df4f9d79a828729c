using Gateway.Sql;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Places and events are found by strips of the map. EF's model cannot express an index on an expression.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261127090000_StripsOfTheMap")]
internal sealed class StripsOfTheMap : Migration
{
    private static readonly IReadOnlyList<string> Tables = ["facility", "event"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(Strips.CreateIndex(table, new PostgresDialect()));
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(Strips.DropIndex(table, new PostgresDialect()));
        }
    }
}
