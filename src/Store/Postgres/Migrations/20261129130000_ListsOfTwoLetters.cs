using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// For each pair of adjacent letters, the list of names that contain it: the words are rebuilt when the database is opened, and the lists
/// with them.
/// </summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261129130000_ListsOfTwoLetters")]
internal sealed class ListsOfTwoLetters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("delete from derived where name = 'words';");

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
