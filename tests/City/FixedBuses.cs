namespace Gateway.Tests.City;

/// <summary>
/// The fixed city's timetable: a trip on weekdays with a stop without a time and one without a location, one after midnight, and one that
/// runs only on listed days. The clock of the cases stands at Wednesday, 2026-06-10.
/// </summary>
internal static class FixedBuses
{
    private const string Feed = "feed-1";

    public static IEnumerable<CityRow> Rows() => [.. Publications(), .. Stops(), .. Routes(), .. Trips(), .. Times(), .. Services()];

    private static IEnumerable<CityRow> Publications() =>
    [
        .. Table("dq-stops", "sq", "BUS_STOP", "バス停留所", 2, """[["stop_id","code"]]"""),
        .. Table("dr-routes", "sr", "BUS_ROUTE", "バス路線", 2, """[["route_id","code"]]"""),
        .. Table("ds-trips", "ss", "BUS_TRIP", "バスの便", 3, """[["trip_id","code"]]"""),
        .. Table("dt-times", "st", "BUS_STOP_TIME", "バスの通過時刻", 8, """[["trip_id","tripCode"]]"""),
        .. Table("du-services", "su", "BUS_CALENDAR", "バスの運行日", 4, """[["service_id","serviceCode"]]"""),
    ];

    private static IEnumerable<CityRow> Stops() =>
    [
        Stop("f70", "B1", "浜駅前").And(
            ("bus_stop_platform_code", "2"), ("bus_stop_zone_code", "Z1"), ("bus_stop_station_code", "B0"), ("bus_stop_is_station", false),
            ("bus_stop_wheelchair", true), ("bus_stop_valid_from", "2026-06-01"), ("bus_stop_valid_to", "2026-06-30")),
        Stop("f71", "B2", "港口"),
    ];

    private static IEnumerable<CityRow> Routes() =>
    [
        Row("BusRoute", "br1", "dr-routes", "sr").And(
            ("code", "R1"), ("name", "浜循環"), ("short_name", "1"), ("long_name", "浜循環"), ("description", "駅から港へ"), ("parent_name", "循環"),
            ("agency_name", "見本浜市"), ("vehicle", 3), ("color", "008000"), ("text_color", "FFFFFF"),
            ("url", "https://data.example.jp/bus/1"),
            ("valid_from", "2026-06-01"), ("valid_to", "2026-06-30"), ("municipality_id", FixedCity.Hama)),
        Row("BusRoute", "br2", "dr-routes", "sr").And(("code", "R2"), ("name", "R2"), ("municipality_id", FixedCity.Hama)),
    ];

    private static IEnumerable<CityRow> Trips() =>
    [
        Row("BusTrip", "bt1", "ds-trips", "ss").And(
            ("code", "T1"), ("route_code", "R1"), ("service_code", "W"), ("headsign", "港方面"), ("short_name", "1便"), ("direction", 0),
            ("note", "平日のみ"), ("wheelchair", true), ("bicycles", false)),
        Row("BusTrip", "bt2", "ds-trips", "ss").And(("code", "T2"), ("route_code", "R1"), ("service_code", "N")),
        Row("BusTrip", "bt3", "ds-trips", "ss").And(("code", "T3"), ("route_code", "R2"), ("service_code", "X"), ("headsign", "浜駅")),
    ];

    private static IEnumerable<CityRow> Times() =>
    [
        Time("bs1", "T1", "B1", 1).And(("departure_time", "10:05:00"), ("departure_day", 0), ("drop_off", 1)),
        Time("bs2", "T1", "B2", 2).And(("headsign", "港経由")),
        Time("bs3", "T1", "B9", 3).And(
            ("arrival_time", "10:20:00"), ("arrival_day", 0), ("departure_time", "10:20:00"), ("departure_day", 0)),
        Time("bs4", "T2", "B1", 1).And(("departure_time", "23:50:00"), ("departure_day", 0)),
        Time("bs5", "T2", "B2", 2).And(
            ("arrival_time", "00:10:00"), ("arrival_day", 1), ("departure_time", "00:12:00"), ("departure_day", 1)),
        Time("bs6", "T2", "B9", 3).And(
            ("arrival_time", "00:30:00"), ("arrival_day", 1), ("departure_time", "00:30:00"), ("departure_day", 1)),
        Time("bs7", "T3", "B2", 1).And(("departure_time", "10:05:00"), ("departure_day", 0)),
        Time("bs8", "T3", "B1", 2).And(
            ("arrival_time", "10:30:00"), ("arrival_day", 0), ("departure_time", "10:30:00"), ("departure_day", 0), ("pickup", 1)),
    ];

    /// <summary>Weekdays of June except one, Tuesday nights, and a single day.</summary>
    private static IEnumerable<CityRow> Services() =>
    [
        Week("bv1", "W", [true, true, true, true, true, false, false]),
        Day("bv2", "W", "2026-06-11", isAdded: false),
        Week("bv3", "N", [false, true, false, false, false, false, false]),
        Day("bv4", "X", "2026-06-10", isAdded: true),
    ];

    private static IEnumerable<CityRow> Table(string key, string file, string kind, string title, int rows, string columns) =>
        [FixedPublications.Listed(key, kind, title, rows), FixedPublications.File(file, key, $"bus.zip/{key[3..]}.txt", columns)];

    private static CityRow Stop(string key, string code, string name) =>
        FixedFacilities.Place(key, "dq-stops", "sq", "BUS_STOP", "停留所", name, FixedCity.Hama).And(("feed", Feed), ("code", code));

    private static CityRow Time(string key, string trip, string stop, int sequence) =>
        Row("BusStopTime", key, "dt-times", "st").And(("trip_code", trip), ("stop_code", stop), ("sequence", sequence));

    private static CityRow Week(string key, string service, bool[] days) => Row("BusCalendar", key, "du-services", "su").And(
        ("service_code", service), ("monday", days[0]), ("tuesday", days[1]), ("wednesday", days[2]), ("thursday", days[3]),
        ("friday", days[4]), ("saturday", days[5]), ("sunday", days[6]), ("valid_from", "2026-06-01"), ("valid_to", "2026-06-30"));

    private static CityRow Day(string key, string service, string date, bool isAdded) => Row("BusCalendar", key, "du-services", "su").And(
        ("service_code", service), ("date", date), ("is_added", isAdded));

    private static CityRow Row(string entity, string key, string dataset, string file) => new CityRow(entity, key)
    {
        ["feed"] = Feed, ["dataset_id"] = dataset, ["file_id"] = file,
        ["source_line"] = key[2] - '0' + 1, ["source_original"] = $"""["{key}"]""",
    };
}
