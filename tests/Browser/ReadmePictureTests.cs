using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Takes the two pictures of the README; to renew them, copy them from the folder of pictures to tests/Browser/pictures.</summary>
public sealed class ReadmePictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Quality = 72;

    [Fact]
    public async Task The_front_page()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/");
        await visit.Page.GetByText("Where the places are")
            .First.EvaluateAsync("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 24)");

        await TakeAsync(visit, "front");
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
