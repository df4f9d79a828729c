using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>One reader's visit: the page, and what went wrong or went elsewhere meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Of a page as it is found, in pixels; who looks for something reads no more.</summary>
    public const int Tallest = 6000;

    private readonly IBrowserContext context;

    public Visit(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page) = (context, page);
        context.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal)
                && !request.Url.StartsWith(address + "/", StringComparison.Ordinal))
            {
                Outside.Add(request.Url);
            }
        };
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Requests that left the gateway.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>What the console calls an error.</summary>
    public List<string> Errors { get; } = [];

    public async Task GoAsync(string path, int status = 200)
    {
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    public void WasQuietAndAtHome()
    {
        Assert.Empty(Outside);
        Assert.Empty(Errors);
    }

    /// <summary>What every page is to every reader: not too tall as it is found, and unfolded not too wide and open to everybody.</summary>
    /// <inheritdoc cref="ViolationsAsync" path="/param"/>
    public async Task LooksWellAsync(string picture, bool colours = true)
    {
        var tall = await Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await PictureAsync(picture);

        Assert.InRange(tall, 1, Tallest);
        Assert.Equal(0, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await ViolationsAsync(colours));
    }

    /// <summary>
    /// What axe-core finds that keeps people out; it is put in past the policy of the page. Marks on a map stand where their places are,
    /// however close these are to each other: what must be where it is, is excepted (WCAG 2.5.8), and the list beside the map has each.
    /// </summary>
    /// <param name="colours">Whether it is looked at, too, how they stand out from what is behind them.</param>
    public async Task<string[]> ViolationsAsync(bool colours = true)
    {
        await Page.EvaluateAsync(Chromium.Axe);
        return await Page.EvaluateAsync<string[]>("""
            async colours => {
              const rules = { "color-contrast": { enabled: colours } };
              const kinds = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
              const isMark = (v, n) => v.id === "target-size" && document.querySelector(n.target[0])?.closest(".leaflet-marker-pane");
              return (await axe.run(document, { runOnly: kinds, rules, resultTypes: ["violations"] })).violations
                .flatMap(v => v.nodes.filter(n => !isMark(v, n))
                  .map(n => `${v.impact} ${v.id}: ${n.target.join(" ")} ${n.failureSummary}`));
            }
            """,
            colours);
    }

    /// <summary>
    /// Waits until the address holds this. Where a part of a page is exchanged no other page is loaded, which waiting for one would miss.
    /// </summary>
    public Task IsAtAsync(string part) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)), new() { Timeout = (float)Waiting.Longest.TotalMilliseconds });

    /// <summary>The name of the picture of a page.</summary>
    /// <param name="family">By which pictures of one family stand together.</param>
    public static string NameOf(string family, string path) =>
        $"{family}-{string.Concat(path.Trim('/').Select(c => char.IsLetterOrDigit(c) ? c : '-'))}";

    /// <summary>Takes a picture for people to look at.</summary>
    public async Task PictureAsync(string name, bool whole = true)
    {
        if (!Chromium.ArePicturesLookedAt)
        {
            return;
        }

        Directory.CreateDirectory(Chromium.Pictures);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Chromium.Pictures, name + ".png"), FullPage = whole });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
