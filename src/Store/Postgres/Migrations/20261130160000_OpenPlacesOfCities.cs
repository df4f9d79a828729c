using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Open places of a municipality are searched among those of it that state hours.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130160000_OpenPlacesOfCities")]
internal sealed class OpenPlacesOfCities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(PatternTexts.CreateIndexOfCities);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(PatternTexts.DropIndexOfCities);
}
