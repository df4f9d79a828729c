using System.Net;
using System.Text;
using Gateway.Cli;
using Gateway.Page;
using Gateway.Page.Models;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The workshop: each step fixes something, the last file is good, and the page shows what the check reports.</summary>
public sealed class WorkshopTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_last_file_has_no_error_and_no_warning_and_every_file_before_has_one()
    {
        var files = await CheckAsync();

        Assert.All(files.SkipLast(1), file => Assert.True(file.Errors + file.Warnings > 0, file.Name));
        Assert.Equal((0, 0), (files[^1].Errors, files[^1].Warnings));
        Assert.Equal("AED設置箇所一覧", files[^1].Kind);
    }

    /// <summary>The finding a step is about occurs in its file, and not in the next one.</summary>
    [Theory]
    [InlineData(1, "row-total")]
    [InlineData(2, "column-unknown")]
    [InlineData(3, "coordinates-swapped")]
    [InlineData(4, "time-unreadable")]
    [InlineData(5, "id-not-unique")]
    [InlineData(6, "publisher-unknown")]
    public async Task A_step_mends_what_it_says(int step, string rule)
    {
        var files = await CheckAsync();

        Assert.Contains(files[step - 1].Rules, one => one.Name == rule);
        Assert.DoesNotContain(files[step].Rules, one => one.Name == rule);
    }

    [Fact]
    public async Task The_page_shows_what_the_check_says_and_its_files_can_be_taken()
    {
        var html = WebUtility.HtmlDecode((await DeskPage.GetAsync(sample, "/workshop", PlayedSite.Japanese)).Text);

        foreach (var rule in (await CheckAsync()).SelectMany(file => file.Rules.Take(3)))
        {
            Assert.Contains(rule.Message, html, StringComparison.Ordinal);
        }

        foreach (var name in WorkshopPages.Files)
        {
            var file = await DeskPage.GetAsync(sample, "/workshop/" + name, PlayedSite.Japanese);
            Assert.Equal((200, "text/csv; charset=utf-8", name), (file.Status, file.ContentType, file.FileName));
            Assert.Contains($"href=\"/workshop/{name}\"", html, StringComparison.Ordinal);
        }

        Assert.Equal(404, (await DeskPage.GetAsync(sample, "/workshop/step-9.csv", PlayedSite.Japanese)).Status);
    }

    private async Task<IReadOnlyList<CheckedFile>> CheckAsync()
    {
        var files = new List<CheckedFile>();
        foreach (var name in WorkshopPages.Files)
        {
            var text = (await DeskPage.GetAsync(sample, "/workshop/" + name, PlayedSite.Japanese)).Text;
            var file = new CheckInput(name, Encoding.UTF8.GetBytes(text));
            files.AddRange((await UploadChecking.RunAsync([file], null, Language.Japanese, default)).Files);
        }

        return files;
    }
}
