using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>
/// Gives the planner the frequency of each gram and the number of words of each type: without it, it takes every letter to be rare.
/// </summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261128140000_FrequencyOfLetters")]
internal sealed class FrequencyOfLetters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // The type is in the last bits of the key (Searched.Capacity).
        migrationBuilder.Sql("""
            alter table gram alter column grams set statistics 1000;
            create statistics gram_types on (key & 7) from gram;
            analyze gram;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("drop statistics gram_types; alter table gram alter column grams set statistics -1;");
}
