using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Bus stops: the table stops of a GTFS-JP timetable, item 21 of the standard.</summary>
internal static class BusStopKind
{
    public static DatasetKind Declare() => new(
        "BUS_STOP", "バス停留所", "Facility", "Bus stops (バス停留所): stops.txt of a GTFS-JP timetable.")
    {
        Label = "停留所",
        FeedMembers = ["stops"],
        Recipe = RowRecipe.BusStop,
        Venue = VenueLink.None,
        Headings = new Dictionary<string, string>
        {
            ["stop_id"] = "code",
            ["stop_name"] = "name",
            ["stop_desc"] = "description",
            ["stop_lat"] = "latitude",
            ["stop_lon"] = "longitude",
            ["stop_url"] = "url",
        },
        Detail = new Group("busStop", "BusStop", "Fields that only bus stops have, and when buses leave.",
        [
            Folded("platformCode", "Platform or pole (のりば, platform_code).", "platform_code"),
            Folded("zoneCode", "Fare zone (運賃エリア, zone_id).", "zone_id"),
            Folded("stationCode", "Identifier of the station or pair of stops that it is part of (親の停留所, parent_station).",
                "parent_station"),
            Flag("isStation", "Represents several stops; no bus leaves from it (複数ののりばの代表, location_type 1).", "location_type")
                with { Reading = Reading.OneOfFive },
            Flag("wheelchair", "Whether a wheelchair can board here (車椅子での乗車, wheelchair_boarding 1 or 2); null = not stated.",
                "wheelchair_boarding") with { Reading = Reading.OneOrTwo },
            BusMembers.ValidFrom,
            BusMembers.ValidTo,
            BusStopTime.Departures,
        ]),
        Editions = [BusKinds.Needed("GTFS stops (停留所)", "stop_id", "stop_name", "stop_lat", "stop_lon")],
    };
}
