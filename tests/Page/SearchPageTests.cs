using System.Net;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The search over everything, and the suggestions of the box.</summary>
public sealed class SearchPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task What_is_found_is_told_by_type_with_what_was_meant_marked()
    {
        var html = await ReadAsync("/search?q=図書館");

        Assert.Contains("<mark>図書館</mark>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"found-Places\"", html, StringComparison.Ordinal);
        Assert.Contains("「図書館」の検索結果", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/search?q=%E5%9B%B3%E6%9B%B8%E9%A4%A8&in=places\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"図書館\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_items_of_a_list_may_match()
    {
        var edge = JsonDocument.Parse("""
            { "node": { "__typename": "Event", "id": "a", "name": "祭り" }, "match": { "highlights": [
              { "field": "keywords", "text": "子ども科学", "ranges": [{ "start": 0, "length": 3 }] },
              { "field": "keywords", "text": "子ども料理", "ranges": [{ "start": 0, "length": 3 }] }] } }
            """).RootElement;

        var further = FoundReader.Read(edge).Others;

        Assert.Equal(["子ども科学", "子ども料理"], further.Select(text => string.Concat(text.Pieces.Select(piece => piece.Text))));
    }

    [Theory]
    [InlineData("toshokan")]
    [InlineData("としょかん")]
    [InlineData("libraries")]
    public async Task It_is_found_however_it_is_spelled(string text) =>
        Assert.Contains("図書館", await ReadAsync("/search?in=places&q=" + text), StringComparison.Ordinal);

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=図書館")]
    [InlineData("/terms")]
    public async Task A_page_has_one_search_box_over_everything(string page) =>
        Assert.Single((await ReadAsync(page)).Split("data-suggest=").Skip(1));

    [Fact]
    public async Task One_type_is_paged_there_and_back()
    {
        var count = (await sample.AskAsync("{ search(text: \"見本\", in: [FACILITY]) { totalCount } }", "{}"))
            .GetProperty("data").GetProperty("search").GetProperty("totalCount").GetInt32();
        Assert.True(count > 20);

        var first = await ReadAsync("/search?in=places&q=見本");
        var second = await ReadAsync(Link(first, "next"));
        var back = await ReadAsync(Link(second, "prev"));

        Assert.Equal(Names(first), Names(back));
        Assert.Empty(Names(first).Intersect(Names(second)));
    }

    [Theory]
    [InlineData("見本市役所")]
    [InlineData("36.1000, 140.1000")]
    public async Task Near_a_place_the_nearest_comes_first(string near)
    {
        var html = await ReadAsync("/search?in=places&q=AED&near=" + near);

        var metres = html.Split("<span class=\"number\">").Skip(1).Select(part => part.Split('<')[0])
            .Where(text => text.EndsWith('m')).Select(Metres).ToList();
        Assert.True(metres.Count > 2);
        Assert.Equal(metres.Order(), metres);
    }

    [Theory]
    [InlineData("/search?q=。。", "q", "記号だけでは")]
    [InlineData("/search?q=a b c d e f g h i", "q", "言葉は8つまで")]
    [InlineData("/search?q=AED&near=a b c d e f g h i", "near", "言葉は8つまで")]
    [InlineData("/search?q=AED&in=nothing", "q", "この種類は")]
    [InlineData("/search?q=AED&near=ぬぬぬぬぬ", "near", "その場所が")]
    [InlineData("/search?q=AED&near=99,999", "near", "その場所が")]
    [InlineData("/search?q=AED&in=places&after=forged", "q", "このページは")]
    [InlineData("/search?q=AED&in=places&before=Zm9yZ2Vk", "q", "このページは")]
    public async Task What_cannot_be_searched_is_told_above_the_heading_and_beside_its_field(string address, string field, string said)
    {
        var page = await sample.GoAsync(address);
        var html = WebUtility.HtmlDecode(page.Text);

        Assert.Equal(400, page.Status);
        Assert.True(html.IndexOf("入力内容を確認してください</h2>", StringComparison.Ordinal) < html.IndexOf("<h1>", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"#{field}\">{said}", html, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\">{said}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_refused_and_not_searched()
    {
        var page = await sample.GoAsync("/search?q=" + new string('あ', 10_000));

        Assert.Equal(400, page.Status);
        Assert.Contains("200文字以内", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x>")]
    [InlineData("%_\\")]
    public async Task What_a_reader_types_is_text(string text)
    {
        var page = await sample.GoAsync("/search?q=" + text + "&near=" + text);

        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_nothing_is_told_what_to_try()
    {
        var html = await ReadAsync("/search?q=ぬぬぬぬぬぬ");

        Assert.Contains("見つかりませんでした。", html, StringComparison.Ordinal);
        Assert.Contains("言葉を短くする", html, StringComparison.Ordinal);
    }

    /// <summary>Counting everything would take longer where very much is found.</summary>
    [Theory]
    [InlineData("ja", "23件以上見つかりました。", "施設をすべて表示（20件以上）")]
    [InlineData("en", "More than 23 found.", "All places")]
    public async Task What_is_found_is_counted_to_a_page_and_more_is_told_as_more(string language, string total, string all)
    {
        var html = WebUtility.HtmlDecode((await Visits.GoAsync(
            Found([]), "/search?q=図書館", language == "ja" ? PlayedSite.Japanese : PlayedSite.English)).Text);

        Assert.Contains(total, html, StringComparison.Ordinal);
        Assert.Contains($">{all}</a>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"number\">20+</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"number\">2</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_types_are_read_with_one_question_and_those_are_shown_of_which_there_are_any()
    {
        var asked = new List<string>();
        var html = (await Visits.GoAsync(Found(asked), "/search?q=図書館", PlayedSite.Japanese)).Text;

        Assert.Equal(["SearchFirst"], asked);
        Assert.Equal(["found-Places", "found-Areas", "found-Datasets"], html.Split(" id=\"").Skip(1)
            .Select(part => part.Split('"')[0]).Where(id => id.StartsWith("found-", StringComparison.Ordinal)));
        Assert.Equal(5 + 3, html.Split("<li><a class=\"name\"").Length - 1);
    }

    [Theory]
    [InlineData("areas", "SearchFirst")]
    [InlineData("areas&after=x", "SearchFirst", "SearchPage")]
    public async Task The_first_page_of_a_type_is_not_read_twice(string type, params string[] read)
    {
        var asked = new List<string>();
        var html = (await Visits.GoAsync(Found(asked), "/search?q=図書館&in=" + type, PlayedSite.Japanese)).Text;

        Assert.Equal(read, asked);
        Assert.Equal(read.Length == 1 ? 2 : 0, html.Split("<li><a class=\"name\"").Length - 1);
    }

    [Fact]
    public async Task An_area_is_told_with_its_municipality()
    {
        var html = WebUtility.HtmlDecode((await Visits.GoAsync(Found([]), "/search?q=図書館", PlayedSite.Japanese)).Text);

        Assert.Contains("見本県見本市", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"prefecture\"", html, StringComparison.Ordinal);
    }

    /// <summary>Most rows have only Japanese names, which readers of English do not know.</summary>
    [Theory]
    [InlineData("toilet", "PUBLIC_TOILET")]
    [InlineData("Public TOILETS", "PUBLIC_TOILET")]
    [InlineData("hospital", "MEDICAL")]
    [InlineData("clinics and hospitals", "MEDICAL")]
    [InlineData("nursery", "CHILDCARE")]
    [InlineData("bus", "BUS_STOP")]
    [InlineData("ＢＵＳＥＳ", "BUS_STOP")]
    [InlineData("car", "PARKING_LOT")]
    [InlineData("care", "CARE_SERVICE")]
    [InlineData("ie")]
    [InlineData("is")]
    [InlineData("out")]
    [InlineData("toilets of buses")]
    [InlineData("toil")]
    [InlineData("the")]
    [InlineData("図書館")]
    public void A_kind_of_places_is_found_by_the_words_of_its_english_name(string text, params string[] kinds) =>
        Assert.Equal(kinds, new Kinds(CityCatalog.Create()).Called(text));

    [Theory]
    [InlineData("en", "Kinds of places with this name:", "Public toilets")]
    [InlineData("ja", "この言葉で呼ばれる種類の施設：", "公衆トイレ")]
    public async Task Places_of_a_kind_that_is_called_so_stand_above_what_is_found(string language, string told, string kind)
    {
        var view = language == "ja" ? PlayedSite.Japanese : PlayedSite.English;
        var html = WebUtility.HtmlDecode((await Visits.GoAsync(Found([]), "/search?q=toilets", view)).Text);

        Assert.Contains(told, html, StringComparison.Ordinal);
        Assert.Matches($"href=\"/places\\?category=PUBLIC_TOILET\">{kind} <span class=\"number\">12</span>", html);
        Assert.DoesNotContain(told, (await Visits.GoAsync(Found([]), "/search?q=図書館", view)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publisher_is_told_in_latin_letters_to_who_reads_english_with_its_own_name()
    {
        var english = WebUtility.HtmlDecode((await Visits.GoAsync(Found([]), "/search?q=図書館", PlayedSite.English)).Text);
        var japanese = WebUtility.HtmlDecode((await Visits.GoAsync(Found([]), "/search?q=図書館", PlayedSite.Japanese)).Text);

        Assert.Matches("<bdi>Mihon City</bdi>\\s*<bdi lang=\"ja\">\\(見本市\\)</bdi>", english);
        Assert.Matches("<span><bdi>Mihon City</bdi>\\s*<bdi lang=\"ja\">\\(見本市\\)</bdi>\\s*</span>", english);
        Assert.Contains("<bdi>見本市</bdi>", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("Mihon City", japanese, StringComparison.Ordinal);
    }

    /// <summary>More than twenty places, two areas and a data set.</summary>
    private static Gateway.Page.Site Found(List<string> asked)
    {
        const string Place = """{ "__typename": "Facility", "id": "RmFjaWxpdHk6MQ==", "name": "図書館" }""";
        const string Area = """
            { "__typename": "Area", "id": "QXJlYTox", "name": "図書館前", "municipality": { "name": "見本市", "prefecture": "見本県" } }
            """;
        const string Dataset = """
            { "__typename": "Dataset", "id": "RGF0YXNldDox", "slug": "libraries", "title": "図書館", "kind": "OTHER_TABLE",
              "publisherName": "見本市", "publisher": { "nameKana": "みほんし" }, "rowCount": 3 }
            """;
        return PlayedSite.Of((_, operation, _, _) =>
        {
            asked.Add(operation);
            return Task.FromResult(JsonDocument.Parse(asked[^1] switch
            {
                "SearchFirst" => $$"""
                    { "places": { "pageInfo": { "hasNextPage": true }, "edges": [{{Repeated($$"""{ "node": {{Place}} }""", 20)}}] },
                      "events": { "pageInfo": {}, "edges": [] }, "pastEvents": { "pageInfo": {}, "edges": [] },
                      "areas": { "pageInfo": {}, "edges": [{ "node": {{Area}} }, { "node": {{Area}} }] },
                      "municipalities": { "pageInfo": {}, "edges": [] },
                      "datasets": { "pageInfo": {}, "edges": [{ "node": {{Dataset}} }] } }
                    """,
                "PlacesOfKinds" => """
                    { "facilities": { "groups": { "nodes": [{ "count": 12, "key": { "category": "PUBLIC_TOILET" } }] } } }
                    """,
                _ => "{}",
            }).RootElement);
        });
    }

    /// <summary>Past events are useful to few, the oldest to fewest.</summary>
    [Fact]
    public async Task Events_to_come_stand_before_those_that_are_over_the_nearest_days_first()
    {
        var reader = new SearchReader(
            async (document, operation, variables, _) =>
                (await sample.AskAsync(document, variables.GetRawText(), operation)).GetProperty("data"),
            new Kinds(CityCatalog.Create()));
        async Task<IReadOnlyList<FoundGroup>> FindAsync(FoundType? type) => (await reader.ReadAsync(
            new SearchQuestion("おはなし会", type, "", "", ""), new DateOnly(2026, 12, 15), CancellationToken.None)).Groups;

        var groups = (await FindAsync(null)).Where(group => group.Type is FoundType.Events or FoundType.PastEvents).ToList();

        Assert.Equal([FoundType.Events, FoundType.PastEvents], groups.Select(group => group.Type));
        Assert.Equal(["2026-12-19", "2027-01-14"], Days(groups[0]));
        Assert.Equal(["2026-12-10", "2026-11-12"], Days(groups[1]));
        Assert.All(groups, group => Assert.Equal(group.Lines.Count, group.Number.Least));
        Assert.Equal(Days(groups[1]), Days(Assert.Single(await FindAsync(FoundType.PastEvents))));
    }

    private static IEnumerable<string> Days(FoundGroup group) => group.Lines.Select(line => $"{line.When!.Start:yyyy-MM-dd}");

    /// <summary>A matched venue is marked where it is shown, and not repeated.</summary>
    [Fact]
    public async Task Where_something_is_is_told_once()
    {
        var html = await ReadAsync("/search?q=見本市立中央図書館");

        Assert.Contains("<bdi><mark>見本市立中央図書館</mark></bdi></span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"other\"><bdi><mark>見本市立中央図書館</mark></bdi>", html, StringComparison.Ordinal);
    }

    private static string Repeated(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));

    [Fact]
    public async Task The_box_proposes_names_that_begin_so()
    {
        var answer = await sample.GoAsync("/suggest?q=見本市");
        var lines = JsonDocument.Parse(answer.Text).RootElement;

        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.All(
            lines.EnumerateArray(), line => Assert.StartsWith("見本市", line.GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.NotEqual(0, lines.GetArrayLength());
        Assert.Equal("[]", (await sample.GoAsync("/suggest?q=。")).Text);
        Assert.Equal("[]", (await sample.GoAsync("/suggest?q=a b c d e f g h i")).Text);
        Assert.Equal("[]", (await sample.GoAsync("/suggest")).Text);
    }

    private async Task<string> ReadAsync(string address)
    {
        var page = await sample.GoAsync(address);
        Assert.Equal(200, page.Status);
        return WebUtility.HtmlDecode(page.Text);
    }

    private static string Link(string html, string rel) =>
        Uri.UnescapeDataString(html.Split($"rel=\"{rel}\" href=\"")[1].Split('"')[0]);

    private static List<string> Names(string html) =>
        [.. html.Split("<a class=\"name\" href=\"").Skip(1).Select(part => part.Split('"')[0])];

    private static double Metres(string text) => text.EndsWith(" km", StringComparison.Ordinal)
        ? double.Parse(text[..^3], System.Globalization.CultureInfo.InvariantCulture) * 1000
        : double.Parse(text[..^2], System.Globalization.CultureInfo.InvariantCulture);
}
