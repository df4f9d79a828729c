using Gateway.Graph.Messages;
using Gateway.Page;
using Gateway.Tests.Page;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>The pages on the wire: language, headers, caching.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData(null, "/", "en")]
    [InlineData("ja", "/", "ja")]
    [InlineData("ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "/", "ja")]
    [InlineData("en-US,en;q=0.9,ja;q=0.8", "/", "en")]
    [InlineData("fr,ja;q=0.5", "/", "ja")]
    [InlineData("ja;q=0", "/", "en")]
    [InlineData("not a list;;;", "/", "en")]
    [InlineData("ja", "/?lang=en", "en")]
    [InlineData("en", "/?lang=ja", "ja")]
    [InlineData("ja", "/?lang=xx", "ja")]
    public async Task The_language_is_the_reader_s_choice(string? accept, string path, string language)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("accept-language", accept);
        }

        var reply = await server.SendAsync(request);

        Assert.Contains($"<html lang=\"{language}\">", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Accept-Language", reply.Header("vary")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_in_time_is_told_to_be_asked_for_again_and_is_no_fault_of_ours()
    {
        var site = PlayedSite.Of((_, _, _, _) => throw new TimeoutException());
        await using var server = await RunningServer.StartAsync(
            (_, _) => throw new InvalidOperationException(), wire => wire with { Site = site });

        Assert.Equal(503, (await server.GetAsync("/datasets", Served.Browser)).Status);
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");
        var first = await server.GetAsync("/");
        var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.TryAddWithoutValidation("if-none-match", first.Header("etag"));

        var reply = await server.SendAsync(again);

        Assert.Equal((304, 0), (reply.Status, reply.Bytes.Length));
        Assert.Equal("no-cache", first.Header("cache-control"));
    }

    [Fact]
    public async Task Style_and_script_are_kept_for_good_under_names_that_change_with_them()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        foreach (var file in new[] { SiteFiles.Style, SiteFiles.Script, SiteFiles.Icon })
        {
            var reply = await server.GetAsync(file.Path);
            Assert.Equal((200, file.ContentType, file.Bytes.Length), (reply.Status, reply.ContentType, reply.Bytes.Length));
            Assert.Contains("immutable", reply.Header("cache-control")!, StringComparison.Ordinal);
        }

        Assert.Equal(404, (await server.GetAsync("/assets/page.css")).Status);
    }

    [Theory]
    [InlineData("/municipalities/122033")]
    [InlineData("/datasets/none")]
    [InlineData("/nope")]
    public async Task A_page_that_is_not_there_is_a_page_that_says_so(string path)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync(path, "text/html");

        Assert.Equal((404, "text/html; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.Contains("Page not found", reply.Text, StringComparison.Ordinal);
    }
}
