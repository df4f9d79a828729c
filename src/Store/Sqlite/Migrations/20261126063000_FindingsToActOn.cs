using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>A finding covers a whole cause, with its count, examples, what to do, and both languages.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126063000_FindingsToActOn")]
internal sealed class FindingsToActOn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("advice", "finding", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("advice_ja", "finding", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<long>("count", "finding", type: "INTEGER", nullable: false, defaultValue: 1L);
        migrationBuilder.AddColumn<string>("examples", "finding", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>(
            "message_ja", "finding", type: "TEXT", nullable: false, defaultValue: "", collation: "BINARY");
        migrationBuilder.AddColumn<string>("valid_example", "finding", type: "TEXT", nullable: true, collation: "BINARY");

        // Older findings stay single, with English text only, until their file is read again.
        migrationBuilder.Sql("update finding set message_ja = message, examples = json_array(json_array(line, value));");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["advice", "advice_ja", "count", "examples", "message_ja", "valid_example"])
        {
            migrationBuilder.DropColumn(column, "finding");
        }
    }
}
