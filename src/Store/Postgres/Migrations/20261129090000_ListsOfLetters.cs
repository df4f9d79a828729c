using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// For each letter, the list of words that contain it, in key order, and their number. These tables are not part of the model; the words
/// are rebuilt when the database is opened, and the lists with them.
/// </summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261129090000_ListsOfLetters")]
internal sealed class ListsOfLetters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        create table letter (list bigint not null, block bigint not null, words smallint[] not null,
            constraint "PK_letter" primary key (list, block));
        create table letter_count (list bigint not null, entity bigint not null, words bigint not null,
            constraint "PK_letter_count" primary key (list, entity));
        delete from derived where name = 'words';
        """);

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("letter_count");
        migrationBuilder.DropTable("letter");
    }
}
