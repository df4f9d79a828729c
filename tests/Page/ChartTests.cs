using System.Globalization;
using System.Text.Json;
using Gateway.Page;
using Gateway.Page.Drawing;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Charts draw what the numbers say, and label unknown values as unknown.</summary>
public sealed class ChartTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void Towns_are_in_classes_of_about_as_many_each_and_the_unknown_in_none()
    {
        var towns = Enumerable.Range(1, 10).Select(i => Town(i, i * 100)).Append(Town(11, null));
        var drawing = ChoroplethDrawing.Of([.. towns], town => town.People)!;

        Assert.Equal([2, 2, 2, 2, 2], drawing.Classes.Select(one => one.Count));
        Assert.Equal((100.0, 200.0, 0), (drawing.Classes[0].From, drawing.Classes[0].To, drawing.Classes[0].Shade));
        Assert.Equal(1, drawing.Unknown);
        Assert.Null(drawing.Shapes[^1].Shade);
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4], drawing.Shapes.Take(10).Select(shape => shape.Shade!.Value));
    }

    [Fact]
    public void Equal_towns_are_in_one_class_and_two_classes_are_the_palest_and_the_darkest()
    {
        var drawing = ChoroplethDrawing.Of([Town(1, 5), Town(2, 5), Town(3, 5), Town(4, 900)], town => town.People)!;

        Assert.Equal([(0, 3), (4, 1)], drawing.Classes.Select(one => (one.Shade, one.Count)));
    }

    [Fact]
    public void Towns_that_cannot_be_compared_are_not_drawn()
    {
        Assert.Null(ChoroplethDrawing.Of([Town(1, 5), Town(2, 5)], town => town.People));
        Assert.Null(ChoroplethDrawing.Of([Town(1, null)], town => town.People));
        Assert.Null(ChoroplethDrawing.Of([], town => town.People));
    }

    [Theory]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[139, 36], [140, 36], [140, 37], [139, 36]]] }""", 1)]
    [InlineData("""{ "type": "MultiPolygon", "coordinates": [[[[139, 36], [140, 36]], [[1, 2], [3, 4]]], [[[1, 2], [3, 4]]]] }""", 3)]
    [InlineData("""{ "type": "MultiLineString", "coordinates": [[[139, 36], [140, 36]]] }""", 1)]
    [InlineData("""{ "type": "Point", "coordinates": [139, 36] }""", 0)]
    public void The_rings_of_a_shape_are_read_with_the_latitude_first(string shape, int rings)
    {
        var read = Shapes.RingsOf(JsonDocument.Parse(shape).RootElement);

        Assert.Equal(rings, read.Count);
        Assert.True(rings == 0 || read[0].Corners[0] == (36, 139));
    }

    [Fact]
    public void A_scale_that_does_not_begin_at_nothing_says_so()
    {
        Assert.True(Trend(61_000, 60_500).IsBroken);
        Assert.False(Trend(0, 500).IsBroken);
    }

    [Fact]
    public void A_month_has_its_days_under_their_weekdays()
    {
        var weeks = Month(2026, 5).Weeks.ToList();

        Assert.Equal(6, weeks.Count);
        Assert.Equal([null, null, null, null, null, 1, 2], weeks[0].Select(day => day?.Day));
        Assert.Equal(31, weeks.SelectMany(week => week).Count(day => day is not null));
        Assert.Equal(DayOfWeek.Sunday, weeks[^1][0]!.Value.DayOfWeek);
        Assert.Equal(4, Month(2026, 2).Weeks.Count());
    }

    [Fact]
    public async Task The_calendar_says_how_much_is_on_on_each_day_and_what_on_the_one_asked_for()
    {
        var page = await AskAsync("calendar", "999997", ("month", "2026-05"), ("day", "2026-05-05"));

        Assert.Equal(200, page.Status);
        Assert.Contains("<b>5</b><span>1 event</span>", page.Text, StringComparison.Ordinal);
        Assert.Contains("5 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("month=2026-04", page.Text, StringComparison.Ordinal);
        Assert.Contains("month=2026-06", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Whoever changes the language goes on reading the same month and day.</summary>
    [Theory]
    [InlineData("2026-05", "2026-05-05", "?month=2026-05&amp;day=2026-05-05&amp;lang=ja")]
    [InlineData("2026-05", "", "?month=2026-05&amp;lang=ja")]
    [InlineData("", "", "?lang=ja")]
    [InlineData("2026-13", "", "?lang=ja")]
    public async Task The_other_language_of_the_calendar_shows_the_same_day(string month, string day, string address)
    {
        var page = await AskAsync("calendar", "999997", ("month", month), ("day", day));

        Assert.Contains($"class=\"language\" href=\"/municipalities/999997/calendar{address}\"", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-01", "Previous month with events: ")]
    [InlineData("2001-01", "Next month with events: ")]
    public async Task A_month_without_events_leads_to_the_next_that_has_some(string month, string link)
    {
        var page = await AskAsync("calendar", "999997", ("month", month));

        Assert.Contains(link, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("month", "2026-13")]
    [InlineData("month", "May")]
    [InlineData("day", "2026-02-30")]
    public async Task What_is_no_month_is_told_above_the_title_and_kept_in_the_field(string word, string value)
    {
        var page = await AskAsync("calendar", "999997", (word, value));

        Assert.Equal(400, page.Status);
        Assert.True(page.Text.IndexOf("class=\"problem\"", StringComparison.Ordinal) < page.Text.IndexOf("<h1>", StringComparison.Ordinal));
        Assert.Contains($"value=\"{value}\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_another_month_is_a_mistake() =>
        Assert.Equal(400, (await AskAsync("calendar", "999997", ("month", "2026-05"), ("day", "2026-06-01"))).Status);

    [Theory]
    [InlineData("calendar")]
    [InlineData("figures")]
    public async Task Of_no_municipality_there_is_neither(string page)
    {
        Assert.Equal(404, (await AskAsync(page, "12")).Status);
        Assert.Equal(404, (await AskAsync(page, "011002")).Status);
    }

    [Fact]
    public async Task What_is_spent_is_told_for_each_inhabitant_with_year_and_stage()
    {
        var text = (await AskAsync("figures", "99999")).Text;

        Assert.Contains("一般会計, fiscal year 2026, initial budget: ¥28,253,170,000", text, StringComparison.Ordinal);
        Assert.Contains("民生費", text, StringComparison.Ordinal);
        Assert.Contains("¥378,065", text, StringComparison.Ordinal);
        Assert.Contains("based on a population of 29,223", text, StringComparison.Ordinal);
    }

    private static TownShape Town(int number, long? people) => new(
        number.ToString(CultureInfo.InvariantCulture), "/areas/x",
        [new([(36, 139 + (number * 0.1)), (36.1, 139), (36, 139)])], people, null, 1);

    private static TrendDrawing Trend(long first, long last) =>
        TrendDrawing.Of([new(new(2025, 1, 1), first), new(new(2026, 1, 1), last)])!;

    private static CalendarModel Month(int year, int month) =>
        new("999997", "見本市", "見本県", new(year, month, 1), default, new Dictionary<DateOnly, long>(), null, [], 0);

    private Task<PageAnswer> AskAsync(string page, string code, params (string Parameter, string Value)[] query)
    {
        var words = query.ToDictionary(one => one.Parameter, one => (IReadOnlyList<string>)[one.Value], StringComparer.Ordinal);
        return sample.Site.Pages.Single(one => one.Route == "/municipalities/{name}/" + page)
            .AnswerAsync(new PageRequest(PlayedSite.English, code, words, CancellationToken.None));
    }
}
