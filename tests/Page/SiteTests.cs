using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page;
using Gateway.Page.Models;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages as sent.</summary>
public sealed partial class SiteTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_front_page_says_what_is_here(bool japanese)
    {
        var html = await sample.FrontAsync(japanese ? PlayedSite.Japanese : PlayedSite.English);

        Assert.StartsWith($"<!doctype html>\n<html lang=\"{(japanese ? "ja" : "en")}\">", html, StringComparison.Ordinal);
        Assert.Contains(japanese ? "架空の都市「見本市」" : "fictional sample city", html, StringComparison.Ordinal);
        Assert.Contains("見本県見本市", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/places\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/datasets\"", html, StringComparison.Ordinal);
        Assert.Contains("https://data.example.jp/graphql", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/try/aeds-in-a-box/\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_be_answered_now_is_told_why_and_when_to_try_again()
    {
        var page = await PlayedSite.Empty().TroubleAsync(PlayedSite.English, new Trouble(503, "The data cannot be read.", 5));

        Assert.Equal(503, page.Status);
        Assert.Contains("<bdi lang=\"en\">The data cannot be read.</bdi>", page.Text, StringComparison.Ordinal);
        Assert.Contains("Try again in 5 seconds.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_names_its_kind_does_not_have_it_beneath_again()
    {
        var html = WebUtility.HtmlDecode((await sample.GoAsync("/datasets")).Text);

        Assert.DoesNotContain("<span class=\"faint\"><bdi>公共施設一覧</bdi></span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"faint\"><bdi>その他の施設</bdi></span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_japanese_page_names_the_layout_of_a_data_set_in_japanese()
    {
        var html = WebUtility.HtmlDecode((await sample.Site.DatasetAsync(PlayedSite.Japanese, "population", CancellationToken.None)).Text);

        Assert.Contains("自治体標準オープンデータセット", html, StringComparison.Ordinal);
        Assert.DoesNotContain("municipal standard", html, StringComparison.Ordinal);
    }

    /// <summary>
    /// The content security policy of the pages forbids all of it, so it would not work; and nothing may be requested from another host.
    /// </summary>
    [Fact]
    public async Task Pages_hold_no_script_no_style_and_nothing_of_another_host()
    {
        string[] pages =
        [
            await sample.FrontAsync(PlayedSite.Japanese),
            (await sample.Site.CityAsync(PlayedSite.English, "999997", CancellationToken.None)).Text,
            (await sample.Site.DatasetAsync(PlayedSite.English, "event", CancellationToken.None)).Text,
            (await sample.Site.WithoutIdeAsync(PlayedSite.English, sample.Sdl, null)).Text,
            (await sample.GoAsync("/search?q=図書館")).Text,
            (await sample.GoAsync("/datasets")).Text,
            (await sample.GoAsync(await sample.FirstRowAsync())).Text,
        ];

        Assert.All(pages, html =>
        {
            Assert.DoesNotMatch(
                "<style|\\sstyle=|<script(?! src=\"/assets/page-[0-9a-f]{12}.js\" defer></script>"
                + "| type=\"application/ld\\+json\">[^<]*</script>)|\\son[a-z]+=|javascript:",
                html);
            Assert.All(Loaded().Matches(html).Select(match => match.Groups[1].Value), address => Assert.StartsWith("/assets/", address, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task The_pyramid_and_its_table_say_what_the_file_says()
    {
        var lines = File.ReadAllLines(Path.Combine(Sources.Root, "src", "Sample", "999997_population.csv"));
        var headings = lines[0].Split(',').ToList();
        var newest = lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells[headings.IndexOf("調査年月日")] == "2026-04-01")
            .ToList();
        int Sum(string heading) => newest.Sum(cells => int.Parse(cells[headings.IndexOf(heading)], null));

        var html = WebUtility.HtmlDecode((await sample.Site.CityAsync(PlayedSite.English, "999997", CancellationToken.None)).Text);

        foreach (var (ages, heading) in new[] { ("0–4", "0-4歳"), ("45–49", "45-49歳"), ("85+", "85歳以上") })
        {
            Assert.Contains($"<title>{ages} Male {Sum(heading + "の男性"):N0}</title>", html, StringComparison.Ordinal);
            Assert.Contains($"<title>{ages} Female {Sum(heading + "の女性"):N0}</title>", html, StringComparison.Ordinal);
        }

        Assert.Contains($"{Sum("総人口"):N0} inhabitants", html, StringComparison.Ordinal);
    }

    /// <summary>Whoever changes the language goes on reading the same.</summary>
    [Theory]
    [InlineData("/terms?q=見本&page=2", "/terms?page=2&q=%E8%A6%8B%E6%9C%AC&lang=en")]
    [InlineData("/terms", "/terms?lang=en")]
    [InlineData("/reference?q=event", "/reference?q=event&lang=en")]
    [InlineData("/reference/Event?page=2", "/reference/Event?page=2&lang=en")]
    public async Task The_other_language_of_a_page_shows_the_same_part_of_it(string address, string other)
    {
        var page = await sample.GoAsync(address);

        Assert.Contains($"class=\"language\" href=\"{other}\"", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_digits_of_a_code_are_enough_and_a_wrong_one_is_not_found()
    {
        Assert.Equal(200, (await sample.Site.CityAsync(PlayedSite.English, "99999", CancellationToken.None)).Status);
        Assert.Equal(404, (await sample.Site.CityAsync(PlayedSite.English, "011002", CancellationToken.None)).Status);
        Assert.Equal(404, (await sample.Site.CityAsync(PlayedSite.English, "nope", CancellationToken.None)).Status);
    }

    [Fact]
    public async Task A_municipality_that_is_no_longer_is_not_found_but_what_it_became_is_told()
    {
        var site = PlayedSite.Of(operation => operation == "FormerCity"
            ? """
              { "formerMunicipalities": { "nodes": [{ "name": "石下町", "prefecture": "茨城県", "endedOn": "2006-01-01",
                "municipality": { "code": "082112", "name": "常総市", "nameKana": "じょうそうし", "prefecture": "茨城県" } }] } }
              """
            : "{}");

        var page = await site.CityAsync(PlayedSite.Japanese, "085448", CancellationToken.None);
        var html = WebUtility.HtmlDecode(page.Text);

        Assert.Equal(404, page.Status);
        Assert.Contains("茨城県石下町は2006年1月1日から茨城県常総市の一部です。", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/municipalities/082112\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_without_data_says_how_to_import()
    {
        var page = await PlayedSite.Empty().FrontAsync(PlayedSite.English, "", CancellationToken.None);

        Assert.Contains("gateway import FILE.csv", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"map-all\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_read_again_when_the_data_has_changed_and_not_before()
    {
        var (version, asked) = (1L, 0);
        var site = PlayedSite.Of(
            operation => $$"""{ "facilities": { "totalCount": {{(operation == "Overview" ? ++asked : 0)}} } }""", () => version);
        async Task<string> Draw() => (await site.FrontAsync(PlayedSite.English, "", CancellationToken.None)).Text;

        var first = await Draw();
        Assert.Equal(first, await Draw());
        Assert.Equal(1, asked);
        version = 2;
        Assert.NotEqual(first, await Draw());
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task What_failed_is_not_kept()
    {
        var fails = true;
        var site = PlayedSite.Of(
            (_, _, _, _) => fails ? throw new TimeoutException() : Task.FromResult(JsonDocument.Parse("{}").RootElement));

        await Assert.ThrowsAsync<TimeoutException>(() => site.FrontAsync(PlayedSite.English, "", CancellationToken.None));
        fails = false;
        Assert.Equal(200, (await site.FrontAsync(PlayedSite.English, "", CancellationToken.None)).Status);
    }

    [Theory]
    [InlineData("市川", "千葉県市川市,山梨県市川三郷町")]
    [InlineData("いちかわし", "千葉県市川市")]
    [InlineData("12", "千葉県市川市")]
    [InlineData("無", "")]
    [InlineData("", "千葉県市川市,山梨県市川三郷町,東京都第0市,東京都第1市,東京都第2市,東京都第3市,東京都第4市,東京都第5市,東京都第6市,東京都第7市,東京都第8市,東京都第9市,東京都第10市")]
    public async Task Many_municipalities_can_be_searched_by_name_kana_and_code(string search, string found)
    {
        var others = string.Concat(Enumerable.Range(0, 11).Select(i => $$""", { "code": "13{{i:0000}}", "name": "第{{i}}市", "prefecture": "東京都" }"""));
        string[] codes = ["122033", "193461", .. Enumerable.Range(0, 11).Select(i => $"13{i:0000}")];
        var groups = string.Join(',', codes.Select(code => $$"""{ "count": 1, "key": { "publisher": { "code": "{{code}}" } } }"""));
        var site = PlayedSite.Of(operation => operation == "Overview"
            ? $$"""
              { "municipalities": { "totalCount": 13, "nodes": [
                { "code": "122033", "name": "市川市", "nameKana": "いちかわし", "prefecture": "千葉県" },
                { "code": "193461", "name": "市川三郷町", "nameKana": "いちかわみさとちょう", "prefecture": "山梨県" }{{others}}] },
                "datasets": { "totalCount": 99, "groups": { "nodes": [{{groups}}] } } }
              """
            : "{}");

        var html = (await site.FrontAsync(PlayedSite.Japanese, search, CancellationToken.None)).Text;

        Assert.Equal(found, string.Join(',', CityLink().Matches(html).Select(match => match.Groups[1].Value)));
        Assert.Contains("type=\"search\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cities_and_readers_write_is_text_and_never_markup()
    {
        const string evil = "<img src=x onerror=alert(1)>\\\"'&amp;";
        var site = PlayedSite.Of(operation => operation switch
        {
            "Overview" => """{ "datasets": { "totalCount": 1 } }""",
            "ChosenDatasets" => $$"""
                { "newest": { "nodes": [{ "id": "x", "slug": "{{evil}}", "kind": "{{evil}}", "title": "{{evil}}",
                  "licence": "{{evil}}", "attribution": "{{evil}}" }] } }
                """,
            _ => "{}",
        });

        var html = (await site.FrontAsync(PlayedSite.English with { Address = "https://a\"><b>" }, "<img>", CancellationToken.None)).Text;

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_language_and_a_base_path_go_along_with_every_link()
    {
        var html = await sample.FrontAsync(new View(Language.Japanese, "https://data.example.jp/city", "/city", IsLanguageChosen: true));

        Assert.Contains("href=\"/city/places?lang=ja\"", html, StringComparison.Ordinal);
        Assert.All(Link().Matches(html).Select(match => match.Groups[1].Value), link => Assert.StartsWith("/city/", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CC-BY-4.0", "CC-BY-4.0", null)]
    [InlineData("http://creativecommons.org/licenses/by/3.0/deed.ja", "CC BY 3.0", "http://creativecommons.org/licenses/by/3.0/deed.ja")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://www.city.example.jp/terms", "https://www.city.example.jp/terms", "https://www.city.example.jp/terms")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)", null)]
    public void A_licence_is_shown_by_its_name(string stated, string name, string? url) =>
        Assert.Equal((name, url), (LicenceText.NameOf(stated), LicenceText.UrlOf(stated)));

    [GeneratedRegex("(?:src|<link rel=\"(?:icon|stylesheet)\" href)=\"([^\"]*)\"")]
    private static partial Regex Loaded();

    /// <summary>The time of an import says nothing about the age of the data.</summary>
    [Fact]
    public async Task The_day_of_an_import_is_never_shown_as_a_day_of_update()
    {
        const string set =
            """{ "id": "x", "slug": "x", "kind": "AED", "title": "題", "importedAt": "2031-11-20T00:00:00Z", "rowCount": 1 }""";
        var site = PlayedSite.Of(operation => operation switch
        {
            "Overview" => """{ "datasets": { "totalCount": 1 } }""",
            "ChosenDatasets" => $$"""{ "largest": { "nodes": [{{set}}] } }""",
            "Datasets" => $$"""{ "datasets": { "nodes": [{{set}}] } }""",
            _ => "{}",
        });

        var front = (await site.FrontAsync(PlayedSite.English, "", CancellationToken.None)).Text;
        var list = (await Visits.GoAsync(site, "/datasets", PlayedSite.English)).Text;

        Assert.DoesNotContain("2031", front + list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_that_finds_nothing_here_is_not_shown()
    {
        var site = PlayedSite.Of(_ => """{ "facilities": { "totalCount": 0, "nodes": [] } }""");
        var html = (await site.FrontAsync(PlayedSite.English, "", CancellationToken.None)).Text;

        Assert.DoesNotContain("/try/", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/try/", await sample.FrontAsync(PlayedSite.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_changed_where_the_reader_is()
    {
        var front = await sample.FrontAsync(PlayedSite.Japanese);
        var search = WebUtility.HtmlDecode((await sample.GoAsync("/search?q=図書館")).Text);

        Assert.Contains("href=\"/?lang=en\"", front, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://data.example.jp/\"", front, StringComparison.Ordinal);
        Assert.Contains("href=\"/search?q=%E5%9B%B3%E6%9B%B8%E9%A4%A8&lang=en\"", search, StringComparison.Ordinal);
    }

    [GeneratedRegex("<th scope=\"row\"><a href=\"/municipalities/[0-9]+\">([^<]*)</a>")]
    private static partial Regex CityLink();

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
