using System.Net;
using System.Text.RegularExpressions;
using Gateway.Tests.Http;
using Gateway.Tests.Http.Rest;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages about the addresses that answer without GraphQL list what exists, and their examples work.</summary>
public sealed partial class ApiPageTests(RestCity city) : IClassFixture<RestCity>
{
    [Theory]
    [InlineData("ja", "洪水のときの避難場所（収容人数の多い順）")]
    [InlineData("en", "Evacuation sites for floods, largest first")]
    public async Task A_browser_is_shown_all_documents_where_programs_are_given_a_list(string language, string title)
    {
        var page = await city.GetAsync("/api?lang=" + language, Served.Browser);

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.Contains(title, page.Text, StringComparison.Ordinal);
        Assert.All(
            RestCity.Documents,
            name => Assert.Contains($"href=\"/api/about/{name}?lang={language}\"", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_example_answers_as_it_is_shown()
    {
        var shown = 0;
        foreach (var name in RestCity.Documents)
        {
            var page = await city.GetAsync("/api/about/" + name, Served.Browser);
            Assert.Equal(200, page.Status);
            if (Example().Match(page.Text) is { Success: true } link)
            {
                shown++;
                var address = WebUtility.HtmlDecode(link.Groups[1].Value);
                Assert.True((await city.GetAsync(address)).Status == 200, address);
            }
        }

        Assert.Equal(RestCity.Documents.Count, shown);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("en", false)]
    public async Task How_values_are_written_is_said_in_Japanese_to_those_who_read_it(string language, bool isSaid)
    {
        var page = await city.GetAsync("/api/about/aeds-near-now", Served.Browser, ("accept-language", language));

        Assert.Equal(isSaid, WebUtility.HtmlDecode(page.Text).Contains("数値（例 36.045）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_document_is_for_is_said_in_the_language_of_the_reader()
    {
        foreach (var name in RestCity.Documents)
        {
            var japanese = await UseAsync(name, "ja");
            var english = await UseAsync(name, "en");

            Assert.True(japanese.Success && english.Success, name);
            Assert.EndsWith("。", WebUtility.HtmlDecode(japanese.Groups[1].Value), StringComparison.Ordinal);
            Assert.EndsWith(".", WebUtility.HtmlDecode(english.Groups[1].Value), StringComparison.Ordinal);
        }
    }

    private async Task<Match> UseAsync(string name, string language) => Regex.Match(
        (await city.GetAsync("/api/about/" + name, Served.Browser, ("accept-language", language))).Text,
        $"<p class=\"reading\" lang=\"{language}\">([^<]*)</p>");

    [Fact]
    public async Task A_document_that_there_is_not_has_no_page() =>
        Assert.Equal(404, (await city.GetAsync("/api/about/%3Cscript%3E", Served.Browser)).Status);

    [GeneratedRegex("class=\"button\" href=\"(/api/[^\"]+)\"")]
    private static partial Regex Example();
}
