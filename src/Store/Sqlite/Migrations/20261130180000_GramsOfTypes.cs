using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Each gram includes the type of its words: the index is rebuilt from the words when the database is opened.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130180000_GramsOfTypes")]
internal sealed class GramsOfTypes : Migration
{
    private const string MadeAnew = "delete from derived where name = 'words';";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MadeAnew);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MadeAnew);
}
