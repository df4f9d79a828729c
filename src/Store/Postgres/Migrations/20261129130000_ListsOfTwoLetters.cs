using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// Lists that say of each two letters which names they follow each other in: the words are made anew when the database is opened, and the
/// lists with them.
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
