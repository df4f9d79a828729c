using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Store.Postgres.Migrations
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
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "advice_ja",
                table: "finding",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "count",
                table: "finding",
                type: "bigint",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.AddColumn<string>(
                name: "examples",
                table: "finding",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "message_ja",
                table: "finding",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "valid_example",
                table: "finding",
                type: "text",
                nullable: true,
                collation: "C");

            // What was found before stands alone, and has its words in English only, until its file is read again.
            migrationBuilder.Sql(
                "update finding set message_ja = message, examples = json_build_array(json_build_array(line, value))::text;");
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
