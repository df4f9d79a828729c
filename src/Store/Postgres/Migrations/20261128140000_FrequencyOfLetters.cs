using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// The planner knows how often each gram occurs, and how many words are of each type: without it, it takes every letter for a rare one.
/// </summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261128140000_FrequencyOfLetters")]
internal sealed class FrequencyOfLetters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // The types are in the last bits of the key (Searched.Room).
        migrationBuilder.Sql("""
            alter table gram alter column grams set statistics 1000;
            create statistics gram_types on (key & 7) from gram;
            analyze gram;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("drop statistics gram_types; alter table gram alter column grams set statistics -1;");
}
