using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Open places are searched among those that state hours.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130150000_OpenPlaces")]
internal sealed class OpenPlaces : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(PatternTexts.CreateIndex);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(PatternTexts.DropIndex);
}
