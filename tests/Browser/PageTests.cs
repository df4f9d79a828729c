using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>The pages in a real browser, on a desktop and on a phone, in both languages.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Paths =>
    [
        "/", "/municipalities/999997", "/datasets/event", "/datasets/population", "/datasets", "/search?q=図書館", "/search?q=ぬぬぬぬ",
        "/waste", "/waste?area=城山", "/buses?city=999997", "/buses?stop=市役所前&at=2026-12-01T08:00",
        "/polling?q=桜台", "/support?age=3", "/lunch?day=2026-11-24",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Nothing_keeps_anybody_out_and_nothing_is_too_wide_or_too_tall(string path) => chromium.AssertUsableAsync("page", path);

    [Theory]
    [InlineData("/waste?city=0")]
    [InlineData("/buses?stop=駅&at=x")]
    [InlineData("/support?age=x")]
    public async Task Who_is_told_of_a_problem_is_not_kept_out_either(string path)
    {
        await using var visit = await chromium.VisitAsync(390, japanese: true, dark: false);
        await visit.GoAsync(path, 400);

        Assert.Empty(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task Without_scripts_everything_is_there_but_the_copying()
    {
        await using var visit = await chromium.VisitAsync(scripts: false);
        await visit.GoAsync("/");

        await visit.Page.Locator("details.examples > summary").ClickAsync();
        await visit.Page.Locator("details.example summary").First.ClickAsync();
        await visit.Page.Locator("details.example label", new() { HasTextString = "Swift" }).First.ClickAsync();

        Assert.True(await visit.Page.GetByText("import Foundation").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator("button.copy").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_a_kind_of_place_can_be_switched_off_on_the_picture()
    {
        await using var visit = await chromium.VisitAsync(scripts: false);
        await visit.GoAsync("/");

        await visit.Page.Locator(".legend input.t0").First.UncheckAsync();

        Assert.False(await visit.Page.Locator(".layer.k0 circle").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".layer.k1 circle").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_endpoint_is_copied()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/");

        await visit.Page.Locator(".endpoint button.copy").ClickAsync();

        await visit.Page.GetByText("Copied").First.WaitForAsync();
        Assert.Equal(chromium.Address + "/graphql", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_reader_changes_the_language_and_keeps_it()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/");

        await visit.Page.GetByText("日本語").ClickAsync();
        await visit.Page.Locator(".sets a").First.ClickAsync();

        Assert.Equal("ja", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("lang=ja", visit.Page.Url, StringComparison.Ordinal);
    }
}
