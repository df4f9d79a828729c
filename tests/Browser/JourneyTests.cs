using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>
/// The tasks people come for, on data that cities really published: each at most five clicks from the landing page. A town's spending per
/// inhabitant is tested on the sample city (<see cref="FigureTests"/>), as no real city here published both its budget and its population.
/// </summary>
[Collection(RealChromium.Name)]
public sealed class JourneyTests(RealChromium chromium)
{
    private const int MostClicks = 5;

    private int clicks;

    [RealFilesFact]
    public async Task The_aed_nearest_to_the_city_hall_of_ichikawa()
    {
        await using var visit = await BeginAsync();

        await visit.Page.Locator("#find").FillAsync("市川市役所");
        await ClickAsync(visit.Page.Locator("form:has(#find) button"));
        await ClickAsync(visit.Page.Locator("#found-Places ~ .found a.name", new() { HasTextString = "市川市役所" }).First);
        await ClickAsync(visit.Page.Locator("#nearby .chips a", new() { HasTextString = "AED" }));
        await visit.IsAtAsync("kind=AED");
        var nearest = await visit.Page.Locator("#nearby .near li").First.InnerTextAsync();
        await ClickAsync(visit.Page.Locator("#nearby .near a").First);
        await Assertions.Expect(visit.Page.Locator(".kind").First).ToHaveTextAsync("AED設置箇所");

        Assert.Matches("[0-9]+ k?m", nearest);
        Assert.Contains("市川市", await visit.Page.Locator(".trail").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Locator(".pin.own").WaitForAsync();
        Done(visit);
    }

    [RealFilesFact]
    public async Task All_libraries_of_two_cities_as_a_spreadsheet()
    {
        await using var visit = await BeginAsync();

        await ClickAsync(visit.Page.Locator("header nav a", new() { HasTextString = "施設" }));
        await visit.Page.Locator("#f-q").FillAsync("図書館");
        await visit.Page.Locator("#f-city").FillAsync("高松市");
        await ClickAsync(visit.Page.Locator("form.filter .line button"));
        await visit.IsAtAsync("city=");
        await visit.Page.Locator("#f-city").FillAsync("市川市");
        await ClickAsync(visit.Page.Locator("form.filter .line button"));
        await visit.Page.Locator(".chips", new() { HasTextString = "市川市" }).WaitForAsync();
        var rows = await visit.Page.Locator("#list-count").InnerTextAsync();
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => ClickAsync(
            visit.Page.Locator(".files div", new() { HasTextString = "のみ" }).Locator("a", new() { HasTextString = "Excel" })));

        Assert.Matches("^[1-9]", rows);
        var sheet = await TextOfAsync(await file.PathAsync());
        Assert.Contains("市川市", sheet, StringComparison.Ordinal);
        Assert.Contains("高松市", sheet, StringComparison.Ordinal);
        Assert.Contains("図書館", sheet, StringComparison.Ordinal);
        Done(visit);
    }

    [RealFilesFact]
    public async Task Free_events_of_a_weekend()
    {
        await using var visit = await BeginAsync();

        await ClickAsync(visit.Page.Locator("header nav a", new() { HasTextString = "イベント" }));
        await ClickAsync(visit.Page.Locator("form.filter details summary").First);
        await visit.Page.Locator("#f-during-from").FillAsync("2022-03-05");
        await visit.Page.Locator("#f-during-to").FillAsync("2022-03-06");
        await ClickAsync(visit.Page.Locator("form.filter .line button"));
        await visit.IsAtAsync("during.from");
        await ClickAsync(visit.Page.Locator(".facets div", new() { HasTextString = "無料" }).Locator("a").First);
        await visit.IsAtAsync("isFree=true");

        Assert.InRange(await visit.Page.Locator("table.listed tbody tr:not(.more)").CountAsync(), 1, 20);
        Done(visit);
    }

    /// <summary>For an event held at many places on one day the first page shows one row, and all of them on request.</summary>
    [RealFilesFact]
    public async Task All_places_of_an_event_are_unfolded_where_it_stands()
    {
        await using var visit = await BeginAsync();

        await ClickAsync(visit.Page.Locator("header nav a", new() { HasTextString = "イベント" }));
        var rows = visit.Page.Locator("tbody.series").First.Locator("tr:not(.more)");
        Assert.True(await rows.First.IsVisibleAsync());
        Assert.False(await rows.Nth(1).IsVisibleAsync());
        await ClickAsync(visit.Page.Locator("tbody.series input").First);

        Assert.True(await rows.Last.IsVisibleAsync());
        Done(visit);
    }

    [RealFilesFact]
    public async Task How_many_children_of_0_to_4_live_in_a_town()
    {
        await using var visit = await BeginAsync();

        await visit.Page.Locator("#find").FillAsync("岡本町");
        await ClickAsync(visit.Page.Locator("form:has(#find) button"));
        await ClickAsync(visit.Page.Locator("#found-Areas ~ .found a.name").First);
        await ClickAsync(visit.Page.Locator("details.figures summary").First);

        var children = visit.Page.Locator("details.figures tr", new() { HasTextString = "0～4歳" }).First;
        Assert.True(await children.IsVisibleAsync());
        Assert.Equal(["35", "24"], (await children.Locator("td").AllInnerTextsAsync()).Take(2));
        Done(visit);
    }

    private async Task<Visit> BeginAsync()
    {
        clicks = 0;
        var visit = await chromium.VisitAsync(japanese: true);
        await visit.GoAsync("/");
        return visit;
    }

    private async Task ClickAsync(ILocator what)
    {
        clicks++;
        await what.ClickAsync();
    }

    private void Done(Visit visit)
    {
        Assert.InRange(clicks, 1, MostClicks);
        visit.AssertNoErrorsOrOutsideRequests();
    }

    /// <summary>All text of a workbook.</summary>
    private static async Task<string> TextOfAsync(string path)
    {
        await using var book = await ZipFile.OpenReadAsync(path);
        var texts = new List<string>();
        foreach (var part in book.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await part.OpenAsync());
            texts.Add(await reader.ReadToEndAsync());
        }

        return string.Concat(texts);
    }
}
