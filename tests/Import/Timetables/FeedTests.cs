using System.Text.Json;
using Gateway.Tests.City;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Import.Timetables;

/// <summary>A GTFS timetable is imported as one: its tables are linked, and answer which bus leaves next.</summary>
[Trait("Database", "any")]
public sealed class FeedTests : IDisposable
{
    private readonly ImportedCities city = new(clock: new SetClock(new DateTimeOffset(2026, 6, 10, 8, 0, 0, TimeSpan.FromHours(9))));

    public void Dispose() => city.Dispose();

    [Fact]
    public void Its_tables_are_told_by_their_names_in_whatever_folder_and_one_that_is_misspelt_by_its_columns()
    {
        var reports = city.ImportAll(MadeFeed.In(
            "見本市/gtfs/", "gtfs.zip", ("route_jp.txt", "route_id,origin_stop\nR,駅前"),
            ("readme.txt", "Please read, all of you\nthis text.")));

        Assert.Equal(
            [
                "agency OTHER_TABLE 1", "calendar BUS_CALENDAR 2", "calendar_dates BUS_CALENDAR 2", "route_jp OTHER_TABLE 1",
                "routes BUS_ROUTE 1", "stop_times BUS_STOP_TIME 8", "stops BUS_STOP 3", "trips BUS_TRIP 3",
            ],
            reports.Select(r => $"{Path.GetFileNameWithoutExtension(r.File)} {r.Kind} {r.Taken}").Order(StringComparer.Ordinal));
        Assert.All(reports, r => Assert.Equal((null, 0, "見本県見本市"), (r.Failure, r.Rejected, r.Publisher)));
    }

    [Fact]
    public void Without_its_four_tables_an_archive_is_no_timetable()
    {
        var reports = city.ImportAll(MadeFeed.Of("gtfs.zip", ("trips.txt", null)));

        Assert.DoesNotContain(reports, r => r.Kind!.StartsWith("BUS_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("stop_times.txt", "")]
    [InlineData("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n")]
    [InlineData("trips.txt", "route_id,service_id,trip_id\n\n")]
    public void One_of_its_four_tables_without_rows_is_told(string name, string text)
    {
        var reports = city.ImportAll(MadeFeed.Of("gtfs.zip", (name, text)));

        Assert.NotNull(reports.Single(report => report.File.EndsWith("/" + name, StringComparison.Ordinal)).Failure);
        Assert.Equal(3, reports.Single(report => report.Kind == "BUS_STOP").Taken);
    }

    [Fact]
    public void A_line_without_text_below_the_header_hides_no_rows()
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip", ("calendar_dates.txt", "service_id,date,exception_type\n\nX,20260614,1")));

        Assert.Equal(1, reports.Single(report => report.File.EndsWith("calendar_dates.txt", StringComparison.Ordinal)).Taken);
    }

    [Fact]
    public void A_colour_that_is_none_is_null_and_told()
    {
        var report = city.ImportAll(MadeFeed.Of("gtfs.zip", ("routes.txt",
            "route_id,agency_id,route_long_name,route_type,route_color,route_text_color\nR,1000020999997,港線,3,ff8000,白"))).Single(
            r => r.Kind == "BUS_ROUTE");

        Assert.Equal("白", Assert.Single(report.Findings.Single(f => f.Rule.Name == "color-unreadable").Examples).Value);
        Assert.Equal("ff8000 ", Text(Ask("busRoutes { nodes { color textColor } }", "busRoutes").GetProperty("nodes")[0]));
    }

    [Fact]
    public void A_bus_past_midnight_is_of_the_day_before_and_one_that_ends_or_has_no_time_does_not_leave()
    {
        city.ImportAll(MadeFeed.Of("gtfs.zip"));

        Assert.Equal(
            [
                "2026-06-12T09:00:00 of 2026-06-12 港 day", "2026-06-13T00:50:00 of 2026-06-12 港 night",
                "2026-06-14T09:05:00 of 2026-06-14 港 once",
            ],
            Next("A", "2026-06-11T09:00:00", 3));
        Assert.Equal(["2026-06-13T01:12:00 of 2026-06-12 港 night"], Next("B", "2026-06-13T01:12:00", 1));
        Assert.Empty(Next("C", "2026-06-10T00:00:00", 100));
    }

    [Fact]
    public void Days_may_be_listed_alone()
    {
        city.ImportAll(MadeFeed.Of(
            "gtfs.zip", ("calendar.txt", null), ("calendar_dates.txt", "service_id,date,exception_type\nW,20260612,1")));

        Assert.Equal(["2026-06-12T09:00:00 of 2026-06-12 港 day"], Next("A", "2026-06-08T00:00:00", 100));
        Assert.Equal("2026-06-12 2026-06-12", Text(Ask("busRoutes { nodes { validFrom validTo } }", "busRoutes").GetProperty("nodes")[0]));
    }

    [Fact]
    public void A_timetable_that_is_over_has_no_departure_and_says_so()
    {
        city.ImportAll(MadeFeed.Of("gtfs.zip"));

        Assert.Empty(Next("A", "2026-07-02T00:00:00", 100));
        Assert.Equal("2026-06-30", Stop("A", "validTo").GetProperty("validTo").GetString());
    }

    [Fact]
    public void Two_timetables_of_one_city_do_not_mix_though_their_codes_are_the_same()
    {
        city.ImportAll(MadeFeed.Of("north.zip"));
        city.ImportAll(MadeFeed.Of("south.zip", ("trips.txt", "route_id,service_id,trip_id,trip_headsign\nR,W,day,南")));

        var leaving = Ask(
            """
            facilities(where: { code: { eq: "A" } }) {
              nodes { busStop { departures(after: "2026-06-15T00:00:00", first: 1) { headsign } } }
            }
            """, "facilities");

        Assert.Equal(["南", "港"], leaving.GetProperty("nodes").EnumerateArray()
            .Select(stop => stop.GetProperty("busStop").GetProperty("departures")[0].GetProperty("headsign").GetString())
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_next_edition_stands_for_the_one_before()
    {
        city.ImportAll(MadeFeed.Of("gtfs_20260601.zip"));
        city.ImportAll(MadeFeed.Of(
            "gtfs_20260701.zip", ("trips.txt", "route_id,service_id,trip_id,trip_headsign\nR,W,day,新港"), ("calendar_dates.txt", null)));

        Assert.Equal(1, Ask("busTrips { totalCount }", "busTrips").GetProperty("totalCount").GetInt32());
        Assert.Equal(["2026-06-12T09:00:00 of 2026-06-12 新港 day"], Next("A", "2026-06-12T00:00:00", 1));
    }

    [Fact]
    public void The_head_of_a_company_is_left_out_and_told()
    {
        var report = city.ImportAll(MadeFeed.Of("gtfs.zip",
            ("agency_jp.txt", "agency_id,agency_official_name,agency_president_pos,agency_president_name\n1,見本バス,社長,見本 太郎"))).Single(
            r => r.File.EndsWith("agency_jp.txt", StringComparison.Ordinal));

        Assert.Contains(report.Findings, finding => finding.Rule.Name == "personal-data?");
        var rows = city.Ask("{ datasets { nodes { rows { nodes { source { original { value } } } } } } }").GetRawText();
        Assert.Contains("見本バス", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("見本 太郎", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_time_is_null_and_told()
    {
        var report = city.ImportAll(MadeFeed.Of("gtfs.zip", ("stop_times.txt",
            "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nday,9:00,9:60:00,A,1\nday,200:00:00,,B,2")))
            .Single(r => r.Kind == "BUS_STOP_TIME");

        Assert.Equal((2, 0), (report.Taken, report.Rejected));
        Assert.Equal(["200:00:00", "9:60:00"], report.Findings.Where(f => f.Rule.Name == "time-unreadable").SelectMany(f => f.Examples)
            .Select(e => e.Value).Order(StringComparer.Ordinal));
        Assert.Equal("09:00:00", Ask("busStopTimes(where: { sequence: { eq: 1 } }) { nodes { arrivalTime } }", "busStopTimes")
            .GetProperty("nodes")[0].GetProperty("arrivalTime").GetString());
    }

    [Fact]
    public void What_leads_to_no_other_table_is_told_and_leaves_nowhere()
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip",
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nday,9:00:00,9:00:00,A,1\n"
                + "ghost,9:10:00,9:10:00,A,1\nghost,9:20:00,9:20:00,B,2\nday,9:30:00,9:30:00,Z,2"),
            ("trips.txt", "route_id,service_id,trip_id\nR,W,day\nR,never,x\nQ,W,y")));

        Assert.Equal(
            ["BUS_STOP_TIME stop_id Z", "BUS_STOP_TIME trip_id ghost", "BUS_TRIP route_id Q", "BUS_TRIP service_id never"],
            reports.SelectMany(report => report.Findings.Where(f => f.Rule.Name == "timetable-code-unknown")
                .Select(f => $"{report.Kind} {f.Examples[0].Column} {f.Examples[0].Value}")).Order(StringComparer.Ordinal));
        Assert.Equal(["2026-06-12T09:00:00 of 2026-06-12  day"], Next("A", "2026-06-12T00:00:00", 1));
    }

    [Fact]
    public void What_stands_in_a_table_twice_leaves_once_as_the_first_row_says()
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip",
            ("trips.txt", "route_id,service_id,trip_id,trip_headsign\nR,W,day,港\nR,W,day,山\nR,F,night,港"),
            ("stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,駅前,36.04,139.95\nC,港,36.06,139.97\nC,港の前,36.06,139.97"),
            ("routes.txt", "route_id,route_long_name,route_type\nR,港線,3\nR,海線,3"),
            ("calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                + "W,0,0,0,0,1,0,0,20260601,20260630\nW,1,1,1,1,1,1,1,20260601,20260630"),
            ("calendar_dates.txt", null),
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nday,9:00:00,9:00:00,A,1\n"
                + "day,9:05:00,9:05:00,A,1\nday,9:30:00,9:30:00,C,2")));

        Assert.Equal(5, reports.Count(report => report.Findings.Any(f => f.Rule.Name == "timetable-code-doubled")));
        Assert.All(reports, report => Assert.Equal(0, report.Rejected));
        Assert.Equal(["2026-06-12T09:00:00 of 2026-06-12 港 day", "2026-06-19T09:00:00 of 2026-06-19 港 day"],
            Next("A", "2026-06-12T09:00:00", 100));
    }

    [Fact]
    public void Rows_without_a_code_or_without_its_column_are_not_each_others_double()
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip",
            ("trips.txt", "route_id,service_id,trip_id\nR,W,day\nR,W,\nR,F,"),
            ("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id\nday,9:00:00,9:00:00,A\nday,9:30:00,9:30:00,C")));

        Assert.DoesNotContain(reports.SelectMany(report => report.Findings), f => f.Rule.Name == "timetable-code-doubled");
    }

    [Theory]
    [InlineData("20260615", true)]
    [InlineData("20260630", false)]
    [InlineData("", false)]
    public void A_calendar_that_goes_on_after_the_end_that_is_stated_is_told(string end, bool isTold)
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip", ("feed_info.txt", $"feed_publisher_name,feed_start_date,feed_end_date\n見本市,20260601,{end}")));

        var routes = reports.Single(r => r.Kind == "BUS_ROUTE").Findings.Where(f => f.Rule.Name == "timetable-ends-earlier");
        Assert.Equal(isTold ? ["2026-06-15 < 2026-06-30"] : [], routes.Select(f => f.Example.Value));
    }

    [Fact]
    public void A_trip_that_goes_every_so_many_minutes_claims_no_departure_and_that_is_told()
    {
        var reports = city.ImportAll(MadeFeed.Of(
            "gtfs.zip", ("frequencies.txt", "trip_id,start_time,end_time,headway_secs\nday,07:00:00,09:00:00,600")));

        Assert.Equal(3, reports.Single(r => r.Kind == "BUS_STOP_TIME").Findings.Single(f => f.Rule.Name == "timetable-headway").Count);
        Assert.Equal(
            "GTFS frequencies (運行間隔)",
            reports.Single(r => r.File.EndsWith("frequencies.txt", StringComparison.Ordinal)).Edition);
        Assert.Equal(["2026-06-13T00:50:00 of 2026-06-12 港 night"], Next("A", "2026-06-12T00:00:00", 1));
        var stops = Ask("busRoutes { nodes { stops { stop { name } } } }", "busRoutes").GetProperty("nodes")[0].GetProperty("stops");
        Assert.Equal(3, stops.GetArrayLength());
    }

    [Fact]
    public void A_trip_of_a_day_has_its_stops_with_their_times_and_none_is_reckoned()
    {
        city.ImportAll(MadeFeed.Of("gtfs.zip"));

        var trip = Ask(
            """
            busRoutes { nodes {
              trips(on: "2026-06-12", first: 1) { totalCount nodes { startsAt endsAt stops { at stop { name } } } }
            } }
            """, "busRoutes").GetProperty("nodes")[0].GetProperty("trips");

        Assert.Equal(2, trip.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"startsAt":"2026-06-12T09:00:00","endsAt":"2026-06-12T09:30:00","stops":["""
                + """{"at":"2026-06-12T09:00:00","stop":{"name":"駅前"}},{"at":null,"stop":{"name":"病院前"}},"""
                + """{"at":"2026-06-12T09:30:00","stop":{"name":"港"}}]}""",
            trip.GetProperty("nodes")[0].GetRawText());
    }

    [Fact]
    public void A_time_whose_hours_start_again_at_midnight_is_null_and_told()
    {
        var times = city.ImportAll(MadeFeed.Of("gtfs.zip", ("stop_times.txt", """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence
            night,23:50:00,23:50:00,A,1
            night,0:10:00,0:12:00,B,2
            night,0:30:00,0:30:00,C,3
            day,9:30:00,9:30:00,C,3
            day,9:00:00,9:00:00,A,1
            """))).Single(r => r.Kind == "BUS_STOP_TIME");

        Assert.Equal(4, times.Findings.Where(f => f.Rule.Name == "timetable-time-back").Sum(f => f.Count));
        Assert.Equal(["2026-06-12T23:50:00 of 2026-06-12 港 night"], Next("A", "2026-06-12T12:00:00", 1));
        Assert.DoesNotContain(Next("B", "2026-06-11T12:00:00", 9), leaving => leaving.Contains("T00:12", StringComparison.Ordinal));
        Assert.Equal(["2026-06-10T09:00:00 of 2026-06-10 港 day"], Next("A", "2026-06-10T08:00:00", 1));
    }

    [Fact]
    public void A_place_that_belongs_to_a_station_is_none_itself_and_the_code_of_a_language_has_any_case()
    {
        var stops = city.ImportAll(MadeFeed.Of(
            "gtfs.zip",
            ("stops.txt", """
                stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
                A,駅前,36.04,139.95,0,S
                S,駅前広場,36.04,139.95,1,
                E,駅前出口,36.04,139.95,2,S
                N,駅前通路,36.04,139.95,3,S
                P,駅前乗降口,36.04,139.95,4,A
                X,不明,36.04,139.95,9,
                """),
            ("translations.txt", """
                table_name,field_name,language,translation,record_id
                stops,stop_name,ja-HRKT,エキマエ,A
                stops,stop_name,EN,Station Square,S
                """))).Single(r => r.Kind == "BUS_STOP");

        Assert.Equal("9", Assert.Single(stops.Findings.Single(f => f.Rule.Name == "flag-unclear").Examples).Value);
        Assert.Equal(
            ["A False", "E False", "N False", "P False", "S True", "X "],
            Ask("facilities { nodes { code busStop { isStation } } }", "facilities").GetProperty("nodes").EnumerateArray()
                .Select(row => $"{row.GetProperty("code")} {row.GetProperty("busStop").GetProperty("isStation")}")
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            ["A エキマエ ", "S  Station Square"],
            Ask("facilities { nodes { code nameKana nameEnglish } }", "facilities").GetProperty("nodes").EnumerateArray()
                .Select(Text).Where(text => text.Length > 3).Order(StringComparer.Ordinal));
    }

    private List<string> Next(string stop, string after, int first) =>
        [.. Stop(stop, $"departures(after: \"{after}\", first: {first}) {{ at date headsign trip {{ code }} }}")
            .GetProperty("departures").EnumerateArray().Select(leaving =>
                $"{leaving.GetProperty("at")} of {leaving.GetProperty("date")} {leaving.GetProperty("headsign")} "
                + leaving.GetProperty("trip").GetProperty("code"))];

    private JsonElement Stop(string code, string selection) =>
        Ask($"facilities(where: {{ code: {{ eq: \"{code}\" }} }}) {{ nodes {{ busStop {{ {selection} }} }} }}", "facilities")
            .GetProperty("nodes")[0].GetProperty("busStop");

    private JsonElement Ask(string query, string field) => city.Ask($"{{ {query} }}").GetProperty(field);

    private static string Text(JsonElement row) => string.Join(' ', row.EnumerateObject().Select(field => field.Value.ToString()));
}
