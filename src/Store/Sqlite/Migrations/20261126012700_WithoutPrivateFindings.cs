using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Findings that point at people are no longer kept where everyone can read them. No table changes.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126012700_WithoutPrivateFindings")]
internal sealed class WithoutPrivateFindings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SchemaTexts.WithoutPrivateFindings);
}
