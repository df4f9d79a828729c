using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>The pages of single rows and the search in a real browser, and the ways of people who look for something.</summary>
public sealed class RowTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What the reader searches for, and in which list of results he takes the first.</summary>
    public static TheoryData<string, string, int, bool, bool> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int, bool, bool>();
            foreach (var (text, type) in new[] { ("桜台公民館", "places"), ("見本", "events"), ("本町", "areas") })
            {
                rows.Add(text, type, 1280, true, false);
                rows.Add(text, type, 390, true, false);
                rows.Add(text, type, 390, false, true);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Nothing_keeps_anybody_out_and_nothing_is_too_wide_or_too_tall(
        string text, string type, int width, bool japanese, bool dark)
    {
        await using var visit = await chromium.VisitAsync(width, japanese, dark);
        await visit.GoAsync($"/search?in={type}&q={text}");
        await visit.Page.Locator(".found a.name").First.ClickAsync();
        await visit.Page.WaitForURLAsync($"**/{type}/*");
        var tall = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await visit.PictureAsync($"row-{type}-{width}-{(japanese ? "ja" : "en")}{(dark ? "-dark" : "")}");

        // Put in by the test, past the policy of the page.
        await visit.Page.EvaluateAsync(Chromium.Axe);
        var violations = await visit.Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document,
                { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations
              .flatMap(v => v.nodes.map(n => `${v.impact} ${v.id}: ${n.target.join(" ")} ${n.failureSummary}`))
            """);
        Assert.Empty(violations);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.InRange(tall, 0, 6000);
        visit.WasQuietAndAtHome();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_aed_nearest_to_the_city_hall_is_four_clicks_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("#find").FillAsync("見本市役所");
        await visit.Page.Locator(".find button").ClickAsync();
        await visit.Page.Locator("#found-Places ~ .found a.name").First.ClickAsync();
        await visit.Page.Locator("#nearby .chips a", new() { HasTextString = "AED" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**kind=AED**");
        await visit.Page.Locator("#nearby .near a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/places/*");

        Assert.Contains("AED", await visit.Page.Locator(".kind").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task How_many_small_children_live_in_a_town_is_three_clicks_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator("#find").FillAsync("本町一丁目");
        await visit.Page.Locator(".find button").ClickAsync();
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
        await visit.Page.WaitForURLAsync("**/search?q=**");

        Assert.Equal(chosen, await visit.Page.Locator("#find").InputValueAsync());
        visit.WasQuietAndAtHome();
    }

    [Fact]
    public async Task An_event_is_put_into_a_calendar()
    {
        await using var visit = await chromium.VisitAsync(japanese: true);
        await visit.GoAsync("/search?in=events&q=見本");
        await visit.Page.Locator(".found a.name").First.ClickAsync();

        var file = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.Locator("a.button", new() { HasTextString = "iCal" }).ClickAsync());

        Assert.Contains("BEGIN:VEVENT", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
    }
}
