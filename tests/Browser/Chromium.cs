using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>A gateway and a browser in front of it; tests of the sample city share one.</summary>
public class Chromium : IAsyncLifetime
{
    private static readonly SemaphoreSlim One = new(1, 1);
    private static OpenBrowser? shared;
    private static int sharing;

    private readonly Dictionary<Reading, Visit> readers = [];

    private OpenBrowser? open;

    public string Address => open!.Address;

    /// <summary>The files to import; empty = the sample city is shown.</summary>
    protected virtual string[] Files => [];

    /// <summary>The folder for pictures of the pages.</summary>
    public static string Pictures { get; } =
        Environment.GetEnvironmentVariable("GATEWAY_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures");

    /// <summary>Whether the pictures are wanted, that is, a folder for them is named: taking pictures of whole pages is slow.</summary>
    public static bool ArePicturesLookedAt { get; } = Environment.GetEnvironmentVariable("GATEWAY_PICTURES") is not null;

    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("GATEWAY_CHROMIUM") ?? "/usr/bin/chromium",
        Args = ["--no-sandbox"],
    };

    /// <summary>The source of axe-core.</summary>
    public static string Axe { get; } = File.ReadAllText(Path.Combine(TypeScriptTests.Modules, "axe-core", "axe.min.js"));

    public async Task InitializeAsync()
    {
        if (Files is { Length: > 0 } files)
        {
            open = await OpenBrowser.OpenAsync(files);
            return;
        }

        await One.WaitAsync();
        try
        {
            Assertions.SetDefaultExpectTimeout((float)Waiting.Longest.TotalMilliseconds);
            open = shared ??= await OpenBrowser.OpenAsync([]);
            sharing++;
        }
        finally
        {
            One.Release();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var reader in readers.Values)
        {
            await reader.DisposeAsync();
        }

        if (open is null)
        {
            return;
        }

        if (open != shared)
        {
            await open.DisposeAsync();
            return;
        }

        await One.WaitAsync();
        try
        {
            if (--sharing == 0)
            {
                shared = null;
                await open.DisposeAsync();
            }
        }
        finally
        {
            One.Release();
        }
    }

    /// <summary>Opens a visit without stored state.</summary>
    public Task<Visit> VisitAsync(Reading reading) => VisitAsync(reading.Width, reading.Japanese, reading.Dark);

    /// <inheritdoc cref="VisitAsync(Reading)"/>
    public async Task<Visit> VisitAsync(int width = 1280, bool japanese = false, bool dark = false, bool scripts = true)
    {
        var context = await open!.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = japanese ? "ja-JP" : "en-US",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout((float)Waiting.Longest.TotalMilliseconds);
        return new Visit(context, await context.NewPageAsync(), Address);
    }

    /// <summary>
    /// Returns a reader who goes on from page to page: starting a browser anew takes as long as checking a page. Errors of earlier pages do
    /// not count against a later one.
    /// </summary>
    public async Task<Visit> ReaderAsync(Reading reading)
    {
        if (!readers.TryGetValue(reading, out var visit))
        {
            readers[reading] = visit = await VisitAsync(reading);
        }

        visit.Errors.Clear();
        visit.Outside.Clear();
        return visit;
    }

    /// <summary>Checks that a page looks good to every reader, and neither fails nor contacts another host.</summary>
    /// <inheritdoc cref="Visit.NameOf" path="/param"/>
    public Task AssertUsableAsync(string family, string path) =>
        AssertUsableAsync(Visit.NameOf(family, path), visit => visit.GoAsync(path));

    /// <inheritdoc cref="AssertUsableAsync(string, string)"/>
    /// <param name="picture">The prefix of its pictures' names; the reading follows.</param>
    /// <param name="reach">How a reader gets to the page.</param>
    public async Task AssertUsableAsync(string picture, Func<Visit, Task> reach)
    {
        foreach (var reading in Reading.All)
        {
            var visit = await ReaderAsync(reading);
            await reach(visit);
            await visit.AssertUsableAsync($"{picture}-{reading}", reading.LooksAtColours);
            visit.AssertNoErrorsOrOutsideRequests();
        }
    }
}
