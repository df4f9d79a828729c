using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>What a first-time reader would stumble over.</summary>
public sealed class FirstLookTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_front_page_has_one_search_box_and_it_proposes_names()
    {
        var html = (await sample.GoAsync("/", PlayedSite.Japanese)).Text;

        Assert.Single(Regex.Matches(html, "type=\"search\""));
        Assert.Contains("data-suggest=\"/suggest\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tile_says_what_it_counts()
    {
        var front = (await sample.GoAsync("/", PlayedSite.Japanese)).Text;
        var city = (await sample.GoAsync("/municipalities/999997", PlayedSite.English)).Text;

        Assert.Contains("<span class=\"much\">12地域</span>", front, StringComparison.Ordinal);
        Assert.Contains("<span class=\"much\">29,223 inhabitants</span>", city, StringComparison.Ordinal);
    }

    /// <summary>A survey with a total of zero states none: otherwise the tile of an inhabited town would disappear.</summary>
    [Theory]
    [InlineData(0L, 0L, 120L)]
    [InlineData(null, 0L, 120L)]
    [InlineData(0L, 90L, 90L)]
    [InlineData(130L, 90L, 130L)]
    public void Who_lives_there_is_told_by_the_newest_survey_that_states_it(long? byAge, long newest, long told)
    {
        var day = new DateOnly(2026, 4, 1);
        var city = new CityModel(
            "999997", "見本市", null, "見本県", 0, 0, 3, [], new Spread(0, 0, [], []), new AgePicture(day, byAge, [], 0),
            [new SurveyTotal(day.AddYears(-1), 120), new SurveyTotal(day, newest)], new EventPicture(2026, false, [], 0));

        Assert.Equal(told, city.Inhabitants);
    }

    [Fact]
    public async Task No_file_of_nothing_is_offered()
    {
        var html = (await sample.GoAsync("/places?q=ぬぬぬぬ", PlayedSite.Japanese)).Text;

        Assert.Contains("この条件に当てはまるデータはありません", html, StringComparison.Ordinal);
        Assert.DoesNotContain("絞り込んだ0件", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_Japanese_is_not_told_in_English_that_there_is_no_such_page()
    {
        var trouble = new Trouble(404, "There is nothing at /x.", null);

        var japanese = (await sample.Site.TroubleAsync(PlayedSite.Japanese, trouble)).Text;
        var english = (await sample.Site.TroubleAsync(PlayedSite.English, trouble)).Text;

        Assert.DoesNotContain(trouble.Message, japanese, StringComparison.Ordinal);
        Assert.Contains(trouble.Message, english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_without_a_page_of_its_own_says_too_whom_to_name()
    {
        var zones = await sample.AskAsync("{ zones(first: 1) { nodes { id } } }", "{}");
        var id = zones.GetProperty("data").GetProperty("zones").GetProperty("nodes")[0].GetProperty("id").GetString()!;

        var html = (await sample.GoAsync(RowAddress.OfRow(id))).Text;

        Assert.Contains("出典：「見本市（架空）小学校区」", html, StringComparison.Ordinal);
        Assert.Contains("CC0 1.0", html, StringComparison.Ordinal);
    }

    /// <summary>A range without an end would mean a single day: later events would be left out.</summary>
    [Fact]
    public async Task What_is_to_come_is_not_only_what_is_on_today()
    {
        var late = (await sample.AskAsync(
            "{ events(first: 1, where: { startDate: { gte: \"2026-06-01\" } }) { totalCount nodes { facility { id } } } }", "{}"))
            .GetProperty("data").GetProperty("events");

        var front = await AskAsync("overview", "Overview", new { first = 1, groups = 1, today = "2026-04-01" });
        var place = await AskAsync("place", "PlacePage", new
        {
            id = late.GetProperty("nodes")[0].GetProperty("facility").GetProperty("id").GetString(),
            near = 1, radius = 100, from = "2026-04-01", events = 1,
        });

        var coming = front.GetProperty("coming").GetProperty("totalCount").GetInt32();
        Assert.InRange(coming, late.GetProperty("totalCount").GetInt32() - 1, 50);
        Assert.NotEqual(0, place.GetProperty("facility").GetProperty("events").GetProperty("totalCount").GetInt32());
    }

    private async Task<JsonElement> AskAsync<T>(string document, string operation, T variables) => (await sample.AskAsync(
        Operations.OfPage(document), JsonSerializer.Serialize(variables), operation)).GetProperty("data");

    [Fact]
    public async Task What_no_kind_describes_is_no_example_of_what_is_here()
    {
        const string Kinds = """
            { "kinds": { "groups": { "nodes": [
              { "key": { "category": "OTHER" } }, { "key": { "category": "AED" } }, { "key": { "category": "TOURISM" } } ] } },
              "facilities": { "totalCount": 3 }, "datasets": { "totalCount": 1 } }
            """;
        var html = (await PlayedSite.Of(_ => Kinds).FrontAsync(PlayedSite.English, "", CancellationToken.None)).Text;

        Assert.Contains("Automated external defibrillators, ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Other places", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TABLE_ROW", false)]
    [InlineData("ZONE", true)]
    public async Task Where_no_cell_was_understood_no_column_says_what_was(string type, bool isUnderstood)
    {
        var list = type == "ZONE" ? "zones" : "tableRows";
        var rows = await sample.AskAsync($"{{ {list}(first: 1) {{ nodes {{ id }} }} }}", "{}");
        var id = rows.GetProperty("data").GetProperty(list).GetProperty("nodes")[0].GetProperty("id").GetString()!;

        var html = (await sample.GoAsync(RowAddress.OfRow(id), PlayedSite.English)).Text;

        Assert.Contains("As published", html, StringComparison.Ordinal);
        Assert.Equal(isUnderstood, html.Contains(">As interpreted</th>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Data_sets_of_one_title_are_told_apart_where_their_credit_stands_too()
    {
        var html = (await sample.GoAsync("/terms", PlayedSite.English)).Text;

        var heads = Regex.Matches(html, "<dt>(.*?)</dt>", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(heads.Count, heads.Select(head => Regex.Match(head, "<bdi>(.*?)</bdi>").Groups[1].Value).Distinct().Count());
        Assert.All(heads, head => Assert.Matches(@"</a>\s+<span", head));
    }

    [Theory]
    [InlineData("/datasets/preschool/findings", "1 finding")]
    [InlineData("/datasets/aed", "Monday, Tuesday")]
    [InlineData("/datasets/aed", "Address<")]
    [InlineData("/buses", "Choose a stop")]
    public async Task It_is_said_as_people_say_it(string path, string said) =>
        Assert.Contains(said, (await sample.GoAsync(path, PlayedSite.English)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("/reference", "`")]
    [InlineData("/reference/Facility", "`")]
    [InlineData("/buses", "Choose a municipality")]
    public async Task No_mark_or_choice_stands_there_that_is_none(string path, string said) =>
        Assert.DoesNotContain(said, (await sample.GoAsync(path, PlayedSite.English)).Text, StringComparison.Ordinal);

    /// <summary>The map of an event only shows where it is: a legend for one dot says nothing.</summary>
    [Fact]
    public async Task What_stands_alone_on_its_map_has_no_legend()
    {
        var events = await sample.AskAsync("{ events(first: 1, where: { name: { eq: \"見本川花火大会\" } }) { nodes { id } } }", "{}");
        var id = events.GetProperty("data").GetProperty("events").GetProperty("nodes")[0].GetProperty("id").GetString()!;

        Assert.Contains("<figcaption hidden>", (await sample.GoAsync(RowAddress.OfEvent(id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<figcaption hidden>", (await sample.GoAsync("/places")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_something_is_not_told_as_many()
    {
        var words = new Words(Language.English);
        var counting = typeof(Words).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(string) && method.GetParameters().Any(IsCount)).ToList();
        var types = counting.SelectMany(method => method.GetParameters().Where(IsCount)).Select(parameter => parameter.ParameterType);

        Assert.Superset(new HashSet<Type> { typeof(string), typeof(int), typeof(long), typeof(FoundNumber) }, types.ToHashSet());
        var wrong = counting.Select(method => (string)method.Invoke(words, [.. method.GetParameters().Select(One)])!)
            .Where(text => Regex.IsMatch(text, @"\b1 (?!more lies)(more )?[a-z]+s\b"));

        Assert.Empty(wrong);
    }

    /// <summary>Whether it is an integer, whatever its name, or a text that holds a count.</summary>
    private static bool IsCount(ParameterInfo parameter) => parameter.ParameterType == typeof(string)
        ? parameter.Name == "count"
        : new[] { typeof(int), typeof(long), typeof(FoundNumber) }.Contains(parameter.ParameterType);

    private static object? One(ParameterInfo parameter) => parameter.ParameterType == typeof(string) ? (IsCount(parameter) ? "1" : "x")
        : parameter.ParameterType == typeof(FoundNumber) ? new FoundNumber(1, false)
        : parameter.ParameterType.IsPrimitive ? Convert.ChangeType(1, parameter.ParameterType, CultureInfo.InvariantCulture)
        : null;
}
