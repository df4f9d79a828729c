using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Figures in a real browser: they link to what they count.</summary>
public sealed class FigureTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_town_spends_on_education_for_each_inhabitant_is_one_click_away(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(japanese: true, scripts: scripts);
        await visit.GoAsync("/");

        await visit.Page.Locator(".further a", new() { HasTextString = "数字で見る" }).First.ClickAsync();

        var education = visit.Page.Locator(".bars li", new() { HasTextString = "教育費" });
        Assert.Matches("教育費\\s+[0-9万,]+円", await education.InnerTextAsync());
        Assert.True(await visit.Page.GetByText("住民1人あたりの額です").IsVisibleAsync());
    }

    /// <summary>Content inserted later works like the original content.</summary>
    [Fact]
    public async Task In_a_list_that_changed_in_its_place_code_is_copied_and_the_map_moves()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/places");
        await visit.Page.Locator(".facets a").Nth(2).ClickAsync();
        await visit.Page.Locator(".chips a").First.WaitForAsync();

        await visit.Page.Locator(".moving").WaitForAsync();
        await visit.Page.Locator(".take summary").ClickAsync();
        await visit.Page.Locator("button.copy:visible").First.ClickAsync();
        await visit.Page.GetByText("Copied").First.WaitForAsync();

        Assert.NotEmpty(await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        visit.AssertNoErrorsOrOutsideRequests();
    }
}
