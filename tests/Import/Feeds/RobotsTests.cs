using Gateway.Import.Download;
using Gateway.Import.Sources;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>A host's robots.txt is read as RFC 9309 says, and obeyed.</summary>
public sealed class RobotsTests : DownloadTest
{
    [Theory]
    [InlineData("", "/a.csv", null)]
    [InlineData("User-agent: *\nDisallow: /\n", "/a.csv", "Disallow: /")]
    [InlineData("User-agent: *\nDisallow:\n", "/a.csv", null)]
    [InlineData("user-AGENT : *\r\ndisallow : /data # no\r\n", "/data/a.csv", "Disallow: /data")]
    [InlineData("\uFEFFUser-agent: *\rDisallow: /x\r", "/x", "Disallow: /x")]
    [InlineData("Disallow: /\n", "/a.csv", null)]
    [InlineData("<html>User-agent: *</html>", "/a.csv", null)]

    // The longest rule counts, and of two equal ones the more permissive.
    [InlineData("User-agent: *\nDisallow: /data/\nAllow: /data/open/\n", "/data/open/a.csv", null)]
    [InlineData("User-agent: *\nAllow: /data/\nDisallow: /data/open/\n", "/data/open/a.csv", "Disallow: /data/open/")]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a.csv", null)]

    // Only our own group counts, wherever and however often it occurs; the group for all counts only if there is none.
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Gateway/2.1\nDisallow: /x\n", "/a.csv", null)]
    [InlineData("User-agent: gateway\nDisallow: /x\n\nUser-agent: other\nDisallow: /\n\nUser-agent: GATEWAY\nDisallow: /a\n", "/a.csv", "Disallow: /a")]
    [InlineData("User-agent: other\nUser-agent: gateway\nCrawl-delay: 3\nDisallow: /a\n", "/a.csv", "Disallow: /a")]
    [InlineData("User-agent: gatewayx\nDisallow: /\n", "/a.csv", null)]
    [InlineData("User-agent: *\nUser-agent: gateway\nDisallow: /a\n", "/a.csv", "Disallow: /a")]
    [InlineData("User-agent: *\nDisallow: /a\nUser-agent: other\nAllow: /\n", "/a.csv", "Disallow: /a")]

    // Wildcards and escapes.
    [InlineData("User-agent: *\nDisallow: /*.csv$\n", "/d/a.csv", "Disallow: /*.csv$")]
    [InlineData("User-agent: *\nDisallow: /*.csv$\n", "/d/a.csv?x=1", null)]
    [InlineData("User-agent: *\nDisallow: /a$\n", "/ab", null)]
    [InlineData("User-agent: *\nDisallow: /d*/x*y\n", "/data/a/x-y", "Disallow: /d*/x*y")]
    [InlineData("User-agent: *\nDisallow: /*?download\n", "/a?download=1", "Disallow: /*?download")]
    [InlineData("User-agent: *\nDisallow: /市\n", "/%E5%B8%82/a.csv", "Disallow: /%E5%B8%82")]
    [InlineData("User-agent: *\nDisallow: /%e5%b8%82\n", "/%E5%B8%82/a.csv", "Disallow: /%E5%B8%82")]
    [InlineData("User-agent: *\nDisallow: /%61\n", "/a.csv", "Disallow: /a")]
    [InlineData("User-agent: *\nDisallow: /\n", "/robots.txt", null)]
    public void The_rule_for_a_path_is_found(string robots, string path, string? rule) =>
        Assert.Equal(rule, RobotsFile.Read(robots, "gateway").Refuse(path));

    [Fact]
    public async Task A_path_that_is_kept_from_programs_is_refused_and_says_what_to_do()
    {
        await using var web = await StartAsync("User-agent: *\nDisallow: /closed/\n", 200);
        using var robot = new Downloader(Open, Clock, isRobot: true);

        var open = await Clock.PassUntilAsync(robot.FetchAsync(web.Address("/a.csv"), null, CancellationToken.None));
        var closed = await Clock.PassUntilAsync(robot.FetchAsync(web.Address("/closed/a.csv"), null, CancellationToken.None));
        var led = await Clock.PassUntilAsync(robot.FetchAsync(web.Address("/led"), null, CancellationToken.None));
        var leave = await Clock.PassUntilAsync(robot.FetchAsync(web.Address("/closed/a.csv"), null, CancellationToken.None, heedsRobots: false));

        using var first = Assert.IsType<Fetched.Whole>(open).File;
        using var second = Assert.IsType<Fetched.Whole>(leave).File;
        var refused = Assert.IsType<Fetched.Refused>(closed);
        Assert.Equal(("url-robots", false), (refused.Failure.Rule, refused.IsPassing));
        Assert.Contains("(Disallow: /closed/). Ask the publisher for another address or for permission (then set \"ignoreRobots\": true)", refused.Failure.Message, StringComparison.Ordinal);
        Assert.Equal("url-robots", Assert.IsType<Fetched.Refused>(led).Failure.Rule);
        Assert.Equal((1, "/a.csv /led /closed/a.csv"), (web.RobotsAsked, string.Join(' ', web.Asked)));
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(401, true)]
    [InlineData(429, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task A_host_without_rules_allows_all_and_one_that_cannot_say_allows_nothing(int status, bool isAllowed)
    {
        await using var web = await StartAsync("User-agent: *\nDisallow: /\n", status);
        using var robot = new Downloader(Open, Clock, isRobot: true);

        var fetched = await Clock.PassUntilAsync(robot.FetchAsync(web.Address("/a.csv"), null, CancellationToken.None));

        using var file = (fetched as Fetched.Whole)?.File;
        Assert.Equal(isAllowed, file is not null);
        Assert.Equal(isAllowed ? null : "url-robots", (fetched as Fetched.Refused)?.Failure.Rule);
        Assert.Equal(isAllowed ? 1 : 0, web.Asked.Count);
    }

    [Fact]
    public async Task Who_fetches_one_file_for_a_person_is_no_robot()
    {
        await using var web = await StartAsync("User-agent: *\nDisallow: /\n", 200);
        using var downloader = new Downloader(Open, Clock);

        using var file = Assert.IsType<Fetched.Whole>(await Clock.PassUntilAsync(downloader.FetchAsync(web.Address("/a.csv"), null, CancellationToken.None))).File;

        Assert.Equal(0, web.RobotsAsked);
    }

    [Fact]
    public async Task A_portal_is_listed_though_its_rules_keep_crawlers_out_of_the_API_and_that_is_told()
    {
        var portal = new Portal();
        portal.Packages.Add(Portal.Package("aed", "AED設置箇所", Portal.Resource("r1", "AED一覧", "CSV", "https://files.example/aed.csv")));
        await using var web = await LocalWeb.StartAsync(portal.AnswerAsync);
        (web.Robots, web.RobotsStatus) = ("User-agent: *\nDisallow: /api/\nCrawl-Delay: 10\n", 200);
        using var robot = new Downloader(Open, Clock, isRobot: true);

        var listing = await Clock.PassUntilAsync(new CkanPortal(robot).ListAsync(new CkanQuery(web.Address("/"), null, null), CancellationToken.None));

        Assert.Equal((1, true), (listing.Resources.Count, listing.IsUnwanted));
    }

    private static async Task<LocalWeb> StartAsync(string robots, int status)
    {
        var web = await LocalWeb.StartAsync(http =>
        {
            if (http.Request.Path == "/led")
            {
                http.Response.Redirect("/closed/b.csv");
                return Task.CompletedTask;
            }

            return http.Response.WriteAsync("名称\n市役所\n");
        });
        (web.Robots, web.RobotsStatus) = (robots, status);
        return web;
    }
}
