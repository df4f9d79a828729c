using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FindingsToActOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "advice",
                table: "finding",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");

            migrationBuilder.AddColumn<string>(
                name: "advice_ja",
                table: "finding",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");

            migrationBuilder.AddColumn<long>(
                name: "count",
                table: "finding",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.AddColumn<string>(
                name: "examples",
                table: "finding",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");

            migrationBuilder.AddColumn<string>(
                name: "message_ja",
                table: "finding",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                collation: "BINARY");

            migrationBuilder.AddColumn<string>(
                name: "valid_example",
                table: "finding",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");

            // What was found before stands alone, and has its words in English only, until its file is read again.
            migrationBuilder.Sql("update finding set message_ja = message, examples = json_array(json_array(line, value));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "advice",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "advice_ja",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "count",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "examples",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "message_ja",
                table: "finding");

            migrationBuilder.DropColumn(
                name: "valid_example",
                table: "finding");
        }
    }
}
