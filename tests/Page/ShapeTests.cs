using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page;
using Gateway.Page.Drawing;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>A row with a shape has it drawn on its page, and the interactive map can request the shape.</summary>
public sealed partial class ShapeTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_zone_is_drawn_and_its_shape_is_no_cell()
    {
        var id = RowAddress.OfRow(await IdAsync("{ zones(first: 1) { nodes { id } } }", "zones"));

        var page = (await sample.GoAsync(id)).Text;
        var border = BorderOf().Match(page).Groups[1].Value;

        Assert.Contains("<path class=\"border\" d=\"M", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"kind\"><bdi>小学校区</bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>geometry</code>", page, StringComparison.Ordinal);
        Assert.Equal("MultiPolygon", JsonDocument.Parse((await sample.GoAsync(border)).Text).RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("/map/border/x")]
    [InlineData("/map/border/RmFjaWxpdHk6MDEwNWYzMGVhMjczYjFlMTEyNWE4ZDMzNjQzYTY1N2U")]
    [InlineData("/map/border/Wm9uZTowOTcxN2M3OTk3ZGQ4Mzk3YmNhZDhkNWRkMTg3ZDNjZA")]
    public async Task Of_what_has_no_shape_there_is_none(string address) => Assert.Equal(404, (await sample.GoAsync(address)).Status);

    /// <summary>The zones that a place lies in have pages.</summary>
    [Fact]
    public async Task A_place_leads_to_the_zones_it_lies_in()
    {
        var id = await IdAsync("{ facilities(first: 1, where: { zones: { any: true } }) { nodes { id } } }", "facilities");

        var link = ZoneLink().Match((await sample.GoAsync(RowAddress.OfPlace(id))).Text);

        Assert.Equal(200, (await sample.GoAsync(link.Groups[1].Value)).Status);
    }

    [Fact]
    public async Task The_place_of_a_page_is_named_to_the_script_so_that_it_goes_into_no_group()
    {
        var id = await IdAsync("{ facilities(first: 1, where: { location: { known: true } }) { nodes { id } } }", "facilities");

        var page = (await sample.GoAsync(RowAddress.OfPlace(id))).Text;

        Assert.Contains($"data-map-own=\"{id}\"", page, StringComparison.Ordinal);
        Assert.Contains($"data-id=\"{id}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "LineString", "coordinates": [[139, 36], [140, 37]] }""")]
    [InlineData("""{ "type": "MultiLineString", "coordinates": [[[139, 36], [140, 37]]] }""")]
    public void A_way_is_drawn_and_not_closed(string shape)
    {
        var ways = Shapes.RingsOf(JsonDocument.Parse(shape).RootElement);

        var drawing = MapDrawing.Of(SpreadOut.Over([], 0, ways), _ => 0, [])!;

        Assert.Empty(drawing.Border);
        Assert.StartsWith("M", drawing.Way, StringComparison.Ordinal);
        Assert.DoesNotContain("Z", drawing.Way, StringComparison.Ordinal);
    }

    /// <summary>A bar shows a count, and leads to exactly those rows.</summary>
    [Fact]
    public async Task A_bar_leads_to_the_list_of_what_it_counts()
    {
        var page = await sample.Site.Pages.Single(one => one.Route == "/municipalities/{name}/figures").AnswerAsync(
            new PageRequest(PlayedSite.English, "999997", new Dictionary<string, IReadOnlyList<string>>(), CancellationToken.None));

        var bar = Bar().Match(page.Text);
        var list = await sample.GoAsync(bar.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal), PlayedSite.English);

        Assert.Equal(200, list.Status);
        Assert.Contains($">{bar.Groups[2].Value} ", list.Text, StringComparison.Ordinal);
        var budget = Items().Matches(page.Text)[0].Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        Assert.Equal(200, (await sample.GoAsync(Uri.UnescapeDataString(budget))).Status);
    }

    private async Task<string> IdAsync(string query, string list) => (await sample.AskAsync(query, "{}"))
        .GetProperty("data").GetProperty(list).GetProperty("nodes")[0].GetProperty("id").GetString()!;

    [GeneratedRegex("data-map-border=\"([^\"]+)\"")]
    private static partial Regex BorderOf();

    [GeneratedRegex("<span class=\"one\"><a href=\"(/rows/[^\"]+)\"")]
    private static partial Regex ZoneLink();

    [GeneratedRegex(
        "<li>\\s*<a href=\"(/places\\?city=999997&amp;category=[A-Z_]+)\"><bdi>[^<]*</bdi></a>\\s*<span class=\"number\">([0-9,]+)</span>")]
    private static partial Regex Bar();

    [GeneratedRegex("<a href=\"(/lists/budgetItems\\?city=999997[^\"]+)\"")]
    private static partial Regex Items();
}
