using System.Text;
using System.Text.Json;
using Gateway.Import.Inputs;
using Gateway.Tests.City;
using Gateway.Tests.Graph.Places;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>The documents about what is near, on real files: each is one request, and finds what checking every row finds.</summary>
public sealed class PlaceOperationTests : IDisposable
{
    private const int All = 3_000;

    private static readonly Spot Station = new(35.721, 139.9315);

    private readonly SetClock clock = new(new DateTimeOffset(2026, 11, 26, 2, 0, 0, TimeSpan.Zero));
    private readonly ImportedCities city;

    public PlaceOperationTests() => city = new ImportedCities(All, clock);

    [RealFilesFact]
    public void The_nearest_defibrillators_come_first_with_how_far_they_are_though_nobody_knows_when_they_can_be_reached()
    {
        var aeds = Import("ichikawa/122033_108_aed.csv");

        var found = Ask("aeds-near-now", $$"""{"latitude":{{Station.Latitude}},"longitude":{{Station.Longitude}},"radius":1500}""");

        var expected = aeds.Where(aed => aed.Spot?.To(Station) <= 1500).ToList();
        Assert.True(expected.Count > 20);
        Assert.Equal(expected.Count, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(Nearest(expected, Station).Take(20), Edges(found));
        Assert.All(found.GetProperty("edges").EnumerateArray(), edge => Assert.Equal("UNKNOWN", StatusOf(edge.GetProperty("node"))));
    }

    [Fact]
    public void Of_defibrillators_that_state_their_hours_those_that_are_closed_now_are_left_out()
    {
        // A Thursday, at eight in the evening.
        clock.Now = new DateTimeOffset(2026, 11, 26, 20, 0, 0, TimeSpan.FromHours(9));
        city.Import(ImportSource.Bytes("999997_aed.csv", Encoding.UTF8.GetBytes("""
            全国地方公共団体コード,ID,名称,所在地_連結表記,緯度,経度,設置位置,利用可能曜日,開始時間,終了時間
            999997,1,見本会館,見本県見本市本町1,35.1003,139.1,玄関,,,
            999997,2,見本市役所,見本県見本市本町2,35.1001,139.1,ロビー,月火水木金,08:30,17:15
            999997,3,見本駅,見本県見本市本町3,35.1002,139.1,改札,月火水木金土日,05:00,23:00
            """)));

        var found = Ask("aeds-near-now", """{"latitude":35.1,"longitude":139.1}""");

        Assert.Equal(
            [("見本駅", "OPEN", "2026-11-26T23:00:00"), ("見本会館", "UNKNOWN", "")],
            found.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node")).Select(node => (
                node.GetProperty("name").GetString()!,
                StatusOf(node),
                node.GetProperty("opening").GetProperty("nextChange") is { ValueKind: JsonValueKind.Object } next
                    ? next.GetProperty("at").GetString()!
                    : "")));
    }

    [RealFilesFact]
    public void A_map_counts_what_lies_in_its_cells()
    {
        var places = Import("ichikawa/122033_108_aed.csv").Concat(Import("ichikawa/122033_103_evacuation_space.csv")).Distinct().ToList();

        var found = Ask("places-on-this-map", """{"box":{"south":35.7,"west":139.9,"north":35.75,"east":139.96},"zoom":13}""");

        var inside = places.Count(place => place.Spot?.IsIn(35.7, 139.9, 35.75, 139.96) == true);
        Assert.True(inside > 100);
        Assert.Equal(inside, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(inside, found.GetProperty("cells").EnumerateArray().Sum(cell => cell.GetProperty("count").GetInt32()));
        Assert.Equal(50, found.GetProperty("nodes").GetArrayLength());
    }

    [RealFilesFact]
    public void Evacuation_sites_come_with_the_defibrillators_around_each()
    {
        var aeds = Import("ichikawa/122033_108_aed.csv");
        Import("ichikawa/122033_103_evacuation_space.csv");

        var found = Ask("evacuation-near", $$"""{"latitude":{{Station.Latitude}},"longitude":{{Station.Longitude}}}""");

        var sites = found.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node")).ToList();
        Assert.Equal(10, sites.Count);
        Assert.All(sites, site =>
        {
            var point = SpotOf(site.GetProperty("location"));
            var expected = Nearest(aeds.Where(aed => aed.Spot?.To(point) <= 500), point).Take(3);
            Assert.Equal(expected, Edges(site.GetProperty("nearby")));
        });
        Assert.Contains(sites, site => site.GetProperty("nearby").GetProperty("edges").GetArrayLength() == 3);
    }

    public void Dispose() => city.Dispose();

    private static string StatusOf(JsonElement row) => row.GetProperty("opening").GetProperty("status").GetString()!;

    /// <summary>Imports a file and returns all rows.</summary>
    private List<PlacedRow> Import(string file)
    {
        Assert.Null(city.Import(file).Failure);
        var rows = city.Ask(
            $"{{ facilities(first: {All}) {{ totalCount nodes {{ id category location {{ latitude longitude }} }} }} }}");
        Assert.InRange(rows.GetProperty("facilities").GetProperty("totalCount").GetInt32(), 1, All);
        return
        [
            .. rows.GetProperty("facilities").GetProperty("nodes").EnumerateArray().Select(row => new PlacedRow(
                row.GetProperty("id").GetString()!,
                row.GetProperty("category").GetString()!,
                "",
                row.GetProperty("location").ValueKind == JsonValueKind.Null ? null : SpotOf(row.GetProperty("location")))),
        ];
    }

    private JsonElement Ask(string document, string variables) => city
        .Ask(Sources.Read($"schema/operations/{document}.graphql"), variables).GetProperty("facilities");

    private static Spot SpotOf(JsonElement point) =>
        new(point.GetProperty("latitude").GetDouble(), point.GetProperty("longitude").GetDouble());

    private static IEnumerable<double> Nearest(IEnumerable<PlacedRow> rows, Spot point) =>
        rows.Select(row => Math.Floor((row.Spot!.Value.To(point) * 1000) + 0.5) / 1000).Order();

    private static IEnumerable<double> Edges(JsonElement list) =>
        list.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("distance").GetDouble());
}
