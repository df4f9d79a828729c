using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Indexes for reading a page of a data set's rows in the order of publication, however many there are.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130170000_RowsByLine")]
internal sealed class RowsByLine : Migration
{
    private static readonly string[] Tables =
    [
        "facility", "event", "population", "zone", "area_statistic", "support_scheme", "budget", "waste_calendar",
        "bus_route", "bus_trip", "bus_stop_time", "bus_calendar",
    ];


    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.CreateIndex($"IX_{table}_dataset_id_source_line_id", table, ["dataset_id", "source_line", "id"]);
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
