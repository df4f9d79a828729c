using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Banana Cake Pop in a real browser: it opens, reads the schema, runs what is typed, and stays at home.</summary>
public sealed class IdeTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The editor is there before it listens to all keys.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    /// <summary>What is typed is analysed a moment later; what runs before is the document from before.</summary>
    private static readonly TimeSpan Understood = TimeSpan.FromSeconds(3);

    private const int Attempts = 20;

    [Fact]
    public async Task A_developer_types_a_query_and_reads_the_answer_and_the_schema()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/graphql");
        await OpenedAsync(visit);

        await TypeAsync(visit, "{ facilities(first: 1) { totalCount } }");
        await RunAsync(visit, "\"totalCount\": 191");
        await visit.PictureAsync("ide", whole: false);

        await visit.Page.GetByText("Schema Reference").ClickAsync();
        await visit.Page.GetByText("facilities(...)").First.WaitForAsync();
        visit.WasQuietAndAtHome();
    }

    [Fact]
    public async Task An_example_runs_with_one_click_and_a_new_tab()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/");
        await visit.Page.Locator("details.examples > summary").ClickAsync();
        await visit.Page.GetByText("AEDs inside a map's window").First.ClickAsync();
        await visit.Page.Locator("a[href$='/try/aeds-in-a-box/']").ClickAsync();
        await OpenedAsync(visit);

        await visit.Page.GetByText("AedsInABox").First.WaitForAsync();
        await RunAsync(visit, "\"totalCount\": 12");
        visit.WasQuietAndAtHome();
    }

    /// <summary>
    /// Without the words that the script looks for, a newcomer would find an empty start screen; and an empty tab, where the page is loaded
    /// again before it has stored what stands in the tab.
    /// </summary>
    [Fact]
    public async Task A_newcomer_finds_a_question_that_runs_and_no_banner()
    {
        await using var visit = await chromium.VisitAsync();
        var loads = 0;
        visit.Page.Load += (_, _) => loads++;
        await visit.GoAsync("/graphql/");
        await OpenedAsync(visit);

        await visit.Page.GetByText("GuideFirst").First.WaitForAsync();
        Assert.Equal(0, await visit.Page.GetByText("Create Document").CountAsync());
        Assert.Equal(0, await visit.Page.GetByText("Nitro").CountAsync());
        await RunAsync(visit, "\"totalCount\": 191");
        Assert.Equal(1, loads);
        await visit.PictureAsync("ide-first", whole: false);
        visit.WasQuietAndAtHome();
    }

    [Fact]
    public async Task A_phone_is_led_to_a_form_that_fits_it()
    {
        await using var visit = await chromium.VisitAsync(390);
        await visit.GoAsync("/try/aeds-in-a-box/");

        await visit.Page.GetByText("Use the form for phones").ClickAsync();

        await visit.Page.Locator("#ask-query").WaitForAsync();
        Assert.EndsWith("/ask", visit.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>What the page says about tabs of an earlier visit.</summary>
    [Fact]
    public async Task Beside_a_remembered_tab_a_new_one_holds_the_example()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/try/aeds-in-a-box/");
        await OpenedAsync(visit);
        await visit.GoAsync("/try/events-of-the-month/");
        await visit.Page.GetByText("Schema available").WaitForAsync();
        await Task.Delay(Settled);

        await OpenTabAsync(visit, visit.Page.GetByText("EventsOfTheMonth").First);
        await RunAsync(visit, "\"totalCount\":");
    }

    /// <summary>The script of the page presses "Create Document": a document stands there, and the schema with it.</summary>
    internal static async Task OpenedAsync(Visit visit)
    {
        await visit.Page.Locator(".monaco-editor").First.WaitForAsync();
        await visit.Page.GetByText("Schema available").WaitForAsync();
        await Task.Delay(Settled);
    }

    /// <summary>Keys that are pressed before the IDE listens to them are lost; they are pressed until the tab is there.</summary>
    private static async Task OpenTabAsync(Visit visit, ILocator content)
    {
        for (var attempt = 1; attempt < Attempts && !await content.IsVisibleAsync(); attempt++)
        {
            await visit.Page.Keyboard.PressAsync("Control+Alt+T");
            await Task.Delay(Settled);
        }

        await content.WaitForAsync();
    }

    /// <summary>An editor that is still being set up takes the focus and loses the text; it is typed until it stands there.</summary>
    private static async Task TypeAsync(Visit visit, string text)
    {
        for (var attempt = 1; ; attempt++)
        {
            await visit.Page.Locator(".monaco-editor").First.ClickAsync();
            await visit.Page.Keyboard.PressAsync("Control+A");
            await visit.Page.Keyboard.InsertTextAsync(text);
            await Task.Delay(Understood);
            if (attempt == Attempts || await Shown(visit, text).IsVisibleAsync())
            {
                return;
            }
        }
    }

    /// <summary>A text in an editor; between words it has spaces that do not break.</summary>
    private static ILocator Shown(Visit visit, string text) =>
        visit.Page.Locator(".view-lines", new PageLocatorOptions { HasTextString = text.Replace(' ', '\u00a0') }).First;

    /// <summary>What runs is what the IDE has understood so far; on a slow machine it is asked again until it has read all.</summary>
    internal static async Task RunAsync(Visit visit, string expected)
    {
        var answer = Shown(visit, expected);
        for (var attempt = 1; ; attempt++)
        {
            await Task.Delay(Understood);
            await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Run" }).First.ClickAsync();
            try
            {
                await answer.WaitForAsync(new LocatorWaitForOptions { Timeout = 10_000 });
                return;
            }
            catch (TimeoutException)
            {
                // Asked before the text was understood.
                await visit.PictureAsync("ide-without-answer", whole: false);
                if (attempt == Attempts)
                {
                    throw;
                }
            }
        }
    }
}
