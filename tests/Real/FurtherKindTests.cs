using System.Globalization;
using System.Text.Json;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Published files of the later kinds: query results equal a plain reading of the files.</summary>
public sealed class FurtherKindTests : IDisposable
{
    private readonly ImportedCities city = new(1000);

    [AllRealFilesFact]
    public void The_polling_places_around_an_address_are_the_nearest_of_the_file()
    {
        Import("takamatsu/0075.csv");
        var rows = Rows("takamatsu/0075.csv");
        var (latitude, longitude) = (34.34, 134.05);
        var wanted = rows.Where(row => row["location"].Length > 0)
            .Select(row => (Row: row, At: row["location"].Split(',')))
            .Select(one => (one.Row, At: one.At.Select(degree => double.Parse(degree, CultureInfo.InvariantCulture)).ToArray()))
            .OrderBy(one => Metres(latitude, longitude, one.At[0], one.At[1])).Take(5)
            .Select(one => (one.Row["name"], one.Row["votingDistrict"]));

        var found = Ask("polling-place-of-a-point", """{ "latitude": 34.34, "longitude": 134.05 }""").GetProperty("nearest");
        Assert.Equal(wanted, found.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
            .Select(node => (Name(node), node.GetProperty("pollingPlace").GetProperty("district").GetString()!)));
    }

    [AllRealFilesFact]
    public void Support_for_families_is_what_has_the_word_and_its_words_are_those_of_the_file()
    {
        Import("shibuya/systemsdata.json");
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(RealFiles.More!, "shibuya/systemsdata.json")));
        var published = file.RootElement.GetProperty("systemsData").EnumerateArray().ToDictionary(
            one => one.GetProperty("タイトル（制度名）").GetString()!.Trim(), one => one.GetProperty("支援内容").GetString()?.Trim());

        var all = city.Ask("{ supportSchemes(first: 100) { totalCount nodes { name content } } }").GetProperty("supportSchemes");
        Assert.Equal(published.Count, all.GetProperty("totalCount").GetInt32());
        Assert.All(all.GetProperty("nodes").EnumerateArray(),
            node => Assert.Equal(published[node.GetProperty("name").GetString()!], node.GetProperty("content").GetString()));

        var found = Ask("support-for-families", """{ "word": "育児", "on": "2026-11-20" }""").GetProperty("supportSchemes");
        Assert.InRange(found.GetProperty("totalCount").GetInt32(), 1, published.Count - 1);
    }

    /// <summary>The columns of the tables, read by hand: each value of an area is a row, and a blank cell is null.</summary>
    [AllRealFilesTheory]
    [InlineData("takamatsu/0085_階数.csv", 9, "BUILDINGS")]
    [InlineData("takamatsu/0085_用途別土地利用面積.csv", 10, "SQUARE_METRES")]
    public void The_figures_of_a_survey_are_the_cells_of_its_table(string name, int common, string unit)
    {
        Import(name);
        var rows = Rows(name);
        var categories = rows[0].Keys.Skip(common).ToList();
        foreach (var category in categories)
        {
            var filled = rows.Select(row => row[category]).Where(cell => cell.Length > 0).ToList();
            var sum = filled.Sum(cell => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture));
            var told = city.Ask($$"""
                {
                  areaStatistics(where: { category: { eq: "{{category}}" }, unit: { eq: {{unit}} } }) {
                    totalCount
                    groups(by: [CATEGORY]) { nodes { aggregates { value { sum count } } } }
                  }
                }
                """).GetProperty("areaStatistics");

            Assert.Equal(rows.Count, told.GetProperty("totalCount").GetInt32());
            var value = told.GetProperty("groups").GetProperty("nodes")[0].GetProperty("aggregates").GetProperty("value");
            Assert.Equal(filled.Count, value.GetProperty("count").GetInt32());
            Assert.Equal((double)sum, filled.Count == 0 ? 0 : value.GetProperty("sum").GetDouble(), 3);
        }
    }

    /// <summary>Files collected later; each has the kind its content says, and no row is lost.</summary>
    [AllRealFilesTheory]
    [InlineData("takamatsu/0075.csv", "POLLING_PLACE", 70)]
    [InlineData("yaizu/222127_baby_station.csv", "BABY_STATION", 71)]
    [InlineData("yaizu/222127_douhoumusenkokyoku.csv", "LOUDSPEAKER", 200)]
    [InlineData("yaizu/222127_municipal_parking_lot.csv", "PARKING_LOT", 4)]
    [InlineData("yaizu/222127_hinannjo.csv", "OTHER", 56)]
    [InlineData("shibuya/systemsdata.json", "SUPPORT_SCHEME", 32)]
    [InlineData("takamatsu/0085_建物用途.csv", "PLANNING_SURVEY", 244 * 16)]
    [InlineData("takamatsu/0041.csv", "OTHER", null)]
    [InlineData("takamatsu/0097.csv", "TAX_COLLECTION", 21)]
    public void A_file_is_of_its_kind(string name, string kind, int? rows)
    {
        var report = Import(name);
        Assert.Equal(kind, report.Kind);
        Assert.Equal((rows ?? report.Taken, 0), (report.Taken, report.Rejected));
    }

    [AllRealFilesFact]
    public void A_bicycle_park_among_car_parks_is_told_by_its_name_and_who_offers_nursing_by_what_is_offered()
    {
        Import("yaizu/222127_municipal_parking_lot.csv");
        Import("yaizu/222127_baby_station.csv");
        var told = city.Ask("""
            {
              bicycles: facilities(where: { category: { eq: BICYCLE_PARKING } }) { nodes { name } }
              cars: facilities(where: { category: { eq: PARKING_LOT } }) { nodes { name } }
              nursing: facilities(where: { accessibility: { nursingRoom: { eq: true } } }) { totalCount }
              nappies: facilities(where: { accessibility: { diaperChanging: { eq: true } } }) { totalCount }
            }
            """);
        var named = Rows("yaizu/222127_municipal_parking_lot.csv").Select(row => row["名称"])
            .ToLookup(name => name.Contains("自転車", StringComparison.Ordinal));
        var offered = Rows("yaizu/222127_baby_station.csv").Select(row => row["提供内容"]).ToList();

        Assert.Equal(named[true].Order(StringComparer.Ordinal), Names(told.GetProperty("bicycles")));
        Assert.Equal(named[false].Order(StringComparer.Ordinal), Names(told.GetProperty("cars")));
        Assert.Equal(offered.Count(one => one.Contains("授乳", StringComparison.Ordinal)), Total(told.GetProperty("nursing")));
        Assert.Equal(offered.Count, Total(told.GetProperty("nappies")));
    }

    public void Dispose() => city.Dispose();

    private Gateway.Import.FileReport Import(string file)
    {
        var report = city.Import(ImportSource.File(Path.Combine(RealFiles.More!, file)));
        Assert.Null(report.Failure);
        return report;
    }

    private JsonElement Ask(string document, string variables) =>
        city.Ask(Sources.Read($"schema/operations/{document}.graphql"), variables);

    private static string Name(JsonElement node) => node.GetProperty("name").GetString()!;

    private static int Total(JsonElement list) => list.GetProperty("totalCount").GetInt32();

    private static IEnumerable<string> Names(JsonElement list) =>
        list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);

    private static List<Dictionary<string, string>> Rows(string name)
    {
        var records = OwnCsv.Read(Path.Combine(RealFiles.More!, name)).Select(record => record.Cells).ToList();
        var at = Math.Max(0, records.FindIndex(cells => cells is ["#property", ..]));
        return [.. records.Skip(at + 1).Where(cells => cells is not [] and not [['#', ..], ..] and not [""])
            .Select(cells => records[at].Zip(cells).DistinctBy(one => one.First)
                .ToDictionary(one => one.First.TrimStart('\uFEFF'), one => one.Second.Trim()))];
    }

    private static double Metres(double latitude, double longitude, double north, double east)
    {
        var (x, y) = ((east - longitude) * Math.Cos(latitude * Math.PI / 180), north - latitude);
        return Math.Sqrt((x * x) + (y * y));
    }
}
