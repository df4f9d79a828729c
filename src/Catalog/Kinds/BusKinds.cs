namespace Gateway.Catalog.Kinds;

/// <summary>The further tables of a timetable in GTFS-JP (item 21 of the standard): routes, trips, their stops, and the days they run.</summary>
internal static class BusKinds
{
    public static DatasetKind DeclareRoutes() => new("BUS_ROUTE", "バス路線", "BusRoute", "Routes of buses: routes.txt of a timetable in GTFS.")
    {
        FeedMembers = ["routes"],
        Editions =
        [
            Gtfs("route_id", "agency_id", "route_short_name", "route_long_name", "route_desc", "route_type", "route_url", "route_color",
                "route_text_color", "jp_parent_route_id"),
        ],
    };

    public static DatasetKind DeclareTrips() => new("BUS_TRIP", "バスの便", "BusTrip", "Trips of buses: trips.txt of a timetable in GTFS.")
    {
        FeedMembers = ["trips"],
        Editions =
        [
            Gtfs("route_id", "service_id", "trip_id", "trip_headsign", "trip_short_name", "direction_id", "block_id", "shape_id",
                "wheelchair_accessible", "bikes_allowed", "jp_trip_desc", "jp_trip_desc_symbol", "jp_office_id"),
        ],
    };

    public static DatasetKind DeclareStopTimes() => new("BUS_STOP_TIME", "バスの通過時刻", "BusStopTime",
        "When trips of buses come to their stops: stop_times.txt of a timetable in GTFS.")
    {
        FeedMembers = ["stop_times"],
        RowIdentity = ["trip_id", "stop_sequence"],
        Editions =
        [
            Gtfs("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence", "stop_headsign", "pickup_type", "drop_off_type",
                "shape_dist_traveled", "timepoint"),
        ],
    };

    public static DatasetKind DeclareServices() => new("BUS_SERVICE", "バスの運行日", "BusService",
        "Days on which buses run: calendar.txt and calendar_dates.txt of a timetable in GTFS.")
    {
        FeedMembers = ["calendar", "calendar_dates"],
        RowIdentity = ["service_id", "start_date", "date"],
        Editions =
        [
            Gtfs("service_id", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "start_date", "end_date"),
            Gtfs("service_id", "date", "exception_type"),
        ],
    };

    private static Edition Gtfs(params IReadOnlyList<string> headings) => new("GTFS-JP", headings) { IsOfOthers = true };
}
