using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>A finding covers a whole cause, with its count, examples, what to do, and both languages.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126063000_FindingsToActOn")]
internal sealed class FindingsToActOn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("advice", "finding", type: "text", nullable: true, collation: "C");
        migrationBuilder.AddColumn<string>("advice_ja", "finding", type: "text", nullable: true, collation: "C");
        migrationBuilder.AddColumn<long>("count", "finding", type: "bigint", nullable: false, defaultValue: 1L);
        migrationBuilder.AddColumn<string>("examples", "finding", type: "text", nullable: true, collation: "C");
        migrationBuilder.AddColumn<string>(
            "message_ja", "finding", type: "text", nullable: false, defaultValue: "", collation: "C");
        migrationBuilder.AddColumn<string>("valid_example", "finding", type: "text", nullable: true, collation: "C");

        // Older findings stay single, with English text only, until their file is read again.
        migrationBuilder.Sql("update finding set message_ja = message, examples = json_build_array(json_build_array(line, value))::text;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["advice", "advice_ja", "count", "examples", "message_ja", "valid_example"])
        {
            migrationBuilder.DropColumn(column, "finding");
        }
    }
}
