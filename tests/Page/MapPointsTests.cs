using System.Text.Json;
using Gateway.Page;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The requests a map's script makes to the gateway.</summary>
public sealed class MapPointsTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly (string, string)[] Town =
        [("south", "35.9"), ("west", "139.8"), ("north", "36.2"), ("east", "140.2"), ("zoom", "11")];

    [Fact]
    public async Task The_places_of_a_box_come_one_by_one_with_what_a_dot_needs()
    {
        var (_, map) = await AskAsync("/map/points", "", Town);
        var points = map.GetProperty("points").EnumerateArray().ToList();

        Assert.Equal(map.GetProperty("total").GetInt64(), points.Count);
        Assert.Empty(map.GetProperty("groups").EnumerateArray());
        Assert.Contains(points, point => point[1].GetString() == "見本第二小学校 体育館" && point[2].GetString() == "EVACUATION_SITE");
        Assert.All(points, point => Assert.InRange(point[3].GetDouble(), 35.9, 36.2));
    }

    /// <summary>
    /// The cached response of one address is not the answer to another that looks the same when its parameters are joined.
    /// </summary>
    [Fact]
    public async Task Each_address_has_its_own_answer()
    {
        (string, string)[][] first =
        [
            [("q", "見本"), ("q", "公園")], [("q", "見本&zoom=5")], [("kind=AED&kind", "TOURISM")], [("q=見本&city", "999997")],
        ];
        (string, string)[][] then =
        [
            [("q", "見本 公園")], [("q", "見本"), ("zoom", "5")], [("kind", "AED"), ("kind", "TOURISM")],
            [("q", "見本"), ("city", "999997")],
        ];
        using var fresh = new SampleSite();

        foreach (var (one, other) in first.Zip(then))
        {
            await AskAsync("/map/points", "", one);
            var (_, kept) = await AskAsync("/map/points", "", other);
            var (_, anew) = await AskAsync(fresh, "/map/points", "", other);
            Assert.Equal(anew.ToString(), kept.ToString());
        }
    }

    [Fact]
    public async Task Outside_the_town_there_is_nothing()
    {
        var (status, map) = await AskAsync("/map/points", "", ("south", "33"), ("west", "130"), ("north", "34"), ("east", "131"));

        Assert.Equal((200, 0), (status, map.GetProperty("total").GetInt64()));
    }

    [Fact]
    public async Task Kinds_and_words_choose_among_the_places()
    {
        var (_, aeds) = await AskAsync("/map/points", "", [.. Town, ("kind", "AED"), ("city", "999997")]);
        var (_, schools) = await AskAsync("/map/points", "", [.. Town, ("q", "小学校")]);

        Assert.All(aeds.GetProperty("points").EnumerateArray(), point => Assert.Equal("AED", point[2].GetString()));
        var names = schools.GetProperty("points").EnumerateArray().Select(point => point[1].GetString()!).ToList();
        Assert.Contains("見本第二小学校 体育館", names);
        Assert.True(names.Count < 100, "A search for schools found all places.");
    }

    [Fact]
    public async Task Without_a_box_it_says_which_kinds_there_are_in_the_order_of_the_legend()
    {
        var (_, map) = await AskAsync("/map/points", "", ("city", "999997"));
        var kinds = map.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("kind").GetString()).ToList();

        Assert.Equal("PUBLIC_FACILITY", kinds[0]);
        Assert.Contains("AED", kinds);
        Assert.DoesNotContain("一覧", map.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("south", "north")]
    [InlineData("south", "91")]
    [InlineData("south", "36.3")]
    [InlineData("south", "NaN")]
    [InlineData("south", "")]
    [InlineData("zoom", "23")]
    [InlineData("zoom", "-1")]
    [InlineData("city", "12")]
    [InlineData("kind", "NO_SUCH_KIND")]
    [InlineData("dataset", "RmFjaWxpdHk6MDE=")]
    [InlineData("dataset", "RGF0YXNl dDo5OTk5OTctYWVkLWFlZA==")]
    [InlineData("q", "！")]
    public async Task What_no_map_would_ask_is_refused(string word, string value)
    {
        var (status, answer) = await AskAsync("/map/points", "", [.. Town.Where(one => one.Item1 != word), (word, value)]);

        Assert.Equal(400, status);
        Assert.NotEmpty(answer.GetProperty("message").GetString()!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("RmFjaWxpdHk6")]
    [InlineData("RmFjaWxpdHk6MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=")]
    [InlineData("RGF0YXNldDphZWQ=")]
    [InlineData("RmFjaWxpdHk6MDA=")]
    [InlineData("RmFjaWxpdHk6 MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=")]
    public async Task There_is_no_card_of_what_is_no_place(string id) => Assert.Equal(404, (await AskAsync("/map/card/{name}", id)).Status);

    [Fact]
    public async Task A_card_says_what_the_place_is_and_where()
    {
        var (_, map) = await AskAsync("/map/points", "", Town);
        var point = map.GetProperty("points").EnumerateArray().First(one => one[2].GetString() == "PUBLIC_FACILITY");

        var (_, card) = await AskAsync("/map/card/{name}", point[0].GetString()!);

        Assert.Equal(point[1].GetString(), card.GetProperty("name").GetString());
        Assert.StartsWith("見本県見本市", card.GetProperty("address").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999997")]
    [InlineData("131016")]
    [InlineData("nowhere")]
    public async Task A_border_that_nobody_imported_is_not_there(string code) =>
        Assert.Equal(404, (await AskAsync("/map/border/{name}", code)).Status);

    /// <summary>The graph counts in at most 10,000 cells; a map of the whole country on a large screen must not be refused.</summary>
    [Fact]
    public void The_cells_of_a_large_screen_are_made_coarser_and_not_refused()
    {
        Assert.Equal(12, new MapBox(35, 139, 35.5, 139.5).CellZoom(10));
        Assert.InRange(new MapBox(-90, -180, 90, 180).CellZoom(20), 0, 5);
    }

    private Task<(int Status, JsonElement Body)> AskAsync(string route, string name, params (string Parameter, string Value)[] query) =>
        AskAsync(sample, route, name, query);

    private static async Task<(int Status, JsonElement Body)> AskAsync(
        SampleSite sample, string route, string name, params (string Parameter, string Value)[] query)
    {
        var words = query.GroupBy(one => one.Parameter).ToDictionary(
            one => one.Key, one => (IReadOnlyList<string>)[.. one.Select(value => value.Value)], StringComparer.Ordinal);
        var page = sample.Site.Pages.Single(one => one.Route == route);
        var answer = await page.AnswerAsync(new PageRequest(PlayedSite.English, name, words, CancellationToken.None));
        return (answer.Status, JsonDocument.Parse(answer.Text).RootElement);
    }
}
