using Microsoft.Playwright;

namespace Gateway.Tests.Browser;

/// <summary>A running gateway, and Chromium.</summary>
internal sealed class OpenBrowser : IAsyncDisposable
{
    private readonly ServedGateway gateway;
    private readonly IPlaywright playwright;

    private OpenBrowser(ServedGateway gateway, IPlaywright playwright, IBrowser browser) =>
        (this.gateway, this.playwright, Browser) = (gateway, playwright, browser);

    public IBrowser Browser { get; }

    public string Address => gateway.Address;

    /// <param name="files">Files to import first; empty = it shows the sample city.</param>
    public static async Task<OpenBrowser> OpenAsync(string[] files)
    {
        var gateway = await ServedGateway.StartAsync(files);
        var playwright = await Playwright.CreateAsync();
        return new OpenBrowser(gateway, playwright, await playwright.Chromium.LaunchAsync(Chromium.Options));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await gateway.DisposeAsync();
    }
}
