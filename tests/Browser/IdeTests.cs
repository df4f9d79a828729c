using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Banana Cake Pop in a real browser: it opens, reads the schema, runs what is typed, and contacts no other host.</summary>
public sealed class IdeTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The editor appears before it listens to all keys.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    /// <summary>Typed text is parsed a moment later; until then the previous document runs.</summary>
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
        visit.AssertNoErrorsOrOutsideRequests();
    }

    [Fact]
    public async Task An_example_runs_with_one_click_and_a_new_tab()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/");
        await visit.Page.Locator("details.examples > summary").ClickAsync();
        await visit.Page.GetByText("AEDs in the visible part of a map").First.ClickAsync();
        await visit.Page.Locator("a[href$='/try/aeds-in-a-box/']").ClickAsync();
        await OpenedAsync(visit);

        await visit.Page.GetByText("AedsInABox").First.WaitForAsync();
        await RunAsync(visit, "\"totalCount\": 12");
        visit.AssertNoErrorsOrOutsideRequests();
    }

    /// <summary>
    /// Without the text that the script looks for, a newcomer would find an empty start screen; and an empty tab, if the page reloaded
    /// before it stored the tab's content.
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
        visit.AssertNoErrorsOrOutsideRequests();
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

    /// <summary>As the page explains for tabs of an earlier visit.</summary>
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

    /// <summary>Waits until the page's script has pressed "Create Document" and both a document and the schema are there.</summary>
    internal static async Task OpenedAsync(Visit visit)
    {
        await visit.Page.Locator(".monaco-editor").First.WaitForAsync();
        await visit.Page.GetByText("Schema available").WaitForAsync();
        await Task.Delay(Settled);
    }

    /// <summary>Presses the keys until the tab is there, as keys pressed before the IDE listens are lost.</summary>
    private static async Task OpenTabAsync(Visit visit, ILocator content)
    {
        for (var attempt = 1; attempt < Attempts && !await content.IsVisibleAsync(); attempt++)
        {
            await visit.Page.Keyboard.PressAsync("Control+Alt+T");
            await Task.Delay(Settled);
        }

        await content.WaitForAsync();
    }

    /// <summary>
    /// Types a text, again and again until it is there: an editor that is still being set up takes the focus and loses it.
    /// </summary>
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

    /// <summary>Finds text in an editor, which puts non-breaking spaces between words.</summary>
    private static ILocator Shown(Visit visit, string text) =>
        visit.Page.Locator(".view-lines", new PageLocatorOptions { HasTextString = text.Replace(' ', '\u00a0') }).First;

    /// <summary>Runs whatever the IDE has parsed so far; on a slow machine it is run again until everything is parsed.</summary>
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
                // Run before the text was parsed.
                await visit.PictureAsync("ide-without-answer", whole: false);
                if (attempt == Attempts)
                {
                    throw;
                }
            }
        }
    }
}
