using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>The words by which rows are found, and the index of their grams, which is not part of the model.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261126100000_Words")]
internal sealed class Words : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "word",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false),
                entity = table.Column<long>(type: "INTEGER", nullable: false),
                row_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                readings = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                rest = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            },
            constraints: table => table.PrimaryKey("PK_word", row => row.id));
        migrationBuilder.CreateIndex("IX_word_entity_row_id", "word", ["entity", "row_id"], unique: true);
        migrationBuilder.CreateIndex("IX_word_entity_name", "word", ["entity", "name"]);

        // A contentless full-text index: its terms are grams, for which it must know the column but no position. What a load adds is sorted
        // in memory.
        migrationBuilder.Sql("""
            create virtual table gram using fts5(name, readings, rest, content='', detail=column, columnsize=0, tokenize='ascii');
            insert into gram (gram, rank) values ('hashsize', 67108864);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("gram");
        migrationBuilder.DropTable("word");
    }
}
