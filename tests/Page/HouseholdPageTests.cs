using System.Net;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Gateway.Plan;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages of support, school lunch and polling places with several towns and many rows.</summary>
public sealed class HouseholdPageTests
{
    private const string Mihon = """{ "code": "999997", "name": "見本市", "nameKana": "みほんし", "prefecture": "見本県" }""";
    private const string Hama = """{ "code": "999996", "name": "浜市", "nameKana": "はまし", "prefecture": "見本県" }""";

    private const string Dataset = """
        { "id": "d", "title": "表", "credit": "表", "creditInEnglish": "Table", "sourceUrl": null, "updatedOn": null }
        """;

    /// <summary>The allergens of another town's school must never be shown as those of one's own.</summary>
    [Fact]
    public async Task Schools_of_one_name_in_two_towns_are_two()
    {
        var asked = new List<JsonElement>();
        var site = Lunch(asked, [("第一小学校", Mihon), ("第一小学校", Hama)]);

        var html = await ReadAsync(site, "/lunch?school=第一小学校&day=2026-11-24");

        Assert.Matches("第一小学校.*見本県見本市.*第一小学校.*見本県浜市", html.ReplaceLineEndings(" "));
        Assert.Equal(["999997", "999996"], asked.Select(one => Code(one)));

        var many = Lunch(asked, [("北小", Mihon), ("北小", Hama), ("北二小", Mihon), ("北三小", Mihon), ("北小", "null")]);
        var list = await ReadAsync(many, "/lunch?school=北&day=2026-11-24");
        Assert.Contains("href=\"/lunch?city=999996&school=%E5%8C%97%E5%B0%8F&day=2026-11-24\"", list, StringComparison.Ordinal);
        Assert.Matches("北小</bdi>\\s*<span class=\"faint\">見本県浜市", list);
    }

    /// <summary>Menus for all schools of a town are shown beside those of one school.</summary>
    [Theory]
    [InlineData("", 1)]
    [InlineData("&school=北二小", 2)]
    [InlineData("&school=ぬぬぬ", 1)]
    public async Task Menus_without_a_school_are_reachable(string school, int schools)
    {
        var asked = new List<JsonElement>();
        var site = Lunch(asked, [(null, Mihon), ("北小", Mihon), ("北二小", Mihon), ("北三小", Mihon), ("北四小", Mihon)]);

        var html = await ReadAsync(site, "/lunch?city=999997&day=2026-11-24" + school);

        Assert.Equal(schools, asked.Count);
        Assert.Contains(asked, one => one.GetProperty("schoolName").GetProperty("eq").ValueKind == JsonValueKind.Null);
        Assert.Contains("学校名の記載なし", html, StringComparison.Ordinal);
        Assert.Equal(
            school.EndsWith("ぬぬぬ", StringComparison.Ordinal), html.Contains("この名前の学校の献立はありません", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_week_of_schools_that_were_not_looked_at_is_not_called_empty()
    {
        var site = Lunch(
            [], [(null, Mihon), ("北小", Mihon), ("北二小", Mihon), ("北三小", Mihon), ("北四小", Mihon)], hasMenus: false);

        var html = await ReadAsync(site, "/lunch?city=999997&day=2026-11-24");

        Assert.DoesNotContain("この週の献立は公開されていません", html, StringComparison.Ordinal);
        Assert.Contains("北四小", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_not_all_schools_were_looked_through_none_is_said_to_be_missing()
    {
        var html = await ReadAsync(Lunch([], [("北小", Mihon)], 900), "/lunch?school=ぬぬぬ");

        Assert.Contains("一部の学校だけを探しました", html, StringComparison.Ordinal);
        Assert.DoesNotContain("この名前の学校の献立はありません", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_menus_than_are_shown_are_told() => Assert.Contains(
        "この週の献立はほかに8件あります", await ReadAsync(Lunch([], [("北小", Mihon)]), "/lunch?school=北小"), StringComparison.Ordinal);

    /// <summary>
    /// The first place that matches the words need not be the one that is meant: the page names the place whose district it shows.
    /// </summary>
    [Theory]
    [InlineData("本町", "「本町保育所」（見本県見本市）がある投票区：第3投票区、東投票区")]
    [InlineData("36.05,139.96", "この場所の投票区：第3投票区、東投票区")]
    public async Task A_district_is_told_with_the_place_that_lies_in_it(string text, string said)
    {
        var site = PlayedSite.Of(operation => operation switch
        {
            "PollingCities" => Cities(3),
            "PollingPlacesFound" => """{ "facilities": { "totalCount": 0, "nodes": [] } }""",
            "PollingPlacesAround" => $$"""
                { "facilities": { "nodes": [{ "name": "本町保育所", "latitude": 36, "longitude": 139, "municipality": {{Mihon}} }] } }
                """,
            "PollingPlacesNear" => $$"""
                { "zones": { "nodes": [{ "name": "3" }, { "name": "東投票区" }] },
                  "facilities": { "totalCount": 1, "edges": [{ "distance": 10, "node": {
                    "id": "RmFjaWxpdHk6MQ", "name": "会館", "address": null,
                    "pollingPlace": { "districtNumber": "3", "district": null, "division": null, "election": null },
                    "dataset": {{Dataset}}, "municipality": {{Mihon}} } }] } }
                """,
            _ => "{}",
        });

        var html = await ReadAsync(site, "/polling?q=" + text);

        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("の近くの投票所", StringComparison.Ordinal) < html.IndexOf(said, StringComparison.Ordinal));
        Assert.Contains("<bdi>第3投票区</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("本町の投票区", html, StringComparison.Ordinal);
    }

    /// <summary>A place that was found is not reported missing because no polling place near it has a point.</summary>
    [Fact]
    public async Task A_place_without_polling_places_near_it_is_still_found()
    {
        var site = PlayedSite.Of(operation => operation == "PollingCities" ? Cities(3) : "{}");

        var html = await ReadAsync(site, "/polling?q=36.05,139.96");

        Assert.Contains("この近くの投票所は見つかりませんでした", html, StringComparison.Ordinal);
        Assert.DoesNotContain("この名前や住所の", html, StringComparison.Ordinal);
    }

    /// <summary>When some rows have no municipality, the only municipality can still be chosen.</summary>
    [Theory]
    [InlineData("/polling")]
    [InlineData("/support")]
    [InlineData("/lunch")]
    public async Task One_municipality_beside_rows_of_nobody_can_be_chosen(string page)
    {
        var site = PlayedSite.Of(operation => operation.EndsWith("Cities", StringComparison.Ordinal) ? Cities(5, Mihon) : "{}");

        Assert.Contains($"href=\"{page}?city=999997\"", await ReadAsync(site, page), StringComparison.Ordinal);
    }

    /// <summary>A page holds a limited number of schemes: those that close next must be among them.</summary>
    [Fact]
    public async Task What_closes_first_stands_first_and_is_never_cut()
    {
        var reader = new SupportReader((_, operation, _, _) => Task.FromResult(JsonDocument.Parse(operation == "SupportKinds" ? "{}" : $$"""
            { "ending": { "totalCount": 1, "nodes": [{{Scheme("急ぐ", "2026-12-01", "12月1日必着。先着順")}}] },
              "endless": { "totalCount": 300, "nodes": [{{string.Join(',', Enumerable.Repeat(Scheme("随時", null, "随時"), 200))}}] } }
            """).RootElement));

        var model = await reader.ReadAsync(new SupportModel("", "", "", ""), new DateOnly(2026, 11, 27), CancellationToken.None);

        Assert.Equal((301L, SupportReader.MostShown, "急ぐ"), (model.Total, model.Fitting.Count, model.Fitting[0].Name));
    }

    /// <summary>A city's wording of the application period may say more than its dates.</summary>
    [Fact]
    public async Task When_to_apply_is_told_by_the_days_and_in_the_words_of_the_city()
    {
        var site = PlayedSite.Of(operation => operation switch
        {
            "SupportCities" => Cities(1, Mihon),
            "SupportOpen" => $$"""
                { "ending": { "totalCount": 1, "nodes": [{{Scheme("急ぐ", "2026-12-01", "先着順。予算がなくなれば終わり")}}] },
                  "endless": { "totalCount": 0, "nodes": [] } }
                """,
            _ => "{}",
        });

        var html = await ReadAsync(site, "/support");

        Assert.Contains("2026年12月1日", html, StringComparison.Ordinal);
        Assert.Contains("先着順。予算がなくなれば終わり", html, StringComparison.Ordinal);
    }

    /// <summary>Three long lists in a row are more than a reader scrolls through on a phone.</summary>
    [Theory]
    [InlineData(3, 2)]
    [InlineData(50, 1)]
    public async Task Schemes_that_do_not_surely_fit_an_age_are_folded_unless_nothing_fits(int age, int folded)
    {
        var site = PlayedSite.Of(operation => operation switch
        {
            "SupportCities" => Cities(3, Mihon),
            "SupportOpen" => $$"""
                { "ending": { "totalCount": 0, "nodes": [] },
                  "endless": { "totalCount": 3, "nodes": [{{string.Join(
                      ',', ((string[])["3歳の手当", "手当", "80歳の手当"]).Select(name => Scheme(name, "2026-12-01", "")))}}] } }
                """,
            _ => "{}",
        });

        var html = await ReadAsync(site, $"/support?city=999997&age={age}");

        Assert.Equal(folded, html.Split("<details class=\"section\">").Length - 1);
        Assert.Equal(4, html.Split("<h3>").Length);
    }

    /// <summary>A reader's other choices survive choosing another municipality.</summary>
    [Theory]
    [InlineData("/lunch?day=2026-11-24", "/lunch?city=999996&day=2026-11-24")]
    [InlineData("/lunch?school=北小&day=2026-11-24", "/lunch?city=999996&day=2026-11-24")]
    [InlineData("/lunch", "/lunch?city=999996")]
    [InlineData("/buses?city=999997&at=2026-11-24T08:00", "/buses?city=999996&at=2026-11-24T08%3A00")]
    [InlineData("/support?city=999997&age=3&q=医療", "/support?city=999996&q=%E5%8C%BB%E7%99%82&age=3")]
    public async Task What_holds_in_each_municipality_stays_in_the_list_of_them(string address, string link)
    {
        var site = PlayedSite.Of(operation => operation.EndsWith("Cities", StringComparison.Ordinal) ? Cities(5, Mihon, Hama) : "{}");

        Assert.Contains($"href=\"{link}\"", await ReadAsync(site, address), StringComparison.Ordinal);
    }

    /// <summary>Kinds after the first ones can be chosen too; of the rest, the page says that there are more.</summary>
    [Theory]
    [InlineData(12, 12, 0, 0)]
    [InlineData(15, 15, 3, 0)]
    [InlineData(15, 40, 28, 25)]
    public async Task All_kinds_of_support_can_be_chosen(int told, int all, int more, int unlisted)
    {
        var html = await ReadAsync(Kinds(told, all), "/support?city=999997");

        Assert.All(Enumerable.Range(0, told), kind => Assert.Contains(
            $"href=\"/support?city=999997&kind=kind-{kind}\"", html, StringComparison.Ordinal));
        Assert.Equal(more > 0, html.Contains($"<summary>ほかの種類（{more}）</summary>", StringComparison.Ordinal));
        Assert.Equal(unlisted > 0, html.Contains($"このほかに{unlisted}種類あります", StringComparison.Ordinal));
    }

    /// <summary>Only one of the three schemes of the fixed city states its kind.</summary>
    [Fact]
    public async Task Schemes_without_a_kind_are_no_kind()
    {
        using var city = new ServedCity();
        var executor = new Executor(city.Store, new PageLimits(MaximumSize: SupportReader.MostShown), new DocumentLimits());
        var reader = new SupportReader(async (document, operation, variables, cancellation) =>
        {
            var answer = await executor.ExecuteAsync(new OperationRequest(document, operation, variables), cancellation);
            return JsonDocument.Parse(answer.Json).RootElement.GetProperty("data");
        });

        var model = await reader.ReadAsync(new SupportModel("", "", "", ""), new DateOnly(2026, 6, 10), CancellationToken.None);

        Assert.Equal((3L, 1L), (model.Total, model.KindCount));
        Assert.Equal([("給付", 1L)], model.Kinds);
    }

    [Theory]
    [InlineData("kind-3", false)]
    [InlineData("kind-13", true)]
    public async Task The_kind_that_is_chosen_is_seen(string kind, bool isOpen)
    {
        var html = await ReadAsync(Kinds(15, 15), "/support?city=999997&kind=" + kind);

        Assert.Equal(isOpen, html.Contains("<details class=\"figures\" open", StringComparison.Ordinal));
    }

    /// <summary>Makes a site with schemes of a given number of kinds.</summary>
    private static Site Kinds(int told, int all) => PlayedSite.Of(operation => operation switch
    {
        "SupportCities" => Cities(5, Mihon, Hama),
        "SupportKinds" => $$"""
            { "supportSchemes": { "groups": { "totalCount": {{all}}, "nodes": [
              {{string.Join(',', Enumerable.Range(0, told).Select(
                  kind => $$"""{ "count": 2, "key": { "kindLabel": "kind-{{kind}}" } }"""))}}
            ] } } }
            """,
        _ => "{}",
    });

    private static string Scheme(string name, string? last, string period) => $$"""
        { "id": "U3VwcG9ydFNjaGVtZTox", "name": "{{name}}", "applicationEndsOn": {{(last is null ? "null" : $"\"{last}\"")}},
          "applicationPeriod": "{{period}}", "dataset": {{Dataset}}, "municipality": {{Mihon}} }
        """;

    /// <summary>Makes a site with menus of these schools; each week has one for each school requested, and claims eight more.</summary>
    private static Site Lunch(List<JsonElement> asked, (string? Name, string City)[] schools, int? total = null, bool hasMenus = true) =>
        PlayedSite.Of((_, operation, variables, _) =>
        {
            if (operation == "LunchMenus")
            {
                asked.Clear();
                asked.AddRange(variables.GetProperty("of")[0].GetProperty("or").EnumerateArray());
            }

            return Task.FromResult(JsonDocument.Parse(operation switch
            {
                "LunchCities" => Cities(schools.Length, Mihon, Hama),
                "LunchSchools" => $$"""
                    { "schoolMenus": { "groups": {
                      "totalCount": {{total ?? schools.Length}}, "nodes": [{{string.Join(',', schools.Select(Key))}}] } } }
                    """,
                "LunchMenus" when !hasMenus => """{ "schoolMenus": { "totalCount": 0, "nodes": [] } }""",
                "LunchMenus" => $$"""
                    { "schoolMenus": { "totalCount": {{asked.Count + 8}}, "nodes": [{{string.Join(',', asked.Select(Menu))}}] } }
                    """,
                _ => "{}",
            }).RootElement);
        });

    private static string Key((string? Name, string City) school) => $$"""
        { "key": { "schoolName": {{JsonSerializer.Serialize(school.Name)}}, "municipality": {{school.City}} } }
        """;

    private static string Menu(JsonElement school) => $$"""
        { "id": "U2Nob29sTWVudTox", "date": "2026-11-24", "schoolName": {{school.GetProperty("schoolName").GetProperty("eq").GetRawText()}},
          "grade": null, "allergens": ["乳"], "dishes": [], "dataset": {{Dataset}},
          "municipality": {{(Code(school) == "999996" ? Hama : Mihon)}} }
        """;

    private static string? Code(JsonElement school) =>
        school.GetProperty("municipality").TryGetProperty("code", out var code) ? code.GetProperty("eq").GetString() : null;

    private static string Cities(int all, params string[] cities) => $$"""
        { "rows": { "totalCount": {{all}}, "groups": { "nodes": [{{string.Join(',', cities.Select(city =>
            $$"""{ "count": 1, "key": { "municipality": {{city}} } }"""))}}] } } }
        """;

    private static async Task<string> ReadAsync(Site site, string address) =>
        WebUtility.HtmlDecode((await Visits.GoAsync(site, address, PlayedSite.Japanese)).Text);
}
