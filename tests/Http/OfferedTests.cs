using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>No page offers what the settings turn off, and what the pages themselves serve still works.</summary>
public sealed class OfferedTests
{
    private static readonly string[] Pages =
    [
        "/", "/guide", "/guide/first-question", "/guide/files", "/reference", "/reference/Facility", "/places", "/events", "/datasets/aed",
        "/waste",
    ];

    [Theory]
    [InlineData("no-get", true, false)]
    [InlineData("get-preflight", true, false)]
    [InlineData("only-trusted", true, false)]
    [InlineData("no-sdl", false, true)]
    public async Task What_is_shut_is_not_offered(string flag, bool asking, bool schema)
    {
        await using var shut = await Served.StartAsync((flag, "true"));
        await using var open = await Served.StartAsync();

        var (left, all) = (await LinksAsync(shut), await LinksAsync(open));

        Assert.Contains(all, IsAsking);
        Assert.Contains(all, IsSchema);
        Assert.NotEqual(asking, left.Exists(IsAsking));
        Assert.NotEqual(schema, left.Exists(IsSchema));
    }

    [Theory]
    [InlineData("no-get", "/events", @"/rows/[^""?]+|/events/[^""?]+")]
    [InlineData("only-trusted", "/waste?city=999997", @"/waste\?city=999997&area=[^""#]+")]
    public async Task A_calendar_of_one_row_is_given_whatever_is_shut(string flag, string list, string row)
    {
        await using var served = await Served.StartAsync((flag, "true"));
        var page = Regex.Match(WebUtility.HtmlDecode((await served.GetAsync(list)).Text), $"href=\"({row})\"").Groups[1].Value;

        var address = Regex.Match((await served.GetAsync(page)).Text, "href=\"(/data/[^\"]+[.]ics)\"").Groups[1].Value;
        var calendar = await served.GetAsync(address, "*/*");

        Assert.Equal(200, calendar.Status);
        Assert.StartsWith("text/calendar", calendar.Header("content-type"), StringComparison.Ordinal);
        Assert.Contains("BEGIN:VEVENT", calendar.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> LinksAsync(Served served)
    {
        var links = new List<string>();
        foreach (var page in Pages)
        {
            var reply = await served.GetAsync(page);
            Assert.True(reply.Status == 200, $"{page} {reply.Status}");
            links.AddRange(Regex.Matches(reply.Text, "href=\"([^\"]+)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)));
        }

        return links;
    }

    private static bool IsAsking(string link) =>
        link.StartsWith("/ask", StringComparison.Ordinal) || link.Contains("/graphql?format=", StringComparison.Ordinal);

    private static bool IsSchema(string link) => link.Contains("?sdl", StringComparison.Ordinal);
}
