using System.Net;
using System.Text.RegularExpressions;
using Gateway.Page;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The query guide: each example runs, and the page shows its answer; the list of errors is complete.</summary>
public sealed partial class GuideTests(SampleSite sample) : IClassFixture<SampleSite>
{
    public static TheoryData<string> Chapters => [.. GuideChapters.All.Select(chapter => chapter.Name)];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task A_chapter_shows_the_answer_that_everybody_gets(string name)
    {
        var chapter = GuideChapters.All.Single(one => one.Name == name);
        var html = WebUtility.HtmlDecode((await GetAsync(chapter.Path, PlayedSite.Japanese)).Text);
        Assert.Contains(chapter.Title.Japanese, html, StringComparison.Ordinal);
        if (chapter.Example is null)
        {
            return;
        }

        var example = (await sample.Site.ExamplesAsync(CancellationToken.None)).Single(one => one.Name == chapter.Example);
        var answer = await sample.AskAsync(example.Document, example.Variables);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Contains(PlainJson.Of(answer.GetProperty("data")), html, StringComparison.Ordinal);
        Assert.Contains(Snippets.Bare(example.Document), html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/try/{example.Name}/\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task An_example_finds_something(string name)
    {
        if (GuideChapters.All.Single(one => one.Name == name).Example is { } example)
        {
            var found = (await sample.Site.ExamplesAsync(CancellationToken.None)).Single(one => one.Name == example);
            var data = (await sample.AskAsync(found.Document, found.Variables)).GetProperty("data").ToString();

            Assert.DoesNotContain("\"totalCount\":0", data, StringComparison.Ordinal);
            Assert.True(data.Length > 150, data);
        }
    }

    [Fact]
    public void Every_example_of_the_folder_stands_in_a_chapter() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Sources.Root, "schema", "operations", "guide"), "*.graphql")
            .Select(Path.GetFileNameWithoutExtension).Order(),
        Operations.Guide().Select(example => example.Name).Order());

    [Fact]
    public async Task A_chapter_that_is_not_there_is_not_found() =>
        Assert.Equal(404, (await GetAsync("/guide/nothing", PlayedSite.English)).Status);

    /// <summary>Codes are in the source where errors are made; a new one must get its remedy.</summary>
    [Fact]
    public void Every_code_of_the_program_has_its_cure_and_no_other()
    {
        var codes = new[] { "Graph", "Http" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Sources.Root, "src", room), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Value.Trim('"')).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(codes, ErrorCodes.All.Select(one => one.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_code_can_be_linked_to_and_found_by_a_word_of_its_cure()
    {
        var all = (await GetAsync("/errors", PlayedSite.English)).Text;
        var found = (await GetAsync("/errors", PlayedSite.Japanese, ("q", "カーソル"))).Text;

        Assert.All(ErrorCodes.All, one => Assert.Contains($"id=\"{one.Code}\"", all, StringComparison.Ordinal));
        Assert.Contains("id=\"HC0078\" open", found, StringComparison.Ordinal);
        Assert.DoesNotContain("HC0064", found, StringComparison.Ordinal);
    }

    private Task<PageAnswer> GetAsync(string path, View view, params (string, string)[] query) =>
        DeskPage.GetAsync(sample, path, view, query);

    [GeneratedRegex("(?<=Code\\()\"([A-Z_]+)\"|\"(HC[0-9]{4}|API_KEY_[A-Z]+)\"")]
    private static partial Regex Code();
}
