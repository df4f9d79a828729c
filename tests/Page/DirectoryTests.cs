using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>What search engines and other portals read: the sitemap, robots.txt, the catalogue.</summary>
public sealed class DirectoryTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_page_of_a_row_is_in_the_sitemap_once_and_can_be_visited()
    {
        var answer = await sample.AskAsync("{ facilities { totalCount } events { totalCount } areas { totalCount } }", "{}");
        var rows = answer.GetProperty("data");
        var parts = XDocument.Parse((await sample.GoAsync("/sitemap.xml")).Text).Descendants(Sitemap + "loc").Select(PathOf).ToList();

        var addresses = new List<string>();
        foreach (var part in parts)
        {
            addresses.AddRange(XDocument.Parse((await sample.GoAsync(part)).Text).Descendants(Sitemap + "loc").Select(PathOf));
        }

        Assert.Equal(addresses.Distinct().Count(), addresses.Count);
        foreach (var (list, path) in new[] { ("facilities", "/places/"), ("events", "/events/"), ("areas", "/areas/") })
        {
            var told = addresses.Where(address => address.StartsWith(path, StringComparison.Ordinal)).ToList();
            Assert.Equal(rows.GetProperty(list).GetProperty("totalCount").GetInt32(), told.Count);
            Assert.Equal(200, (await sample.GoAsync(told[^1])).Status);
        }
    }

    /// <summary>The time of an import says nothing about whether a file changed.</summary>
    [Fact]
    public async Task A_day_of_change_is_told_only_where_a_publisher_states_one()
    {
        var answer = await sample.AskAsync("{ datasets(first: 50) { nodes { id updatedOn } } }", "{}");
        var stated = answer.GetProperty("data").GetProperty("datasets").GetProperty("nodes").EnumerateArray()
            .ToDictionary(
                set => "/datasets/" + Uri.EscapeDataString(set.GetProperty("id").GetString()!),
                set => set.GetProperty("updatedOn").GetString());

        var told = XDocument.Parse((await sample.GoAsync("/sitemaps/pages.xml")).Text).Descendants(Sitemap + "url")
            .ToDictionary(url => PathOf(url.Element(Sitemap + "loc")!), url => url.Element(Sitemap + "lastmod")?.Value);

        Assert.All(stated, set => Assert.Equal(set.Value, told[set.Key]));
        Assert.Contains(told.Values, day => day is null);
    }

    /// <summary>Each part begins where the one before it ended, whichever is requested first.</summary>
    [Fact]
    public async Task Many_rows_are_told_in_parts_each_once()
    {
        const int Rows = 1250;
        var steps = new List<string>();
        var site = PlayedSite.Of((_, operation, variables, _) =>
        {
            if (operation != "Places")
            {
                return Task.FromResult(JsonDocument.Parse($$"""{ "places": { "totalCount": {{Rows}} } }""").RootElement);
            }

            var start = int.Parse(variables.GetProperty("after").GetString() ?? "0", null);
            var end = Math.Min(start + variables.GetProperty("first").GetInt32(), Rows);
            var isTold = variables.GetProperty("told").GetBoolean();
            steps.Add($"{start} {isTold}");
            var ids = Enumerable.Range(start, isTold ? end - start : 0).Select(row => $$"""{ "id": "{{row}}" }""");
            return Task.FromResult(JsonDocument.Parse($$"""
                { "rows": { "pageInfo": { "hasNextPage": {{(end < Rows ? "true" : "false")}}, "endCursor": "{{end}}" },
                  "nodes": [{{string.Join(',', ids)}}] } }
                """).RootElement);
        });
        async Task<List<string>> LocationsAsync(string address)
        {
            var page = await Visits.GoAsync(site, address, PlayedSite.Japanese);
            return [.. XDocument.Parse(page.Text).Descendants(Sitemap + "loc").Select(PathOf)];
        }

        var parts = (await LocationsAsync("/sitemap.xml")).Where(part => part.Contains("places", StringComparison.Ordinal)).ToList();
        parts.Reverse();
        var rows = new List<string>();
        foreach (var part in parts)
        {
            rows.AddRange(await LocationsAsync(part));
        }

        Assert.Equal(["/sitemaps/places-3.xml", "/sitemaps/places-2.xml", "/sitemaps/places-1.xml"], parts);
        Assert.Equal(Enumerable.Range(0, Rows).Select(row => $"/places/{row}").Order(), rows.Order());
        Assert.Equal(["0 False", "500 False", "1000 True", "500 True", "0 True"], steps);
        Assert.Equal(404, (await Visits.GoAsync(site, "/sitemaps/places-4.xml", PlayedSite.Japanese)).Status);
    }

    [Theory]
    [InlineData("/sitemaps/places-0.xml")]
    [InlineData("/sitemaps/places-2.xml")]
    [InlineData("/sitemaps/places--1.xml")]
    [InlineData("/sitemaps/places.1.xml")]
    [InlineData("/sitemaps/places-1-xml")]
    [InlineData("/sitemaps/places.1-xml")]
    [InlineData("/sitemaps/places-01.xml")]
    [InlineData("/sitemaps/../x")]
    public async Task A_part_that_is_not_there_is_not_found(string address) => Assert.Equal(404, (await sample.GoAsync(address)).Status);

    [Fact]
    public async Task Robots_are_shown_the_sitemap_and_kept_from_the_graph()
    {
        var text = (await sample.GoAsync("/robots.txt")).Text;

        Assert.Contains("\nDisallow: /graphql\n", text, StringComparison.Ordinal);
        Assert.Contains("\nSitemap: https://data.example.jp/sitemap.xml\n", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// DCAT-AP 3 requires title, description, publisher and data sets of a catalogue, title and description of a data set, and an access
    /// URL of a distribution.
    /// </summary>
    [Fact]
    public async Task The_catalogue_has_all_that_dcat_ap_wants()
    {
        var answer = await sample.GoAsync("/catalog.jsonld");
        var root = JsonDocument.Parse(answer.Text).RootElement;
        var data = (await sample.AskAsync("{ datasets { totalCount } }", "{}")).GetProperty("data");
        var count = data.GetProperty("datasets").GetProperty("totalCount").GetInt32();

        Assert.Equal("application/ld+json; charset=utf-8", answer.ContentType);
        Assert.Equal("dcat:Catalog", root.GetProperty("@type").GetString());
        Assert.All(new[] { "dct:title", "dct:description" }, name => IsText(root, name));
        Assert.Equal("foaf:Agent", root.GetProperty("dct:publisher").GetProperty("@type").GetString());
        Assert.Equal(count, root.GetProperty("dcat:dataset").GetArrayLength());
        foreach (var set in root.GetProperty("dcat:dataset").EnumerateArray())
        {
            Assert.Equal("dcat:Dataset", set.GetProperty("@type").GetString());
            Assert.All(new[] { "dct:title", "dct:description" }, name => IsText(set, name));
            IsText(set.GetProperty("dct:publisher"), "foaf:name");
            Assert.All(set.GetProperty("dcat:distribution").EnumerateArray(), file =>
            {
                Assert.Equal("dcat:Distribution", file.GetProperty("@type").GetString());
                Assert.All(new[] { "dcat:accessURL", "dcat:downloadURL", "dct:format", "dcat:mediaType" }, name => IsAddress(file, name));
            });
        }
    }

    [Fact]
    public async Task The_sample_city_states_its_licence_by_address_in_the_catalogue() =>
        Assert.Contains(
            "\"dct:license\":{\"@id\":\"https://creativecommons.org/publicdomain/zero/1.0/",
            (await sample.GoAsync("/catalog.jsonld")).Text,
            StringComparison.Ordinal);

    /// <summary>A prefecture publishes more data sets than its page lists.</summary>
    [Fact]
    public async Task A_city_with_more_data_sets_than_its_page_lists_says_how_many_it_has()
    {
        var site = PlayedSite.Of(operation => operation switch
        {
            "City" => """{ "municipality": { "code": "999997", "name": "見本市", "prefecture": "見本県" } }""",
            "DatasetsOfCity" => """
                { "municipality": { "datasets": { "totalCount": 250, "nodes": [
                  { "id": "a", "slug": "aed", "kind": "AED", "title": "AED", "sample": false, "rowCount": 1 }] } } }
                """,
            _ => "{}",
        });

        var html = WebUtility.HtmlDecode((await Visits.GoAsync(site, "/municipalities/999997", PlayedSite.Japanese)).Text);

        Assert.Contains("<span class=\"count\">250</span></h2>", html, StringComparison.Ordinal);
        Assert.Contains("ほか249件 <a href=\"/datasets\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_data_sets_stand_in_one_list_that_folds_on_a_phone()
    {
        var html = (await sample.GoAsync("/datasets", PlayedSite.English)).Text;

        Assert.Contains("href=\"/datasets/aed\"", html, StringComparison.Ordinal);
        Assert.Contains("CC0-1.0", html, StringComparison.Ordinal);
        Assert.Matches("<label class=\"fold\"><input type=\"checkbox\">Show all [0-9]+</label>", html);
        Assert.Contains(
            ".folds:has(.fold > input:not(:checked)) :is(tbody > tr, .polled > li, .schemes > li):nth-child(n + 9) { display: none; }",
            Sources.Read("src/Page/Assets/page.css"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_data_sets_is_narrowed_down_by_a_word()
    {
        var html = (await sample.GoAsync("/datasets?q=図書", PlayedSite.English)).Text;
        var aed = (await sample.GoAsync("/datasets?q=aed", PlayedSite.English)).Text;

        Assert.Contains("0 data sets", html, StringComparison.Ordinal);
        Assert.Contains("1 data set<", aed, StringComparison.Ordinal);
        Assert.Contains("href=\"/datasets/aed\"", aed, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/datasets/event\"", aed, StringComparison.Ordinal);
        Assert.DoesNotMatch("<span class=\"faint\">\\s*</span>", (await sample.GoAsync("/datasets")).Text);
    }

    [Theory]
    [InlineData("/datasets?q=ＡＥＤ 見本市")]
    [InlineData("/datasets?q=見本市　aed")]
    [InlineData("/datasets?q=mihon ａｅｄ")]
    [InlineData("/terms?q=ＡＥＤ MIHON")]
    public async Task All_words_must_stand_there_in_whatever_width_and_alphabet(string address)
    {
        var html = (await sample.GoAsync(address, PlayedSite.English)).Text;

        Assert.Contains("1 data set<", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/datasets/aed\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/datasets?q=ぬぬぬ")]
    [InlineData("/terms?q=aed ぬぬぬ")]
    public async Task Who_finds_no_data_set_is_told_what_to_try(string address)
    {
        var html = (await sample.GoAsync(address, PlayedSite.Japanese)).Text;

        Assert.Contains("該当するデータセットはありません。言葉を減らすか", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"cards datasets\"", html, StringComparison.Ordinal);
    }

    private static string PathOf(XElement loc) => loc.Value["https://data.example.jp".Length..];

    private static void IsText(JsonElement node, string name) =>
        Assert.False(string.IsNullOrWhiteSpace(node.GetProperty(name).GetProperty("@value").GetString()), name);

    private static void IsAddress(JsonElement node, string name) =>
        Assert.True(Uri.TryCreate(node.GetProperty(name).GetProperty("@id").GetString(), UriKind.Absolute, out _), name);
}
