using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>One gateway and one browser for all tests.</summary>
public class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedGateway? gateway;

    public string Address => gateway!.Address;

    /// <summary>What is imported; nothing = the sample city is shown.</summary>
    protected virtual string[] Files => [];

    /// <summary>Where pictures of the pages are put, for people to look at.</summary>
    public static string Pictures { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures");

    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("GATEWAY_CHROMIUM") ?? "/usr/bin/chromium",
        Args = ["--no-sandbox"],
    };

    /// <summary>The text of axe-core.</summary>
    public static string Axe { get; } = File.ReadAllText(Path.Combine(TypeScriptTests.Modules, "axe-core", "axe.min.js"));

    public async Task InitializeAsync()
    {
        gateway = await ServedGateway.StartAsync(Files);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Options);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (gateway is not null)
        {
            await gateway.DisposeAsync();
        }
    }

    /// <summary>A reader with nothing remembered.</summary>
    public async Task<Visit> VisitAsync(int width = 1280, bool japanese = false, bool dark = false, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = japanese ? "ja-JP" : "en-US",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        return new Visit(context, await context.NewPageAsync(), Address);
    }
}
