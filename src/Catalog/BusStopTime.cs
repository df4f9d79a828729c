using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>The time at which a trip reaches a stop: as a timetable states it, and on a given day.</summary>
internal static class BusStopTime
{
    public static Collection Departures => new("departures",
        $"The next buses that leave here, in the {NextOnes.Days} days from a given moment. Buses that end here or cannot be boarded are "
            + "left out, as are expired timetables (validTo).",
        "BusDeparture", "stop")
    {
        IsConnection = false,
        Timetable = new NextOnes("at", "clock_date", "canBoard"),
    };

    public static Entity Declare() => new("BusStopTime", "When a bus trip reaches a stop, on all days on which it runs.",
        [
            BusMembers.Code("tripCode", "Identifier of its trip (便ID, trip_id).", "trip_id"),
            BusMembers.Code("stopCode", "Identifier of the stop (停留所ID, stop_id).", "stop_id"),
            Integer("sequence", "Its position among the stops of the trip (停車順, stop_sequence).", "stop_sequence"),
            Time("arrivalTime", "Arrival, by the clock (到着時刻, arrival_time); null = not stated.", "arrival_time")
                with { Role = ColumnRole.ArrivalTime, Reading = Reading.ServiceTime },
            Integer("arrivalDay", "Days after the day of service (到着が何日後か): 1 for 25:10:00.")
                with { Role = ColumnRole.ArrivalDay, IsInAllFiles = true },
            Time("departureTime", "Departure, by the clock (出発時刻, departure_time); null = not stated.", "departure_time")
                with { Role = ColumnRole.DepartureTime, Reading = Reading.ServiceTime },
            Integer("departureDay", "Days after the day of service (出発が何日後か): 1 for 25:10:00.")
                with { Role = ColumnRole.DepartureDay, IsInAllFiles = true },
            Text("headsign", "Destination from here on, as shown on the bus (行き先, stop_headsign).", "stop_headsign"),
            Integer("pickup", "How to board, as GTFS numbers it (乗車, pickup_type): 0 as usual, 1 not at all.", "pickup_type"),
            Integer("dropOff", "How to get off, likewise (降車, drop_off_type).", "drop_off_type"),
            .. BusMembers.Origin,
        ],
        BusMembers.Internals)
    {
        Recipe = RowRecipe.Timetable,
        ListField = "busStopTimes",
        ListDescription = "When bus trips reach their stops, as in timetables; the next buses are under departures of a stop.",
        IdDescription = Entity.GlobalIdText,
        Indexes = [["feed", "stop_code"], ["feed", "trip_code", "sequence"], ["dataset_id"], ["dataset_id", "source_line"]],
    };

    public static Entity DeclareDeparture() => new("BusDeparture", "A bus at a stop, on one day.",
        [
            new Field("at", "When it leaves, Asia/Tokyo; null = the timetable does not say, and nothing is estimated.",
                new FieldType(Scalar.LocalDateTime)),
            new Field("arrivesAt", "Arrival time, Asia/Tokyo; null = the timetable does not say.", new FieldType(Scalar.LocalDateTime)),
            Date("date", "The day of service; after midnight it may be the day before.") with { Required = true },
            Integer("sequence", "Its position among the stops of the trip (停車順, stop_sequence)."),
            Text("headsign", "Destination, as shown on the bus (stop_headsign, trip_headsign)."),
            Flag("canBoard", "Whether passengers can board here: not where it ends, and not where the timetable says so (pickup_type 1).")
                with { Required = true },
            Flag("canLeave", "Whether passengers can get off here (drop_off_type).") with { Required = true },
            new Reference("stop", "The stop; null when the timetable does not have it.", "Facility"),
            new Reference("route", "The route.", "BusRoute"),
            new Reference("trip", "The trip, on all its days.", "BusTrip") { Required = true },
            BusMembers.Hidden("dataset", "Dataset"),
        ],
        [new Column("clock_date", new FieldType(Scalar.LocalDate), Nullable: false)])
    {
        IsDerived = true,
        IsNode = false,
    };
}
