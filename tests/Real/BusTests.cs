using System.Globalization;
using System.Text.Json;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Which buses leave next, on timetables that cities published: the same as in a plain reading of their tables.</summary>
[Trait("Database", "any")]
public sealed class BusTests : IDisposable
{
    private const int StopsOfFeed = 25;

    private readonly ImportedCities cities = new(100);

    public static TheoryData<string> Feeds =>
    [
        "ichikawa/122033_401_bus_stop_northeast_gtfs.zip", "namerikawa/city_namerikawa_gtfs.zip", "annaka/gtfs.1030.annakashi_com.zip",
        "kasuya/403491_fureaibus_gtfs_20190401.zip",
    ];

    public void Dispose() => cities.Dispose();

    [AllRealFilesTheory]
    [MemberData(nameof(Feeds))]
    public void What_leaves_a_stop_next_is_what_the_tables_say(string feed)
    {
        var path = Path.Combine(RealFiles.More!, feed);
        var plain = new PlainFeed(path);
        var reports = cities.ImportAll(ImportSource.File(path));
        Assert.All(reports, report => Assert.Null(report.Failure));

        var (first, last) = plain.Weeks;
        DateOnly[] days = [first.AddDays(1), first.AddDays((last.DayNumber - first.DayNumber) / 2), last.AddDays(-3)];
        var compared = 0;
        foreach (var stop in plain.Busiest.Take(StopsOfFeed))
        {
            foreach (var day in days.Select(day => day.ToDateTime(TimeOnly.MinValue)))
            {
                var expected = plain.Departures(stop, day).Where(one => one.At < day.AddDays(1)).ToList();
                Assert.Equal(Lines(expected), Lines(OfDay(stop, day)));
                compared += expected.Count;
            }
        }

        Assert.True(compared > 200, $"Only {compared} departures were compared.");
    }

    [AllRealFilesFact]
    public void The_document_for_the_next_buses_finds_the_stops_near_a_station_and_what_leaves_them()
    {
        cities.ImportAll(ImportSource.File(Path.Combine(RealFiles.More!, "namerikawa/city_namerikawa_gtfs.zip")));

        var found = cities.Ask(
            File.ReadAllText(Path.Combine(Sources.Root, "schema", "operations", "next-buses.graphql")),
            """{"latitude":36.7698,"longitude":137.3482,"radius":300,"after":"2018-07-16T09:00:00"}""").GetProperty("facilities");

        var nearest = found.GetProperty("edges")[0].GetProperty("node");
        Assert.Equal("滑川駅前", nearest.GetProperty("name").GetString());
        var leaving = nearest.GetProperty("busStop").GetProperty("departures");
        Assert.Equal(5, leaving.GetArrayLength());
        Assert.All(leaving.EnumerateArray(), bus =>
            Assert.StartsWith("2018-07-16T", bus.GetProperty("at").GetString(), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(IEnumerable<(DateTime At, string Trip)> departures) =>
        departures.Select(one => $"{one.At:s} {one.Trip}").Order(StringComparer.Ordinal);

    /// <summary>Returns all departures of a day, page by page, each from the last moment of the one before.</summary>
    private List<(DateTime At, string Trip)> OfDay(string stop, DateTime day)
    {
        var found = new HashSet<(DateTime At, string Trip)>();
        var page = Asked(stop, day);
        while (page.Count > 0)
        {
            found.UnionWith(page);
            page = page[^1].At < day.AddDays(1) ? Asked(stop, page[^1].At).FindAll(one => !found.Contains(one)) : [];
        }

        return [.. found.Where(one => one.At < day.AddDays(1))];
    }

    private List<(DateTime At, string Trip)> Asked(string stop, DateTime moment)
    {
        var answer = cities.Ask($$"""
            { facilities(where: { code: { eq: {{JsonSerializer.Serialize(stop)}} } }) { nodes { busStop {
                departures(after: "{{moment:s}}", first: 100) { at trip { code } } } } } }
            """);
        var departures = answer.GetProperty("facilities").GetProperty("nodes")[0].GetProperty("busStop").GetProperty("departures");
        return [.. departures.EnumerateArray().Select(one => (
                DateTime.Parse(one.GetProperty("at").GetString()!, CultureInfo.InvariantCulture),
                one.GetProperty("trip").GetProperty("code").GetString()!))];
    }
}
