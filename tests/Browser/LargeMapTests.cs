using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Browser;

/// <summary>The map of all 115,402 evacuation sites of the country: it moves, and only the visible part is fetched.</summary>
public sealed class LargeMapTests(ITestOutputHelper output)
{
    private const string Sites = "_load_nationwide/gsi_emergency_evacuation_sites_all_japan.csv";

    /// <summary>Records the frames of three seconds while the map is dragged back and forth and zoomed in.</summary>
    private const string Frames = """
        async () => {
          const frames = [], box = document.querySelector(".moving"), middle = box.getBoundingClientRect();
          let last = performance.now(), end = last + 3000;
          const say = (target, name, x) => target.dispatchEvent(
            new MouseEvent(name, { bubbles: true, clientX: middle.x + x, clientY: middle.y + 200, button: 0 }));
          say(box, "mousedown", 300);
          for (let i = 0; performance.now() < end; i++) {
            say(document, "mousemove", 300 + 150 * Math.sin(i / 20));
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            frames.push(now - last);
            last = now;
          }
          say(document, "mouseup", 300);
          return frames.sort((a, b) => a - b);
        }
        """;

    [LargeMapFact]
    public async Task The_map_of_the_country_moves()
    {
        await using var gateway = await ServedGateway.StartAsync(Path.Combine(Environment.GetEnvironmentVariable("GATEWAY_DATA")!, Sites));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Options);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(gateway.Address);
        await page.Locator(".crowd").First.WaitForAsync();
        Assert.StartsWith("115,402", await page.Locator("figure.map [role=status]").InnerTextAsync(), StringComparison.Ordinal);

        var frames = await page.EvaluateAsync<double[]>(Frames);
        for (var i = 0; i < 12 && await page.Locator(".pin").CountAsync() == 0; i++)
        {
            await page.Locator(".crowd").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForTimeoutAsync(1000);
        }

        var median = frames[frames.Length / 2];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{frames.Length} frames in 3 s, median {median:F0} ms, longest {frames[^1]:F0} ms"));
        Assert.NotEmpty(frames);
        Assert.NotEqual(0, await page.Locator(".pin").CountAsync());
    }

    /// <summary>Needs the nationwide file, and more than a minute: it runs only on request.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LargeMapFactAttribute : FactAttribute
    {
        public LargeMapFactAttribute() =>
            Skip = Environment.GetEnvironmentVariable("GATEWAY_LARGE") != "on" ? "GATEWAY_LARGE=on is not set: it takes more than a minute."
                : Environment.GetEnvironmentVariable("GATEWAY_DATA") is { } data && File.Exists(Path.Combine(data, Sites)) ? null
                : "GATEWAY_DATA names no folder with the evacuation sites of the whole country.";
    }
}
