using Gateway.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Bus timetables: stops are places; routes, trips, their times and service days have tables.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261129120000_Buses")]
internal sealed class Buses : Migration
{
    private static readonly string[] Tables = ["bus_route", "bus_calendar", "bus_stop_time", "bus_trip", "service_date"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddToPlaces(migrationBuilder);
        CreateRoutes(migrationBuilder);
        CreateServices(migrationBuilder);
        CreateStopTimes(migrationBuilder);
        CreateTrips(migrationBuilder);
        CreateDates(migrationBuilder);
        CreateIndexes(migrationBuilder);
        migrationBuilder.Sql(BusTexts.CreateDepartures);
        migrationBuilder.Sql(BusTexts.CreateRuns);
        migrationBuilder.Sql(BusTexts.CreateRouteStops);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(BusTexts.DropViews);
        migrationBuilder.DropIndex("IX_facility_feed_code_id", "facility");
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }

        migrationBuilder.DropColumn("bus_stop_is_station", "facility");
        migrationBuilder.DropColumn("bus_stop_platform_code", "facility");
        migrationBuilder.DropColumn("bus_stop_station_code", "facility");
        migrationBuilder.DropColumn("bus_stop_valid_from", "facility");
        migrationBuilder.DropColumn("bus_stop_valid_to", "facility");
        migrationBuilder.DropColumn("bus_stop_wheelchair", "facility");
        migrationBuilder.DropColumn("bus_stop_zone_code", "facility");
        migrationBuilder.DropColumn("feed", "facility");
    }

    private static void AddToPlaces(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("bus_stop_is_station", "facility", type: "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("bus_stop_platform_code", "facility", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("bus_stop_station_code", "facility", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("bus_stop_valid_from", "facility", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("bus_stop_valid_to", "facility", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<bool>("bus_stop_wheelchair", "facility", type: "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("bus_stop_zone_code", "facility", type: "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.AddColumn<string>("feed", "facility", type: "TEXT", nullable: true, collation: "BINARY");
    }

    private static void CreateRoutes(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "bus_route",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            name = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            short_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            long_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            description = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            parent_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            agency_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            vehicle = table.Column<long>(type: "INTEGER", nullable: true),
            color = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            text_color = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            url = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            valid_from = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            valid_to = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            feed = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_bus_route", row => row.id));

    private static void CreateServices(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "bus_calendar",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            service_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            monday = table.Column<bool>(type: "INTEGER", nullable: true),
            tuesday = table.Column<bool>(type: "INTEGER", nullable: true),
            wednesday = table.Column<bool>(type: "INTEGER", nullable: true),
            thursday = table.Column<bool>(type: "INTEGER", nullable: true),
            friday = table.Column<bool>(type: "INTEGER", nullable: true),
            saturday = table.Column<bool>(type: "INTEGER", nullable: true),
            sunday = table.Column<bool>(type: "INTEGER", nullable: true),
            valid_from = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            valid_to = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            date = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            is_added = table.Column<bool>(type: "INTEGER", nullable: true),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            feed = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_bus_calendar", row => row.id));

    private static void CreateStopTimes(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "bus_stop_time",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            trip_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            stop_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            sequence = table.Column<long>(type: "INTEGER", nullable: true),
            arrival_time = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            arrival_day = table.Column<long>(type: "INTEGER", nullable: true),
            departure_time = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            departure_day = table.Column<long>(type: "INTEGER", nullable: true),
            headsign = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            pickup = table.Column<long>(type: "INTEGER", nullable: true),
            drop_off = table.Column<long>(type: "INTEGER", nullable: true),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            feed = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_bus_stop_time", row => row.id));

    private static void CreateTrips(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "bus_trip",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            route_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            service_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            headsign = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            short_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            direction = table.Column<long>(type: "INTEGER", nullable: true),
            note = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            wheelchair = table.Column<bool>(type: "INTEGER", nullable: true),
            bicycles = table.Column<bool>(type: "INTEGER", nullable: true),
            dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            source_line = table.Column<long>(type: "INTEGER", nullable: true),
            source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
            content_hash = table.Column<long>(type: "INTEGER", nullable: false),
            version = table.Column<long>(type: "INTEGER", nullable: false),
            feed = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
        },
        constraints: table => table.PrimaryKey("PK_bus_trip", row => row.id));

    private static void CreateDates(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "service_date",
        columns: table => new
        {
            id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
            number = table.Column<long>(type: "INTEGER", nullable: false),
            weekday = table.Column<long>(type: "INTEGER", nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_service_date", row => row.id));

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_facility_feed_code_id", "facility", (string[])["feed", "code", "id"]);
        migrationBuilder.CreateIndex("IX_bus_route_dataset_id_id", "bus_route", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_route_dataset_id_version_id", "bus_route", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_bus_route_feed_code_id", "bus_route", (string[])["feed", "code", "id"]);
        migrationBuilder.CreateIndex("IX_bus_route_municipality_id_id", "bus_route", (string[])["municipality_id", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_route_municipality_id_version_id", "bus_route", (string[])["municipality_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_bus_route_name_id", "bus_route", (string[])["name", "id"]);
        migrationBuilder.CreateIndex("IX_bus_route_version_id", "bus_route", (string[])["version", "id"]);
        migrationBuilder.CreateIndex("IX_bus_calendar_dataset_id_id", "bus_calendar", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_calendar_feed_service_code_date_id", "bus_calendar", (string[])["feed", "service_code", "date", "id"]);
        migrationBuilder.CreateIndex("IX_bus_stop_time_dataset_id_id", "bus_stop_time", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_stop_time_feed_stop_code_id", "bus_stop_time", (string[])["feed", "stop_code", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_stop_time_feed_trip_code_sequence_id", "bus_stop_time", (string[])["feed", "trip_code", "sequence", "id"]);
        migrationBuilder.CreateIndex("IX_bus_trip_dataset_id_id", "bus_trip", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_bus_trip_feed_code_id", "bus_trip", (string[])["feed", "code", "id"]);
        migrationBuilder.CreateIndex(
            "IX_bus_trip_feed_route_code_code_id", "bus_trip", (string[])["feed", "route_code", "code", "id"]);
        migrationBuilder.CreateIndex("IX_service_date_number", "service_date", "number");
    }
}
