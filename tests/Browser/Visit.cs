using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>One reader's visit: the page, and errors and requests to other hosts meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>The tallest a page may be as first shown, in pixels; people who look for something read no further.</summary>
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

    /// <summary>Requests to other hosts.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>Errors on the console.</summary>
    public List<string> Errors { get; } = [];

    public async Task GoAsync(string path, int status = 200)
    {
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    public void AssertNoErrorsOrOutsideRequests()
    {
        Assert.Empty(Outside);
        Assert.Empty(Errors);
    }

    /// <summary>
    /// Checks what holds for every page and reader: not too tall as first shown, and when unfolded not too wide and accessible to everyone.
    /// </summary>
    /// <inheritdoc cref="ViolationsAsync" path="/param"/>
    public async Task AssertUsableAsync(string picture, bool colours = true)
    {
        var tall = await Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await PictureAsync(picture);

        Assert.InRange(tall, 1, Tallest);
        Assert.Equal(0, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await ViolationsAsync(colours));
    }

    /// <summary>
    /// Returns the accessibility violations that axe-core finds; it is injected past the page's content security policy. Marks on a map are
    /// where their places are, however close together: elements whose position is essential are exempt (WCAG 2.5.8), and the list beside
    /// the map has each of them.
    /// </summary>
    /// <param name="colours">Whether colour contrast is checked too.</param>
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
    /// Waits until the address contains this. When part of a page is replaced no page loads, so waiting for a load would miss it.
    /// </summary>
    public Task IsAtAsync(string part) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)), new() { Timeout = (float)Waiting.Longest.TotalMilliseconds });

    /// <summary>Returns the name of the picture of a page.</summary>
    /// <param name="family">A prefix that sorts the pictures of one family together.</param>
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
