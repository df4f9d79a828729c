using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>The pages of single rows and the search in a real browser, and the paths of people who look for something.</summary>
public sealed class RowTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <param name="text">What the reader searches for.</param>
    /// <param name="found">The list of results whose first entry is opened; past events stay past, whatever the day.</param>
    /// <param name="type">The path of its page.</param>
    [Theory]
    [InlineData("桜台公民館", "places", "places")]
    [InlineData("見本", "pastevents", "events")]
    [InlineData("本町", "areas", "areas")]
    public Task Nothing_keeps_anybody_out_and_nothing_is_too_wide_or_too_tall(string text, string found, string type) =>
        chromium.AssertUsableAsync($"row-{type}", async visit =>
        {
            await visit.GoAsync($"/search?in={found}&q={text}");
            await visit.Page.Locator(".found a.name").First.ClickAsync();
            await visit.Page.WaitForURLAsync($"**/{type}/*");
        });

    /// <summary>Half of the page's width is for the map, beside the hours.</summary>
    [Fact]
    public async Task The_map_of_a_place_is_as_wide_as_its_column()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/search?in=places&q=桜台公民館");
        await visit.Page.Locator(".found a.name").First.ClickAsync();
        await visit.Page.Locator(".moving").WaitForAsync();

        Assert.InRange((await visit.Page.Locator(".moving").BoundingBoxAsync())!.Width, 480, 700);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_aed_nearest_to_the_city_hall_is_four_clicks_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("#find").FillAsync("見本市役所");
        await visit.Page.Locator("form:has(#find) button").ClickAsync();
        await visit.Page.Locator("#found-Places ~ .found a.name").First.ClickAsync();
        await visit.Page.Locator("#nearby .chips a", new() { HasTextString = "AED" }).ClickAsync();
        await visit.IsAtAsync("kind=AED");
        await visit.Page.Locator("#nearby .near a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".kind").First).ToContainTextAsync("AED");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task How_many_small_children_live_in_a_town_is_three_clicks_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("#find").FillAsync("本町一丁目");
        await visit.Page.Locator("form:has(#find) button").ClickAsync();
        await visit.Page.Locator("#found-Areas ~ .found a.name").First.ClickAsync();
        await visit.Page.Locator("details.figures summary").First.ClickAsync();

        var children = visit.Page.Locator("details.figures tr", new() { HasTextString = "0～4歳" }).First;
        Assert.Matches("[0-9]", (await children.Locator("td").Last.TextContentAsync())!);
        Assert.True(await children.IsVisibleAsync());
    }

    [Fact]
    public async Task The_box_proposes_names_and_they_are_chosen_by_keys()
    {
        await using var visit = await chromium.VisitAsync(japanese: true);
        await visit.GoAsync("/");

        await visit.Page.Locator("#find").PressSequentiallyAsync("桜台");
        await visit.Page.Locator(".suggestions li").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var chosen = await visit.Page.Locator(".suggestions li[aria-selected=true]").GetAttributeAsync("data-text");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAtAsync("/search?q=");

        Assert.Equal(chosen, await visit.Page.Locator("#q").InputValueAsync());
        visit.AssertNoErrorsOrOutsideRequests();
    }

    /// <summary>A browser would rather begin a new line than break a word, and leave the marker that unfolds it alone.</summary>
    [Fact]
    public async Task A_long_name_of_a_file_begins_beside_the_sign_that_unfolds_it()
    {
        await using var visit = await chromium.VisitAsync(390);
        await visit.GoAsync("/search?in=places&q=桜台公民館");
        await visit.Page.Locator(".found a.name").First.ClickAsync();

        var below = await visit.Page.Locator("details.row summary bdi").EvaluateAsync<double>("""
            name => {
              name.textContent = "a_long_name_".repeat(9);
              return name.getClientRects()[0].top - name.closest("summary").getBoundingClientRect().top;
            }
            """);

        Assert.InRange(below, 0, 25);
    }

    [Fact]
    public async Task An_event_is_put_into_a_calendar()
    {
        await using var visit = await chromium.VisitAsync(japanese: true);
        await visit.GoAsync("/search?in=pastevents&q=見本");
        await visit.Page.Locator(".found a.name").First.ClickAsync();

        var file = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.Locator("a.button", new() { HasTextString = "iCal" }).ClickAsync());

        Assert.Contains("BEGIN:VEVENT", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
    }
}
