using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Tests.Graph.Places;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>The days of real events, read once by the gateway and once by these few lines from the cells as published.</summary>
public sealed partial class EventDayTests : IDisposable
{
    private const string Takamatsu = "takamatsu/0081_event_list.csv";

    private static readonly string[] BaseRegistry =
    [
        "komae/132195_event_baseregistry.csv", "koto/131083_event_baseregistry.csv", "tokorozawa/112089_event_baseregistry.csv",
        "toyooka/282090_event_baseregistry.csv", "ube/352021_event_baseregistry.csv", "chiba/121002_event_baseregistry.csv",
    ];

    private readonly ImportedCities cities = new(pageSize: 1000);

    public void Dispose() => cities.Dispose();

    [RealFilesFact]
    public void The_639_events_of_the_base_registry_are_on_the_days_that_their_cells_say() => Compare(BaseRegistry, 639);

    [RealFilesFact]
    public void The_943_events_of_Takamatsu_are_on_the_days_that_their_cells_say() => Compare([Takamatsu], 943);

    [RealFilesFact]
    public void The_weekend_of_Koto_is_answered_by_the_example_with_what_its_cells_say_is_free()
    {
        const string file = "koto/131083_event_baseregistry.csv";
        cities.Import(file);
        var free = PublishedRows(file).Where(row => row.Fee == "0").SelectMany(row => row.Days.Select(day => (row.Name, day)))
            .Where(one => one.day >= new DateOnly(2019, 9, 21) && one.day <= new DateOnly(2019, 9, 22)).Order().ToList();

        var answer = cities.Ask(Example(), """{"from":"2019-09-21","to":"2019-09-22","where":{"isFree":{"eq":true}}}""");

        Assert.NotEmpty(free);
        Assert.Equal(free, Nodes(answer).Select(node => (Plain(Name(node)), Day(node))).Order());
    }

    [RealFilesFact]
    public void The_weekend_of_Koto_around_a_station_comes_by_distance()
    {
        const string file = "koto/131083_event_baseregistry.csv";
        var station = new Spot(35.6727, 139.8171);
        cities.Import(file);
        var around = PublishedRows(file).Where(row => !row.IsCancelled && row.Spot?.To(station) <= 2000)
            .SelectMany(row => row.Days.Select(day => (row.Name, day, Millimetres: Math.Floor((row.Spot!.Value.To(station) * 1000) + 0.5))))
            .Where(one => one.day >= new DateOnly(2020, 6, 20) && one.day <= new DateOnly(2020, 6, 21)).Distinct().ToList();

        var answer = cities.Ask(
            Example(), $$"""{"from":"2020-06-20","to":"2020-06-21","near":{ "radius":2000,{{Json(station)}} } }""");

        Assert.True(around.Count > 2, $"{around.Count} are too few to have an order.");
        Assert.Equal(
            around.Select(one => (one.Name, one.day)).Order(), Nodes(answer).Select(node => (Plain(Name(node)), Day(node))).Order());
        Assert.Equal(
            around.Select(one => one.Millimetres / 1000).Order(),
            Edges(answer).Select(edge => edge.GetProperty("distance").GetDouble()));
    }

    private static string Json(Spot spot) => FormattableString.Invariant($"\"latitude\":{spot.Latitude},\"longitude\":{spot.Longitude}");

    private static IEnumerable<JsonElement> Nodes(JsonElement answer) => Edges(answer).Select(edge => edge.GetProperty("node"));

    private static IEnumerable<JsonElement> Edges(JsonElement answer) =>
        answer.GetProperty("occurrences").GetProperty("edges").EnumerateArray();

    private static string Example() => File.ReadAllText(Path.Combine(Sources.Root, "schema", "operations", "events-this-weekend.graphql"));

    private void Compare(string[] files, int events)
    {
        Assert.Equal(events, files.Sum(file => cities.Import(file).Taken));
        var days = files.SelectMany(PublishedRows).Where(row => !row.IsCancelled)
            .SelectMany(row => row.Days.Select(day => (row.Name, row.Venue, row.Times, Day: day))).ToHashSet();

        var answered = Walk().ToList();

        Assert.Equal(days.Select(one => (one.Name, one.Day)).Distinct().Order(), answered.Distinct().Order());
        Assert.Equal(days.Count, answered.Count);
    }

    /// <summary>Returns all days of all years with events, in the longest ranges allowed.</summary>
    private IEnumerable<(string Name, DateOnly Day)> Walk()
    {
        for (var from = new DateOnly(2018, 1, 1); from.Year < 2023; from = from.AddDays(92))
        {
            var cursor = "null";
            while (cursor.Length > 0)
            {
                var page = cities.Ask(
                    $$"""
                    { occurrences(from: "{{from:O}}", to: "{{from.AddDays(91):O}}", first: 1000, after: {{cursor}}) {
                      pageInfo { hasNextPage endCursor } nodes { date event { name } }
                    } }
                    """).GetProperty("occurrences");
                foreach (var node in page.GetProperty("nodes").EnumerateArray())
                {
                    yield return (Plain(Name(node)), Day(node));
                }

                var info = page.GetProperty("pageInfo");
                cursor = info.GetProperty("hasNextPage").GetBoolean() ? $"\"{info.GetProperty("endCursor")}\"" : "";
            }
        }
    }

    private static string Name(JsonElement node) => node.GetProperty("event").GetProperty("name").GetString()!;

    private static DateOnly Day(JsonElement node) => DateOnly.Parse(node.GetProperty("date").GetString()!, CultureInfo.InvariantCulture);

    private static IEnumerable<Published> PublishedRows(string file)
    {
        var records = OwnCsv.Read(RealFiles.PathOf(file));
        var header = records.Find(r => r.Cells.Contains("eventName") || r.Cells.Contains("名称")).Cells;
        string Cell(List<string> cells, params string[] names) =>
            names.Select(name => header.IndexOf(name)).Where(at => at >= 0 && at < cells.Count).Select(at => cells[at].Trim())
                .FirstOrDefault() ?? "";

        return from row in PublishedFile.Rows(file)
               let cells = row.Cells
               select new Published(
                   Plain(Cell(cells, "名称", "eventName")), Cell(cells, "場所名称", "venue"),
                   Times(Cell(cells, "開始時刻", "startTime"), Cell(cells, "終了時刻", "endTime")),
                   [.. Days(Cell(cells, "開始日", "startDate"), Cell(cells, "終了日", "endDate"), Cell(cells, "日時備考"))],
                   Cell(cells, "料金(基本)"),
                   SpotOf(Cell(cells, "緯度"), Cell(cells, "経度")),
                   Cell(cells, "備考").EndsWith("中止", StringComparison.Ordinal)
                   || Plain(Cell(cells, "名称", "eventName")).EndsWith("(中止)", StringComparison.Ordinal));
    }

    /// <summary>Returns no times for midnight to midnight, which is how a spreadsheet shows missing hours.</summary>
    private static (string, string) Times(string starts, string ends) => (starts, ends) is ("00:00", "00:00") ? ("", "") : (starts, ends);

    /// <summary>
    /// Returns the days from the first to the last, or only the first if there is no last; for three courses a note has the weekday.
    /// </summary>
    private static IEnumerable<DateOnly> Days(string first, string last, string note) =>
        Day(first) is not { } from || Day(last.Length == 0 ? first : last) is not { } to
            ? []
            : Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(later => from.AddDays(later))
                .Where(day => !note.Contains("【木曜日】", StringComparison.Ordinal) || day.DayOfWeek == DayOfWeek.Thursday)
                .Where(day => !Plain(note).Contains("毎月第2、第4水曜", StringComparison.Ordinal)
                    || (day.DayOfWeek == DayOfWeek.Wednesday && (day.Day - 1) / 7 is 1 or 3));

    private static Spot? SpotOf(string latitude, string longitude) =>
        double.TryParse(latitude, CultureInfo.InvariantCulture, out var y)
        && double.TryParse(longitude, CultureInfo.InvariantCulture, out var x)
            ? new Spot(y, x)
            : null;

    private static DateOnly? Day(string cell) => Date().Match(cell) is not { Success: true } date
        ? null
        : Numbers(date) is [> 31 and var year, var month, var day] ? new DateOnly(year, month, day)
        : Numbers(date) is [var first, var second, var third] ? new DateOnly(third, first, second) : null;

    private static int[] Numbers(Match date) =>
        [.. Enumerable.Range(1, 3).Select(i => int.Parse(date.Groups[i].Value, CultureInfo.InvariantCulture))];

    private static string Plain(string text) => White().Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex("^([0-9]{1,4})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,4})")]
    private static partial Regex Date();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    private sealed record Published(
        string Name, string Venue, (string Starts, string Ends) Times, IReadOnlyList<DateOnly> Days, string Fee, Spot? Spot,
        bool IsCancelled);
}
