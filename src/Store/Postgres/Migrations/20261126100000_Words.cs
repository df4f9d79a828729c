using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>The words by which rows are found, and the index of their grams, which is not part of the model.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261126100000_Words")]
internal sealed class Words : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "word",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false),
                entity = table.Column<long>(type: "bigint", nullable: false),
                row_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                readings = table.Column<string>(type: "text", nullable: false, collation: "C"),
                rest = table.Column<string>(type: "text", nullable: false, collation: "C"),
            },
            constraints: table => table.PrimaryKey("PK_word", row => row.id));
        migrationBuilder.CreateIndex("IX_word_entity_row_id", "word", ["entity", "row_id"], unique: true);
        migrationBuilder.CreateIndex("IX_word_entity_name", "word", ["entity", "name"]);

        // The grams of the words, as numbers; the words themselves are in the table above.
        migrationBuilder.Sql("""
            create table gram (key bigint not null constraint "PK_gram" primary key, grams integer[] not null);
            create index gram_grams on gram using gin (grams);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("gram");
        migrationBuilder.DropTable("word");
    }
}
