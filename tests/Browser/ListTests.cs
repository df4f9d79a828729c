using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Lists in a real browser: for everyone, on a desktop and on a phone, with scripts and without.</summary>
public sealed class ListTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Paths =>
    [
        "/places", "/events", "/population", "/money", "/lists/taxCollections", "/datasets/preschool", "/datasets/preschool/findings",
        "/places?q=図書館&city=見本市", "/datasets/event?isFree=true",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Nothing_keeps_anybody_out_and_nothing_is_too_wide_or_too_tall(string path) => chromium.AssertUsableAsync("list", path);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Free_events_of_a_weekend_are_three_clicks_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("header nav a", new() { HasTextString = "イベント" }).ClickAsync();
        await visit.Page.Locator(".facets a", new() { HasTextString = "この週末" }).ClickAsync();
        await visit.IsAtAsync("during.from");
        var weekend = visit.Page.Locator(".facets a", new() { HasTextString = "この週末" });
        Assert.Equal("true", await weekend.GetAttributeAsync("aria-current"));
        await visit.Page.GotoAsync("/events?during.from=2020-01-01");
        await visit.Page.Locator(".facets div", new() { HasTextString = "無料" }).Locator("a").First.ClickAsync();

        await visit.IsAtAsync("isFree=");
        Assert.True(await visit.Page.Locator("table.listed tbody tr").CountAsync() > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_libraries_are_a_spreadsheet_in_four_clicks(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("header nav a", new() { HasTextString = "施設" }).ClickAsync();
        await visit.Page.Locator("#f-q").FillAsync("図書館");
        await visit.Page.Locator("#f-city").FillAsync("見本市");
        await visit.Page.Locator("form.filter .line button").ClickAsync();
        await visit.IsAtAsync("city=");
        var these = visit.Page.Locator(".files div", new() { HasTextString = "のみ" });
        var file = await visit.Page.RunAndWaitForDownloadAsync(
            () => these.Locator("a", new() { HasTextString = "Excel" }).ClickAsync());

        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await file.PathAsync()).Length > 1000);
    }

    /// <summary>A day that a reader removes from the form does not come back by itself.</summary>
    [Theory]
    [InlineData(true, "/events")]
    [InlineData(true, "/events?lang=ja")]
    [InlineData(false, "/events?lang=ja")]
    public async Task All_events_are_shown_to_who_empties_the_first_day(bool scripts, string path)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync(path);

        await visit.Page.Locator("form.filter summary").ClickAsync();
        await visit.Page.Locator("#f-during-from").FillAsync("");
        await visit.Page.Locator("form.filter details button").ClickAsync();
        await visit.IsAtAsync("during.from=");
        await visit.Page.Locator(".chips").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.Equal("", await visit.Page.Locator("#f-during-from").InputValueAsync());
    }

    [Fact]
    public async Task A_question_opens_ready_in_the_page_for_questions()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/places?category=AED");

        await visit.Page.Locator(".take summary").ClickAsync();
        var link = await visit.Page.Locator(".take a.button.on-desk").GetAttributeAsync("href");

        Assert.Equal(200, (await visit.Page.GotoAsync(link!))!.Status);
    }

    /// <summary>With scripts a list replaces the previous one in place, and the browser's back button returns to it.</summary>
    [Fact]
    public async Task A_list_is_changed_in_its_place_and_back_leads_to_the_one_before()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/places");
        await visit.Page.EvaluateAsync("window.kept = true");
        var before = await visit.Page.Locator("#list-count").TextContentAsync();

        await visit.Page.Locator(".facets a").Nth(2).ClickAsync();
        await visit.IsAtAsync("/places?");
        await visit.Page.Locator(".chips a").First.WaitForAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("window.kept === true"));
        Assert.NotEqual(before, await visit.Page.Locator("#list-count").TextContentAsync());
        await visit.Page.GoBackAsync();
        await visit.Page.Locator(".chips").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(before, await visit.Page.Locator("#list-count").TextContentAsync());
    }
}
