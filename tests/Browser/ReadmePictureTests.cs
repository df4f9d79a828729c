using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Takes the pictures of the README; to renew them, copy them from the folder of pictures to tests/Browser/pictures.</summary>
public sealed class ReadmePictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Quality = 72;

    /// <summary>In milliseconds: time for a map to move to its places.</summary>
    private const int Drawn = 1000;

    [Theory]
    [InlineData("front", "/", null)]
    [InlineData("list", "/places?q=公園", null)]
    [InlineData("figures", "/municipalities/999997/figures", "#money-title")]
    [InlineData("place", null, null)]
    public async Task A_page(string name, string? path, string? heading)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync(path ?? "/search?in=places&q=桜台公民館");
        if (path is null)
        {
            await visit.Page.Locator(".found a.name").First.ClickAsync();
            await visit.Page.Locator(".pin.own").WaitForAsync();
        }

        await visit.Page.WaitForTimeoutAsync(Drawn);
        if (heading is not null)
        {
            await visit.Page.Locator(heading).EvaluateAsync("at => scrollTo(0, at.getBoundingClientRect().top + scrollY - 24)");
        }

        await TakeAsync(visit, name);
    }

    [Fact]
    public async Task An_example_in_Banana_Cake_Pop()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/try/events-of-the-month/");
        await IdeTests.OpenedAsync(visit);
        await visit.Page.GetByText("EventsOfTheMonth").First.WaitForAsync();
        await IdeTests.RunAsync(visit, "\"totalCount\":");

        await TakeAsync(visit, "ide");
    }

    private static async Task TakeAsync(Visit visit, string name)
    {
        var path = Path.Combine(Chromium.Pictures, "readme", name + ".jpg");
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Type = ScreenshotType.Jpeg, Quality = Quality });
        Assert.InRange(new FileInfo(path).Length, 10_000, 150_000);
    }
}
