using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Page.Reading;
using Gateway.Plan;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>One list as a map and as a calendar: the same data as the graph, in other formats.</summary>
[Trait("Database", "any")]
public sealed class MapAndCalendarTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Places =
        "{ facilities(first: 50) { nodes { id name location { latitude longitude } municipality { name } } } }";

    private const string Events =
        "{ events { nodes { id name startDate endDate startTime endTime isCancelled venueName address url summary } } }";

    private const string Occurrences = """
        { occurrences(from: "2026-11-01", to: "2026-11-30", includeCancelled: true) {
            nodes { id date startsAt endsAt event { name isCancelled venueName } } } }
        """;

    [Fact]
    public async Task A_map_has_each_row_with_a_point_and_counts_the_others()
    {
        var nodes = Nodes(Places, "facilities");
        using var map = JsonDocument.Parse(await FileAsync(Places, FileForm.GeoJson));

        var features = map.RootElement.GetProperty("features").EnumerateArray().ToList();
        var placed = nodes.Where(node => node.GetProperty("location").ValueKind == JsonValueKind.Object).ToList();
        Assert.Equal("FeatureCollection", map.RootElement.GetProperty("type").GetString());
        Assert.True(placed.Count > 5 && placed.Count < nodes.Count, $"{placed.Count} of {nodes.Count}");
        Assert.Equal(placed.Select(Of), features.Select(feature => string.Join('|',
            feature.GetProperty("id"), feature.GetProperty("properties").GetProperty("name"),
            feature.GetProperty("properties").GetProperty("municipality.name"),
            feature.GetProperty("geometry").GetProperty("coordinates")[0].GetRawText(),
            feature.GetProperty("geometry").GetProperty("coordinates")[1].GetRawText())));
        Assert.Equal(nodes.Count - placed.Count, map.RootElement.GetProperty("rowsWithoutPoint").GetInt32());

        static string Of(JsonElement node) => string.Join('|',
            node.GetProperty("id"), node.GetProperty("name"),
            node.GetProperty("municipality") is { ValueKind: JsonValueKind.Object } owner ? owner.GetProperty("name") : default(object),
            node.GetProperty("location").GetProperty("longitude").GetRawText(),
            node.GetProperty("location").GetProperty("latitude").GetRawText());
    }

    [Fact]
    public async Task It_names_the_sources_of_the_whole_list_and_no_others()
    {
        const string Hydrants = "{ facilities(where: { category: { eq: FIRE_HYDRANT } }) { nodes { latitude longitude } } }";
        using var map = JsonDocument.Parse(await FileAsync(Hydrants, FileForm.GeoJson));

        var credit = Assert.Single(map.RootElement.GetProperty("attribution").EnumerateArray());
        Assert.Equal("消防水利施設一覧", credit.GetProperty("dataset").GetProperty("title").GetString());
    }

    [Fact]
    public async Task It_names_the_sources_of_rows_that_are_found_by_what_they_refer_to()
    {
        const string Near = """
            { occurrences(from: "2026-11-01", to: "2026-11-30", near: { latitude: 36.05, longitude: 139.96, radius: 200000 }) {
                nodes { id date event { name location { latitude longitude } } } } }
            """;
        using var map = JsonDocument.Parse(await FileAsync(Near, FileForm.GeoJson));

        Assert.NotEmpty(map.RootElement.GetProperty("features").EnumerateArray());
        Assert.NotEmpty(map.RootElement.GetProperty("attribution").EnumerateArray());
    }

    [Theory]
    [InlineData("{ facilities { nodes { name latitude } } }", "request `location { latitude longitude }`")]
    [InlineData("{ populations { nodes { surveyDate } } }", "request `location { latitude longitude }`")]
    public async Task Without_a_point_there_is_no_map(string query, string sentence) =>
        Assert.Contains(sentence, await RefusalAsync(query, FileForm.GeoJson), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ facilities { nodes { id name } } }", "request `events` or `occurrences`")]
    [InlineData("{ events { nodes { id name } } }", "also request `startDate`")]
    [InlineData("{ events { nodes { startDate } } }", "also request `id` and `name`")]
    public async Task Without_days_there_is_no_calendar(string query, string sentence) =>
        Assert.Contains(sentence, await RefusalAsync(query, FileForm.Calendar), StringComparison.Ordinal);

    [Theory]
    [InlineData(Events, "events", "startDate")]
    [InlineData(Occurrences, "occurrences", "date")]
    public async Task A_calendar_has_an_entry_for_each_row_with_a_day(string query, string list, string day)
    {
        var nodes = Nodes(query.Replace($"{{ {list} {{", $"{{ {list}(first: 50) {{", StringComparison.Ordinal), list);
        var entries = Entries(Encoding.UTF8.GetString(await FileAsync(query, FileForm.Calendar)));

        var dated = nodes.Where(node => node.GetProperty(day).GetString() is { } first && !EndsBefore(node, first)).ToList();
        Assert.NotEmpty(dated);
        Assert.Equal(dated.Select(node => node.GetProperty("id").GetString()), entries.Select(entry => entry["UID"]));
        Assert.Equal(
            dated.Select(node => node.GetProperty(day).GetString()!.Replace("-", "", StringComparison.Ordinal)),
            entries.Select(entry => entry["DTSTART"][..8]));
        Assert.Equal(dated.Select(IsCancelled), entries.Select(entry => entry.GetValueOrDefault("STATUS") == "CANCELLED"));

        static bool EndsBefore(JsonElement node, string first) =>
            node.TryGetProperty("endDate", out var last) && string.CompareOrdinal(last.GetString() ?? first, first) < 0;
        static bool IsCancelled(JsonElement node) =>
            (node.TryGetProperty("event", out var of) ? of : node).GetProperty("isCancelled").GetBoolean();
    }

    [Fact]
    public async Task Two_calendars_of_one_data_version_are_the_same_bytes() =>
        Assert.Equal(await FileAsync(Events, FileForm.Calendar), await FileAsync(Events, FileForm.Calendar));

    [Fact]
    public async Task Its_lines_are_short_and_end_as_the_standard_wants()
    {
        var text = Encoding.UTF8.GetString(await FileAsync(Events, FileForm.Calendar));

        Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), c => c is '\r' or '\n');
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public async Task What_a_text_says_is_whole_whatever_its_characters()
    {
        var name = string.Concat(Enumerable.Range(1, 20).Select(i => new string('x', i) + "𠮷👨‍👩‍👧\u0007"));
        using var folder = new TempFolder();
        using var store = StoreUnderTest.Default(folder).Open(CityCatalog.Create());
        var file = Encoding.UTF8.GetBytes($"都道府県コード又は市区町村コード,NO,イベント名,開始日,終了日\n999997,1,{name},2026-05-01,2026-05-01\n");
        new Importer(store, MunicipalityTable.BuiltIn()).Import(ImportSource.Bytes("999997_event.csv", file), new ImportOptions());
        using var answer = await new Executor(store, new PageLimits(), new DocumentLimits(), null).ExecuteAsync(
            new OperationRequest("{ events { nodes { id name startDate } } }"), FileForm.Calendar, CancellationToken.None);
        using var bytes = new MemoryStream();
        await answer.File!.WriteAsync(bytes, CancellationToken.None);
        var text = Encoding.UTF8.GetString(bytes.ToArray());

        Assert.Equal(name.Replace("\u0007", "", StringComparison.Ordinal), Assert.Single(Entries(text))["SUMMARY"]);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    /// <summary>An end before the beginning may be after midnight, and an end alone has no beginning: entries have no such times.</summary>
    [Theory]
    [InlineData("2026-12-05,2026-12-05,10:00,12:00", "T100000", null)]
    [InlineData("2026-12-05,2026-12-05,22:00,02:00", "T220000", "22:00～02:00")]
    [InlineData("2026-12-05,2026-12-05,,15:00", "", "～15:00")]
    [InlineData("2026-12-05,2026-12-06,10:00,", "", "10:00～")]
    public async Task What_times_an_entry_cannot_have_it_says_in_words(string when, string begins, string? said)
    {
        using var folder = new TempFolder();
        using var store = StoreUnderTest.Default(folder).Open(CityCatalog.Create());
        const string Heads = "都道府県コード又は市区町村コード,NO,イベント名,開始日,終了日,開始時間,終了時間";
        var file = Encoding.UTF8.GetBytes($"{Heads}\n999997,1,夜市,{when}\n");
        new Importer(store, MunicipalityTable.BuiltIn()).Import(ImportSource.Bytes("999997_event.csv", file), new ImportOptions());
        const string Query = "{ events { nodes { id name startDate endDate startTime endTime } } }";
        using var answer = await new Executor(store, new PageLimits(), new DocumentLimits(), null).ExecuteAsync(
            new OperationRequest(Query), FileForm.Calendar, CancellationToken.None);
        using var bytes = new MemoryStream();
        await answer.File!.WriteAsync(bytes, CancellationToken.None);

        var entry = Assert.Single(Entries(Encoding.UTF8.GetString(bytes.ToArray())));
        Assert.Equal("20261205" + begins, entry["DTSTART"]);
        Assert.Equal(said, entry["DESCRIPTION"].Split("\\n") is [var hours, _] ? hours : null);
    }

    /// <summary>An entry over weeks would say that it is every day.</summary>
    [Fact]
    public async Task The_calendar_of_an_event_says_on_which_of_its_days_it_is_held()
    {
        using var folder = new TempFolder();
        using var store = StoreUnderTest.Default(folder).Open(CityCatalog.Create());
        const string Heads = "都道府県コード又は市区町村コード,NO,イベント名,開始日,終了日,開始日時特記事項";
        var file = Encoding.UTF8.GetBytes($"{Heads}\n999997,1,朝市,2026-12-05,2026-12-26,毎週土曜\n");
        new Importer(store, MunicipalityTable.BuiltIn()).Import(ImportSource.Bytes("999997_event.csv", file), new ImportOptions());
        var executor = new Executor(store, new PageLimits(), new DocumentLimits(), null);
        using var found = await executor.ExecuteAsync(new OperationRequest("{ events { nodes { id } } }"), CancellationToken.None);
        var id = JsonDocument.Parse(found.Json).RootElement.GetProperty("data").GetProperty("events").GetProperty("nodes")[0];

        using var answer = await executor.ExecuteAsync(
            new OperationRequest(CalendarFile.OfEvents.Document, Variables: id), FileForm.Calendar, CancellationToken.None);
        using var bytes = new MemoryStream();
        await answer.File!.WriteAsync(bytes, CancellationToken.None);

        var entry = Assert.Single(Entries(Encoding.UTF8.GetString(bytes.ToArray())));
        Assert.StartsWith("毎週土曜", entry["DESCRIPTION"], StringComparison.Ordinal);
    }

    /// <summary>The properties of each entry, unfolded and without parameters.</summary>
    private static List<Dictionary<string, string>> Entries(string text) =>
    [
        .. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1).Select(entry => entry.Split("\r\n")
            .TakeWhile(line => line != "END:VEVENT").Select(line => line.Split(':', 2))
            .ToDictionary(line => line[0].Split(';')[0], line => line[1])),
    ];

    private List<JsonElement> Nodes(string query, string list) =>
        [.. JsonDocument.Parse(city.Ask(query)).RootElement.GetProperty("data").GetProperty(list).GetProperty("nodes").EnumerateArray()];

    private async Task<string> RefusalAsync(string query, FileForm form)
    {
        using var answer = await city.Executor.ExecuteAsync(ServedCity.RequestOf(query, null), form, CancellationToken.None);
        Assert.Equal(AnswerKind.NotAcceptable, answer.Kind);
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    private async Task<byte[]> FileAsync(string query, FileForm form)
    {
        using var answer = await city.Executor.ExecuteAsync(ServedCity.RequestOf(query, null), form, CancellationToken.None);
        Assert.True(answer.File is not null, Encoding.UTF8.GetString(answer.Json.Span));
        using var bytes = new MemoryStream();
        await answer.File.WriteAsync(bytes, CancellationToken.None);
        return bytes.ToArray();
    }
}
