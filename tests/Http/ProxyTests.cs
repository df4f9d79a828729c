using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Http;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>
/// Behind a proxy every link, redirect and example leads to where the client sees the gateway. The whole program is served.
/// </summary>
public sealed partial class ProxyTests
{
    /// <summary>The pages link to each other without end; those nearest to the first include all kinds.</summary>
    private const int MostPages = 250;

    [Theory]
    [InlineData("/city/")]
    [InlineData("/city")]
    public async Task Every_link_of_the_pages_stays_below_the_base_path_and_leads_somewhere(string start)
    {
        await using var served = await Served.StartAsync(("base-path", "/city"));
        var (seen, open) = (new HashSet<string>(), new Queue<string>([start]));
        for (var pages = 0; pages < MostPages && open.TryDequeue(out var path); pages++)
        {
            var reply = await served.GetAsync(path);
            Assert.True(reply.Status is 200 or 301, $"{path} is {reply.Status}");
            foreach (var link in Links(reply).Select(WebUtility.HtmlDecode).Where(IsOfSite))
            {
                Assert.StartsWith("/city/", link, StringComparison.Ordinal);
                if (seen.Add(link!.Split('#')[0]))
                {
                    open.Enqueue(link.Split('#')[0]);
                }
            }
        }

        Assert.Contains("/city/datasets/aed", seen);
        Assert.Contains("/city/municipalities/999997", seen);
        Assert.Contains(seen, link => link.StartsWith("/city/assets/page-", StringComparison.Ordinal));
        Assert.Contains("/city/try/aeds-in-a-box/", seen);
        Assert.Contains("/city/graphql?sdl", seen);
    }

    [Fact]
    public async Task Examples_redirects_and_the_IDE_know_the_base_path()
    {
        await using var served = await Served.StartAsync(("base-path", "city/"));

        var page = await served.GetAsync("/city/");
        var moved = await served.GetAsync("/city/graphql?a=1");
        var tried = await served.GetAsync("/city/try/aeds-in-a-box");
        using var config = JsonDocument.Parse((await served.GetAsync("/city/try/aeds-in-a-box/bcp-config.json")).Text);
        var nothing = await served.GetAsync("/city/nothing", "application/json");

        Assert.Contains($"curl {served.Url}/city/graphql ", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.Equal(("/city/graphql/?a=1", "/city/try/aeds-in-a-box/"), (moved.Header("location"), tried.Header("location")));
        Assert.Equal(served.Url + "/city/graphql", config.RootElement.GetProperty("endpoint").GetString());
        Assert.Contains("There is nothing at /city/nothing. The GraphQL endpoint is /city/graphql.", nothing.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await served.GetAsync("/city/graphql?query=%7B__typename%7D", "*/*")).Status);
        Assert.StartsWith("schema {", (await served.GetAsync("/city/graphql?sdl", "*/*")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_may_take_the_base_path_off()
    {
        await using var served = await Served.StartAsync(("base-path", "/city"));

        var page = await served.GetAsync("/");

        Assert.Contains("href=\"/city/graphql/\"", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await served.GetAsync("/readyz")).Status);
        Assert.Equal(404, (await served.GetAsync("/citygraphql?sdl", "*/*")).Status);
    }

    [Fact]
    public async Task What_a_trusted_proxy_tells_of_the_client_s_address_is_used()
    {
        await using var served = await Served.StartAsync();

        var page = await served.GetAsync("/", Served.Browser, ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "data.example.jp"), ("X-Forwarded-Prefix", "/open"));
        using var config = JsonDocument.Parse(
            (await served.GetAsync("/try/aeds-in-a-box/bcp-config.json", "*/*", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "data.example.jp"))).Text);

        Assert.Contains("curl https://data.example.jp/open/graphql ", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/open/places", page.Text, StringComparison.Ordinal);
        Assert.Equal("https://data.example.jp/graphql", config.RootElement.GetProperty("endpoint").GetString());
    }

    [Fact]
    public async Task Prefix_and_base_path_are_not_counted_twice()
    {
        await using var served = await Served.StartAsync(("base-path", "/city"));

        var both = await served.GetAsync("/city/", Served.Browser, ("X-Forwarded-Prefix", "/city"));
        var chain = await served.GetAsync("/city/", Served.Browser, ("X-Forwarded-Prefix", "/outer"));

        Assert.Contains("href=\"/city/places", both.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/outer/city/places", chain.Text, StringComparison.Ordinal);
    }

    /// <summary>Proxies set the headers they know and pass on others as clients send them.</summary>
    [Theory]
    [InlineData("/open", "/open/graphql/")]
    [InlineData("//evil.example", "/graphql/")]
    [InlineData("/open//evil.example", "/graphql/")]
    [InlineData("/\\evil.example", "/graphql/")]
    public async Task No_prefix_leads_to_another_host_nor_is_its_redirect_kept_for_others(string prefix, string location)
    {
        await using var served = await Served.StartAsync();

        var moved = await served.GetAsync("/graphql", Served.Browser, ("X-Forwarded-Prefix", prefix));
        var page = await served.GetAsync("/", Served.Browser, ("X-Forwarded-Prefix", prefix));

        Assert.Equal((301, location, "no-cache"), (moved.Status, moved.Header("location"), moved.Header("cache-control")));
        Assert.DoesNotContain("evil.example", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("10.0.0.0/8")]
    public async Task What_a_stranger_tells_is_not_believed(string trusted)
    {
        await using var served = await Served.StartAsync(("trusted-proxies", trusted));

        var page = await served.GetAsync("/", Served.Browser, ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Prefix", "/evil"));

        Assert.DoesNotContain("evil", page.Text, StringComparison.Ordinal);
        Assert.Contains($"curl {served.Url}/graphql ", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_chain_the_last_address_that_no_trusted_proxy_has_is_the_client_s()
    {
        var address = "";
        await using var app = Create(new ProxyRules { Trusted = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8")] }, http => address = http.Connection.RemoteIpAddress!.ToString());
        await app.StartAsync();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9, 198.51.100.7, 10.1.1.1");

        await client.GetStringAsync(new Uri(app.Urls.First()));

        Assert.Equal("198.51.100.7", address);
    }

    private static WebApplication Create(ProxyRules rules, Action<Microsoft.AspNetCore.Http.HttpContext> look)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        BehindProxy.Use(app, rules);
        app.Run(http =>
        {
            look(http);
            return Task.CompletedTask;
        });
        return app;
    }

    private static IEnumerable<string> Links(Reply page) =>
        page.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true || page.Header("content-security-policy")!.Contains("unsafe-eval", StringComparison.Ordinal)
            ? []
            : Link().Matches(page.Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"(?:href|src|action)=""([^""]+)""")]
    private static partial Regex Link();

    private static bool IsOfSite(string? link) => link![0] is not ('#' or '?')
        && !link.Contains("//", StringComparison.Ordinal) && !link.StartsWith("tel:", StringComparison.Ordinal)
        && !link.StartsWith("mailto:", StringComparison.Ordinal);
}
