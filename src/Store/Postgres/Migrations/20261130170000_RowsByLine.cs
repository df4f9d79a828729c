using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>A page of a data set's rows as they were published is read in its order, however many there are.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130170000_RowsByLine")]
internal sealed class RowsByLine : Migration
{
    private static readonly string[] Tables = ["facility", "event", "population", "zone"];
    private static readonly NullSortOrder[] SecondNulls = [NullSortOrder.Unspecified, NullSortOrder.NullsFirst, NullSortOrder.Unspecified];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.CreateIndex($"IX_{table}_dataset_id_source_line_id", table, ["dataset_id", "source_line", "id"])
                .Annotation("Npgsql:IndexNullSortOrder", SecondNulls);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropIndex($"IX_{table}_dataset_id_source_line_id", table);
        }
    }
}
