using Gateway.Tests.City;
using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Borders in a real browser, on the interactive map and in the picture shown without scripts.</summary>
public sealed class BorderTests(BorderTests.Bordered chromium) : IClassFixture<BorderTests.Bordered>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_border_of_a_municipality_and_of_a_town_is_on_the_map(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(390, japanese: scripts, scripts: scripts);
        var border = visit.Page.Locator(scripts ? ".moving path.border" : ".map svg path.border").First;

        await visit.GoAsync("/municipalities/" + BorderedTown.Code);
        await border.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.PictureAsync($"border-city-{(scripts ? "ja" : "en-without-script")}");
        await visit.GoAsync("/search?in=areas&q=中町");
        await visit.Page.Locator(".found a.name").First.ClickAsync();
        await border.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await visit.PictureAsync($"border-town-{(scripts ? "ja" : "en-without-script")}");
        visit.AssertNoErrorsOrOutsideRequests();
    }

    /// <summary>A gateway over the bordered town.</summary>
    public sealed class Bordered : Chromium, IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gateway-border-");

        protected override string[] Files => BorderedTown.Write(folder.FullName);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
