using System.Net;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages of waste days and of buses.</summary>
public sealed class DailyPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_areas_of_the_only_city_are_there_to_choose()
    {
        var html = await ReadAsync("/waste");

        Assert.Contains("地区を選ぶ", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/waste?city=999997&area=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_says_what_is_collected_next_and_gives_a_calendar()
    {
        var area = await FirstAreaAsync();
        var html = await ReadAsync("/waste?area=" + area);

        Assert.Contains($"<h1><bdi>{area}のごみの収集日</bdi></h1>", html, StringComparison.Ordinal);
        Assert.Matches("(今日|明日)? ?[0-9]+月[0-9]+日（[日月火水木金土]）", html);
        Assert.Contains("format=ics", html, StringComparison.Ordinal);
        Assert.Contains("年末年始", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_width_of_letters_and_blanks_do_not_matter()
    {
        var area = await FirstAreaAsync();
        var wide = string.Concat(area.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c)) + "　";

        Assert.Contains($"{area}のごみの収集日", await ReadAsync("/waste?area=" + wide), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_no_area_is_told()
    {
        var page = await sample.GoAsync("/waste?area=ぬぬぬぬ");

        Assert.Equal(200, page.Status);
        Assert.Contains("この名前の地区はありません", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    /// <summary>Who published them is not known: they are found by their name, and nobody is led to the only city that is known.</summary>
    [Fact]
    public async Task Areas_of_nobody_are_found_too()
    {
        var reader = new WasteReader((_, _, _, _) => throw new InvalidOperationException("Names alone are shown."));
        var city = new DailyCity("999997", "見本県見本市", null, 0);
        WasteAreaLine[] areas =
        [
            .. new[] { "北一丁目", "北二丁目", "北三丁目", "北四丁目" }.Select(name => new WasteAreaLine(name, name, null)),
            new("南", "南", city),
        ];

        var found = await reader.ReadAsync(new WasteModel("", "北"), areas, new DateOnly(2026, 12, 1), CancellationToken.None);

        Assert.Equal((4, 4, ""), (found.Total, found.Areas.Count, found.City));
        Assert.Equal([city with { Count = 1 }], found.Cities);
    }

    [Fact]
    public async Task A_stop_says_what_leaves_it_next()
    {
        var (stop, day) = await FirstStopAsync();
        var html = await ReadAsync($"/buses?stop={stop}&at={day}T06:00");

        Assert.Contains($"「{stop}」の次のバス", html, StringComparison.Ordinal);
        Assert.Matches("<td class=\"when\"><b>[0-9]+:[0-9]{2}</b></td>", html);
        Assert.Contains("時刻表の時刻です", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timetable_that_is_over_says_so()
    {
        var (stop, _) = await FirstStopAsync();

        Assert.Contains("で終わっています", await ReadAsync($"/buses?stop={stop}&at=2199-01-01T00:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stops_of_a_city_are_there_to_choose() =>
        Assert.Contains("href=\"/buses?city=999997&stop=", await ReadAsync("/buses?city=999997"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/waste?city=131083", "cities", "この自治体のデータはありません")]
    [InlineData("/waste?city=%00", "cities", "この自治体のデータはありません")]
    [InlineData("/buses?city=131083", "cities", "この自治体のデータはありません")]
    [InlineData("/buses?stop=駅&at=昨日", "at", "日時は")]
    [InlineData("/buses?stop=駅&at=2026-02-30T08:00", "at", "日時は")]
    [InlineData("/buses?stop=。。", "stop", "記号だけでは")]
    public async Task What_cannot_be_answered_is_told_above_the_heading(string address, string field, string said)
    {
        var page = await sample.GoAsync(address);
        var html = WebUtility.HtmlDecode(page.Text);

        Assert.Equal(400, page.Status);
        Assert.True(html.IndexOf("<ul><li><a href=\"#", StringComparison.Ordinal) < html.IndexOf("<h1>", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"#{field}\">{said}", html, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/waste?area=")]
    [InlineData("/buses?stop=")]
    public async Task A_long_text_is_refused_and_what_is_typed_is_text(string address)
    {
        Assert.Equal(400, (await sample.GoAsync(address + new string('あ', 10_000))).Status);
        var page = await sample.GoAsync(address + "<script>alert(1)</script>");
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/waste", "Waste collection")]
    [InlineData("/buses", "Buses")]
    public async Task They_speak_English_too(string address, string title) =>
        Assert.Contains(title, (await sample.GoAsync(address, PlayedSite.English)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_front_page_and_the_page_of_the_city_lead_there()
    {
        Assert.Contains("href=\"/waste\"", await sample.FrontAsync(PlayedSite.Japanese), StringComparison.Ordinal);
        var city = await ReadAsync("/municipalities/999997");
        Assert.Contains("href=\"/waste?city=999997\"", city, StringComparison.Ordinal);
        Assert.Contains("href=\"/buses?city=999997\"", city, StringComparison.Ordinal);
    }

    private async Task<string> FirstAreaAsync() =>
        (await sample.AskAsync("{ wasteAreas(first: 1, order: { name: ASC }) { nodes { name } } }", "{}"))
            .GetProperty("data").GetProperty("wasteAreas").GetProperty("nodes")[0].GetProperty("name").GetString()!;

    /// <summary>A stop that buses leave, and a day of its timetable.</summary>
    private async Task<(string Name, string Day)> FirstStopAsync()
    {
        var answer = await sample.AskAsync("""
            { facilities(first: 1, where: { category: { eq: BUS_STOP } }, order: { code: ASC }) { nodes { name busStop { validFrom } } } }
            """, "{}");
        var stop = answer.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0];
        return (stop.GetProperty("name").GetString()!, stop.GetProperty("busStop").GetProperty("validFrom").GetString()!);
    }

    private async Task<string> ReadAsync(string address)
    {
        var page = await sample.GoAsync(address);
        Assert.Equal(200, page.Status);
        return WebUtility.HtmlDecode(page.Text);
    }
}
