using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A bus trip: as a timetable states it, and on a given day.</summary>
internal static class BusTrip
{
    public static Entity Declare() => new("BusTrip", "A bus trip along its route, on all days on which it runs.",
        [
            Folded("code", "Identifier as published (便ID, trip_id), unique inside its timetable.", "trip_id")
                with { Role = ColumnRole.Code },
            BusMembers.Code("routeCode", "Identifier of its route (路線ID, route_id).", "route_id"),
            BusMembers.Code("serviceCode", "Identifier of the days on which it runs (運行日ID, service_id).", "service_id"),
            Text("headsign", "Destination, as shown on the bus (行き先, trip_headsign).", "trip_headsign"),
            Text("shortName", "Its name or number (便名, trip_short_name).", "trip_short_name"),
            Integer("direction", "Direction (方向, direction_id), 0 or 1.", "direction_id"),
            Text("note", "On which days and how it runs (便の説明, jp_trip_desc), in words.", "jp_trip_desc"),
            Flag("wheelchair", "Whether there is room for a wheelchair (車いす, wheelchair_accessible 1 or 2); null = not stated.",
                "wheelchair_accessible") with { Reading = Reading.OneOrTwo },
            Flag("bicycles", "Whether bicycles are allowed (自転車, bikes_allowed 1 or 2); null = not stated.", "bikes_allowed")
                with { Reading = Reading.OneOrTwo },
            .. BusMembers.Origin,
        ],
        BusMembers.Internals)
    {
        Recipe = RowRecipe.Timetable,
        ListField = "busTrips",
        ListDescription = "Bus trips, as in timetables; those of one day are under trips of a route.",
        IdDescription = Entity.GlobalIdText,
        Indexes = [["feed", "code"], ["feed", "route_code", "code"], ["dataset_id"], ["dataset_id", "source_line"]],
    };

    public static Entity DeclareRun() => new("BusRun", "A bus trip on one day.",
        [
            Date("date", "The day of service; departures after midnight may be on the next day.") with { Required = true },
            new Field("startsAt", "When it leaves its first stop, Asia/Tokyo.", new FieldType(Scalar.LocalDateTime)),
            new Field("endsAt", "When it reaches its last stop, Asia/Tokyo.", new FieldType(Scalar.LocalDateTime)),
            Text("headsign", "Destination, as shown on the bus (行き先, trip_headsign)."),
            new Reference("trip", "The trip, on all its days.", "BusTrip") { Required = true },
            new Reference("route", "Its route.", "BusRoute"),
            new Collection("stops", "Its stops on that day, in their order.", "BusDeparture", "trip")
            {
                IsConnection = false,
                Timetable = new OnOwnDay("sequence", "date"),
            },
            BusMembers.Hidden("dataset", "Dataset"),
        ])
    {
        IsDerived = true,
        IsNode = false,
        ConnectionName = "busRuns",
    };
}
