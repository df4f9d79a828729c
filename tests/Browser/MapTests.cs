using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>
/// The interactive map, as people use it: with a mouse, with the keyboard alone, on a phone, and with kinds switched off.
/// </summary>
public sealed class MapTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string City = "/municipalities/999997";

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task A_place_opens_a_card_that_links_to_it_and_nothing_leaves_the_gateway(int width, bool dark)
    {
        await using var visit = await OpenAsync(width, dark);
        var pin = await FirstPinAsync(visit);
        var name = await pin.GetAttributeAsync("aria-label");

        await pin.ClickAsync();

        var link = visit.Page.Locator(".leaflet-popup-content a");
        await link.WaitForAsync();
        Assert.EndsWith(await link.InnerTextAsync(), name, StringComparison.Ordinal);
        Assert.Contains("/places/", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        await visit.Page.Locator(".leaflet-popup-content .kind").WaitForAsync();
        await visit.PictureAsync($"map-card-{width}{(dark ? "-dark" : "")}", whole: false);
        visit.AssertNoErrorsOrOutsideRequests();
    }

    [Fact]
    public async Task A_card_is_opened_and_closed_with_keys_alone_and_the_focus_comes_back()
    {
        await using var visit = await OpenAsync();
        var pin = await FirstPinAsync(visit);
        await pin.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".leaflet-popup-content a").WaitForAsync();
        await visit.Page.WaitForFunctionAsync("document.activeElement.tagName === 'A'");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Page.Locator(".leaflet-popup").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visit.Page.WaitForFunctionAsync("document.activeElement.getAttribute('role') === 'button'");
    }

    [Fact]
    public async Task A_kind_is_switched_off_on_the_map_and_in_the_list()
    {
        await using var visit = await OpenAsync();
        var all = await CountAsync(visit);

        await visit.Page.Locator("figure.map .legend input").First.UncheckAsync();
        await Waiting.UntilAsync(async () => await CountAsync(visit) is var less && less > 0 && less < all);
        foreach (var box in await visit.Page.Locator("figure.map .legend input").AllAsync())
        {
            await box.UncheckAsync();
        }

        await Waiting.UntilAsync(async () => await CountAsync(visit) == 0 && await visit.Page.Locator(".pin, .crowd").CountAsync() == 0);
    }

    /// <summary>The crowds then have different counts.</summary>
    [Fact]
    public async Task A_crowd_that_stays_when_a_kind_is_switched_off_still_opens()
    {
        await using var visit = await OpenAsync();
        var all = await CountAsync(visit);
        await visit.Page.EvaluateAsync("document.querySelectorAll('.crowd').forEach(crowd => crowd.dataset.stays = '')");
        await visit.Page.Locator("figure.map .legend input").Last.UncheckAsync();
        await Waiting.UntilAsync(async () => await CountAsync(visit) is var less && less > 0 && less < all);
        var stays = await visit.Page.Locator(".crowd[data-stays]").First.ElementHandleAsync();

        await stays.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Waiting.UntilAsync(async () => visit.Errors.Count > 0 || await visit.Page.Locator(".leaflet-popup").CountAsync() > 0
            || !await stays.EvaluateAsync<bool>("crowd => crowd.isConnected"));
        visit.AssertNoErrorsOrOutsideRequests();
    }

    [Fact]
    public async Task The_list_beside_the_map_says_what_the_map_shows()
    {
        await using var visit = await OpenAsync();
        var before = await visit.Page.Locator("figure.map .places li").CountAsync();

        var all = await CountAsync(visit);
        await visit.Page.Locator(".leaflet-control-zoom-in").ClickAsync();

        // A map that is still moving ignores a second click.
        await Waiting.UntilAsync(async () => await CountAsync(visit) < all);
        await visit.Page.Locator(".leaflet-control-zoom-in").ClickAsync();
        await Waiting.UntilAsync(async () =>
            await visit.Page.Locator("figure.map .places li").CountAsync() is var listed && listed > 0 && listed < before
            && await CountAsync(visit) == await visit.Page.Locator("figure.map .places li:not(.note)").CountAsync());
    }

    [Fact]
    public async Task A_reader_whose_location_is_not_given_is_told()
    {
        await using var visit = await OpenAsync();

        await visit.Page.Locator(".leaflet-bar .here").ClickAsync();

        await visit.Page.GetByText("Your location could not be determined.").WaitForAsync();
    }

    [Fact]
    public async Task Places_that_cannot_be_loaded_are_told_and_are_there_when_the_map_moves_again()
    {
        await using var visit = await chromium.VisitAsync(1280);
        await visit.Page.RouteAsync("**/places", async route =>
        {
            // As where there are too many places to stand in the page.
            var page = await route.FetchAsync();
            var text = await page.TextAsync();
            text = text.Replace("data-map-script", "data-map-source=\"/many\" data-map-script", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = page, Body = text });
        });

        await visit.GoAsync("/places");
        await visit.Page.GetByText("The places could not be loaded.").WaitForAsync();
        await visit.Page.RouteAsync("**/many?**", route => route.FulfillAsync(new() { Json = new { points = Array.Empty<object>() } }));
        await visit.Page.Locator(".leaflet-control-zoom-in").ClickAsync();

        await visit.Page.GetByText("0 in the current view").WaitForAsync();
    }

    [Theory]
    [InlineData("/municipalities/999997/calendar?month=2026-05", 1280)]
    [InlineData("/municipalities/999997/calendar?month=2026-05", 390)]
    [InlineData("/municipalities/999997/figures", 1280)]
    [InlineData("/municipalities/999997/figures", 390)]
    [InlineData(City, 390)]
    public async Task Calendar_figures_and_map_keep_nobody_out(string path, int width)
    {
        foreach (var dark in new[] { false, true })
        {
            await using var visit = await chromium.VisitAsync(width, japanese: dark, dark: dark);
            await visit.GoAsync(path);
            await visit.Page.WaitForTimeoutAsync(500);
            await visit.AssertUsableAsync($"{path.Split('/')[^1].Split('?')[0]}-{width}{(dark ? "-dark" : "")}");
            visit.AssertNoErrorsOrOutsideRequests();
        }
    }

    private static async Task<int> CountAsync(Visit visit)
    {
        await visit.Page.WaitForTimeoutAsync(300);
        var text = await visit.Page.Locator("figure.map [role=status]").InnerTextAsync();
        return int.Parse(string.Concat(text.TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<Visit> OpenAsync(int width = 1280, bool dark = false)
    {
        var visit = await chromium.VisitAsync(width, dark: dark);
        await visit.GoAsync(City);
        await visit.Page.Locator(".pin, .crowd").First.WaitForAsync();
        return visit;
    }

    /// <summary>Zooms in while all places are in groups.</summary>
    private static async Task<ILocator> FirstPinAsync(Visit visit)
    {
        for (var i = 0; i < 20 && await visit.Page.Locator(".pin").CountAsync() == 0; i++)
        {
            await visit.Page.Locator(".crowd").First.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForTimeoutAsync(800);
        }

        return visit.Page.Locator(".pin").First;
    }
}
