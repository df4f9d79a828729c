namespace Gateway.Catalog.Kinds;

/// <summary>The other tables of a GTFS-JP timetable (item 21 of the standard): routes, trips, their stops, their days.</summary>
internal static class BusKinds
{
    public static DatasetKind DeclareRoutes() => new(
        "BUS_ROUTE", "バス路線", "BusRoute", "Bus routes (バス路線): routes.txt of a GTFS timetable.")
    {
        FeedMembers = ["routes"],
        Editions = [Needed("GTFS routes (経路)", "route_id", "route_type")],
    };

    public static DatasetKind DeclareTrips() => new(
        "BUS_TRIP", "バスの便", "BusTrip", "Bus trips (バスの便): trips.txt of a GTFS timetable.")
    {
        FeedMembers = ["trips"],
        Editions = [Needed("GTFS trips (便)", "route_id", "service_id", "trip_id")],
    };

    public static DatasetKind DeclareStopTimes() => new("BUS_STOP_TIME", "バスの通過時刻", "BusStopTime",
        "Bus times at each stop (バスの通過時刻): stop_times.txt of a GTFS timetable.")
    {
        FeedMembers = ["stop_times"],
        RowIdentity = ["trip_id", "stop_sequence"],
        Editions = [Needed("GTFS stop times (通過時刻)", "trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence")],
    };

    public static DatasetKind DeclareServices() => new("BUS_CALENDAR", "バスの運行日", "BusCalendar",
        "Days on which buses run (バスの運行日): calendar.txt and calendar_dates.txt of a GTFS timetable.")
    {
        FeedMembers = ["calendar", "calendar_dates"],
        RowIdentity = ["service_id", "start_date", "date"],
        Editions =
        [
            Needed("GTFS calendar (運行日)",
                "service_id", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "start_date", "end_date"),
            Needed("GTFS calendar (運行日)", "service_id", "date", "exception_type"),
        ],
    };

    /// <summary>The columns that the format requires of a table; most publishers omit most of the others.</summary>
    public static Edition Needed(string name, params IReadOnlyList<string> headings) => new(name, headings) { IsOfOthers = true };
}
