using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Origins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "source_file",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");

            migrationBuilder.AddColumn<string>(
                name: "origins",
                table: "dataset",
                type: "TEXT",
                nullable: true,
                collation: "BINARY");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "part",
                table: "source_file");

            migrationBuilder.DropColumn(
                name: "origins",
                table: "dataset");
        }
    }
}
