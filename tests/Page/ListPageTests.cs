using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page;
using Gateway.Page.Lists;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Lists as sent: the sample city, browsed through links and forms.</summary>
public sealed partial class ListPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    public static TheoryData<string> Paths =>
        ["/places", "/events", "/population", "/money", "/lists/budgetItems", "/lists/taxCollections", "/lists/zones", "/lists/areas"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_list_has_rows_that_lead_to_pages_which_are_there(string path)
    {
        var page = await AskAsync(path, PlayedSite.Japanese);

        Assert.Equal(200, page.Status);
        var row = RowLink().Match(page.Text).Groups[1].Value;
        var there = await AskAsync(row, PlayedSite.Japanese);
        Assert.Equal(200, there.Status);
    }

    /// <summary>Where rows have gone since its link was made, a page is empty, and the list is not.</summary>
    [Theory]
    [InlineData("/places?after=x", 5, "There is nothing further in this list. <a href=\"/places#list\">")]
    [InlineData("/places", 0, "There is no data yet.")]
    public async Task An_empty_page_does_not_say_that_the_list_is_empty(string address, int total, string said)
    {
        var site = PlayedSite.Of(operation => operation != "List" ? "{}"
            : $$"""{ "facilities": { "totalCount": {{total}}, "nodes": [], "pageInfo": { "hasNextPage": false } } }""");

        var html = (await Visits.GoAsync(site, address, PlayedSite.English)).Text;

        Assert.Contains(said, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("nameKana")]
    public async Task A_form_keeps_what_it_does_not_offer(string field)
    {
        var html = (await AskAsync($"/places?has={field}", PlayedSite.Japanese)).Text;

        Assert.Matches($"<input type=\"(checkbox|hidden)\" name=\"has\" value=\"{field}\"", html);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_column_of_a_list_sorts_it_both_ways(string path)
    {
        var all = WebUtility.HtmlDecode((await AskAsync(path + "?columns=all", PlayedSite.English)).Text);

        foreach (var link in SortLink().Matches(all).Select(match => match.Groups[1].Value).Distinct())
        {
            var page = await AskAsync(link, PlayedSite.English);
            Assert.True(page.Status == 200, link);
            Assert.Contains("aria-sort=\"ascending\"", page.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>A reader who wants budgets or taxes is not shown an empty list next to one with rows.</summary>
    [Fact]
    public async Task Money_is_shown_where_there_is_some()
    {
        var html = await MoneyAsync("/money", 1, 0);

        Assert.Contains("<h1>市税の収納状況", html, StringComparison.Ordinal);
        Assert.DoesNotContain("予算・決算 0", html, StringComparison.Ordinal);
    }

    /// <summary>The tab of an empty list would lead back to where the reader is; one that was requested is shown all the same.</summary>
    [Fact]
    public async Task Each_list_of_money_says_how_much_it_has_and_an_empty_one_has_no_tab()
    {
        Assert.Matches("市税の収納状況 2.*<span aria-current=\"page\">予算・決算 0</span>|予算・決算 0</span>.*市税の収納状況 2</a>",
            (await MoneyAsync("/money?fiscalYear=2020", 2, 0)).ReplaceLineEndings(" "));
        var both = await MoneyAsync("/money", 1, 4);
        Assert.Contains("<span aria-current=\"page\">予算・決算 4</span>", both, StringComparison.Ordinal);
        Assert.Contains("市税の収納状況 1</a>", both, StringComparison.Ordinal);
    }

    /// <summary>Returns a budget and tax page with the given number of rows in each list.</summary>
    private static async Task<string> MoneyAsync(string address, int taxes, int budgets) => (await Visits.GoAsync(
        PlayedSite.Of((document, _, _, _) => Task.FromResult(JsonDocument.Parse(
            document.Contains("taxCollections", StringComparison.Ordinal) ? $$"""{ "taxCollections": { "totalCount": {{taxes}} } }"""
            : document.Contains("budgets", StringComparison.Ordinal) ? $$"""{ "budgets": { "totalCount": {{budgets}} } }"""
            : "{}").RootElement)), address, PlayedSite.Japanese)).Text;

    [Fact]
    public async Task What_is_looked_for_stands_in_the_title_as_a_sentence_with_how_many_there_are()
    {
        var html = await TextAsync("/places?name.contains=保育所&city=見本市", PlayedSite.Japanese);

        Assert.Contains("<title>施設：「見本市」にある、名称に「保育所」を含む（", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"条件「名称に「保育所」を含む」を解除\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/places?city=999997#list\"", html, StringComparison.Ordinal);
        Assert.All(
            Named().Matches(html).Select(match => match.Groups[1].Value),
            name => Assert.Contains("保育所", name, StringComparison.Ordinal));
    }

    /// <summary>Whether an index finds the rows or each cell is checked.</summary>
    [Theory]
    [InlineData("/places?q=a b c d e f g h i", "言葉は8つまでにしてください。")]
    [InlineData("/places?near=a b c d e f g h i", "言葉は8つまでにしてください。")]
    [InlineData("/datasets/school-district?q=a b c d e f g h i", "言葉は8つまでにしてください。")]
    [InlineData("/places?q=...", "キーワードには、文字か数字を入力してください。")]
    public async Task A_text_that_cannot_be_looked_for_is_told_with_its_reason(string address, string said)
    {
        var page = await AskAsync(address, PlayedSite.Japanese);

        Assert.Equal(400, page.Status);
        Assert.Contains(said, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    /// <summary>A list of at most 20 rows shows whether any row has a value in a column.</summary>
    [Theory]
    [InlineData("/lists/schoolMenus")]
    [InlineData("/lists/zones")]
    [InlineData("/places?category=BUS_STOP")]
    public async Task No_column_of_a_list_is_empty_throughout(string path)
    {
        var html = await TextAsync(path, PlayedSite.Japanese);

        var rows = html.Split("<tbody>")[1].Split("</tbody>")[0].Split("<tr>").Skip(1)
            .Select(row => row.Split("<t").Skip(1).Select(cell => cell.Contains("unseen", StringComparison.Ordinal)).ToList()).ToList();
        Assert.NotEmpty(rows);
        Assert.All(Enumerable.Range(0, rows[0].Count), column => Assert.Contains(rows, row => !row[column]));
    }

    [Fact]
    public async Task A_condition_takes_rows_away_and_its_count_says_how_many_are_left()
    {
        var all = await TextAsync("/datasets/aed", PlayedSite.Japanese);
        var some = await TextAsync("/datasets/aed?aed.childPads=true", PlayedSite.Japanese);

        Assert.True(Total(some) < Total(all), $"{Total(some)} of {Total(all)}");
        Assert.Contains($">あり ({Total(some)})</option>", all, StringComparison.Ordinal);
    }

    /// <summary>
    /// Where a value is never missing, both values together are all rows: that is not a condition, and the graph would refuse one.
    /// </summary>
    [Theory]
    [InlineData("/events", "isCancelled")]
    [InlineData("/events", "isFree")]
    [InlineData("/lists/taxCollections", "isTotal")]
    public async Task Yes_and_no_together_are_all_that_say_either(string path, string column)
    {
        var yes = Total(await TextAsync($"{path}?{column}=true", PlayedSite.English));
        var no = Total(await TextAsync($"{path}?{column}=false", PlayedSite.English));

        Assert.NotEqual(0, no);
        Assert.Equal(yes + no, Total(await TextAsync($"{path}?{column}=true&{column}=false", PlayedSite.English)));
    }

    /// <summary>Former municipalities have no ids, which lists are read by.</summary>
    [Fact]
    public async Task What_has_no_ids_has_no_list() =>
        Assert.Equal(404, (await AskAsync("/lists/formerMunicipalities", PlayedSite.Japanese)).Status);

    [Theory]
    [InlineData("/places?counts=all&city=999997")]
    [InlineData("/places?counts=all")]
    [InlineData("/places")]
    public async Task A_link_that_skips_something_leads_somewhere(string address)
    {
        var html = await TextAsync(address, PlayedSite.English);

        Assert.All(SkipLink().Matches(html).Select(match => match.Groups[1].Value),
            id => Assert.Contains($"id=\"{id}\"", html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/places?category=AED")]
    [InlineData("/events?isFree=true")]
    public async Task A_title_in_English_is_written_so(string address) =>
        Assert.DoesNotMatch("<title>[^<]*[：（）]", await TextAsync(address, PlayedSite.English));

    [Fact]
    public async Task Pages_lead_forth_and_back_through_every_row_once()
    {
        var (pages, link, back) = (new List<List<string>>(), "/places?sort=name", "");
        while (link.Length > 0)
        {
            var html = await TextAsync(link, PlayedSite.English);
            pages.Add([.. RowLink().Matches(html).Select(match => match.Groups[1].Value)]);
            back = Page(html, "prev");
            link = Page(html, "next");
        }

        var names = pages.SelectMany(page => page).ToList();

        Assert.Equal(Total(await TextAsync("/places", PlayedSite.English)), names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
        var before = RowLink().Matches(await TextAsync(back, PlayedSite.English)).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(pages[^2], before);
    }

    [Theory]
    [InlineData("/places?q=<script>alert(1)</script>", 200)]
    [InlineData("/places?name.contains=<script>alert(1)</script>", 200)]
    [InlineData("/places?<script>=1", 400)]
    [InlineData("/places?city=<script>", 400)]
    [InlineData("/places?near=<script>", 400)]
    [InlineData("/places?q=...", 400)]
    [InlineData("/places?after=forged", 400)]
    [InlineData("/places?before=forged", 400)]
    [InlineData("/places?size=-1", 400)]
    [InlineData("/datasets/aed?after=forged", 400)]
    [InlineData("/datasets/aed?foo=1", 400)]
    public async Task Whatever_stands_in_the_address_there_is_a_page_without_markup_of_it(string address, int status)
    {
        var page = await AskAsync(address, PlayedSite.Japanese);

        Assert.Equal(status, page.Status);
        Assert.DoesNotContain("<script>", page.Text, StringComparison.Ordinal);
        Assert.Equal(status == 400, page.Text.Contains("入力内容を確認してください", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_stays_and_the_problem_leads_to_it()
    {
        var html = await TextAsync("/events?during.from=あした&during.to=2026-05-01", PlayedSite.Japanese);

        Assert.Contains("<a href=\"#f-during-from\">", html, StringComparison.Ordinal);
        Assert.Contains("<details open>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"f-during-from\" name=\"during.from\" type=\"text\" value=\"あした\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-05-01\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Around_a_place_the_nearest_comes_first_with_how_far_it_is()
    {
        var html = await TextAsync("/places?near=36.05,139.95&radius=3000", PlayedSite.Japanese);

        var metres = Metres().Matches(html)
            .Select(match => double.Parse(match.Groups[1].Value, null) * (match.Groups[2].Value == "km" ? 1000 : 1)).ToList();
        Assert.NotEmpty(metres);
        Assert.Equal(metres.Order(), metres);
        Assert.All(metres, one => Assert.InRange(one, 0, 3000));
    }

    [Fact]
    public async Task A_null_is_a_dash_that_says_what_it_means()
    {
        var html = await TextAsync("/places", PlayedSite.Japanese);

        Assert.Contains(
            "title=\"記載なし\"><span aria-hidden=\"true\">—</span><span class=\"unseen\">記載なし</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lists/budgetItems")]
    [InlineData("/money")]
    public async Task Amounts_are_told_in_the_words_of_the_reader(string path)
    {
        Assert.Matches("[0-9]億|[0-9]万", await TextAsync(path, PlayedSite.Japanese));
        Assert.Contains("¥", await TextAsync(path, PlayedSite.English), StringComparison.Ordinal);
        Assert.Contains("年度", await TextAsync(path, PlayedSite.Japanese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0円")]
    [InlineData(9_999, "9,999円")]
    [InlineData(1_234_567_000, "12億3,456万7,000円")]
    [InlineData(-50_000, "−5万円")]
    [InlineData(2_000_000_000_000, "2兆円")]
    public void Yen_are_written_with_their_large_units(long amount, string text) =>
        Assert.Equal(text, new Words(Language.Japanese).Yen(amount));

    [Fact]
    public async Task Findings_are_grouped_by_rule_the_worst_first_and_all_of_them_have_a_page()
    {
        var html = await TextAsync("/datasets/preschool", PlayedSite.Japanese);
        var all = await TextAsync("/datasets/preschool/findings", PlayedSite.Japanese);

        var severities = Badge().Matches(html).Select(match => Array.IndexOf(["error", "warning", "info"], match.Groups[1].Value)).ToList();
        Assert.NotEmpty(severities);
        Assert.Equal(severities.Order(), severities);
        Assert.Contains("2単位・80", all, StringComparison.Ordinal);
        Assert.Equal(404, (await AskAsync("/datasets/preschool/findings?after=forged", PlayedSite.Japanese)).Status);
    }

    [Fact]
    public async Task A_table_of_no_known_kind_is_shown_as_it_was_published()
    {
        var answer = await sample.AskAsync("{ datasets(where: { kind: { eq: OTHER_TABLE } }, first: 1) { nodes { slug } } }", "{}");
        var slug = answer.GetProperty("data").GetProperty("datasets").GetProperty("nodes")[0].GetProperty("slug").GetString();

        var page = await AskAsync("/datasets/" + slug, PlayedSite.Japanese);

        Assert.Equal(200, page.Status);
        var row = await AskAsync(RowLink().Match(page.Text).Groups[1].Value, PlayedSite.Japanese);
        Assert.Equal(200, row.Status);
        Assert.Contains("公開された値", WebUtility.HtmlDecode(row.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_of_a_list_runs_for_everybody_and_finds_the_same_rows()
    {
        var example = (await sample.Site.ExampleAsync(
            PlayedSite.English, ListQuestions.NameOf("/places?category=AED&sort=-name&size=50"), CancellationToken.None))!;

        var answer = await sample.AskAsync(example.Document, example.Variables);

        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
        Assert.Equal(
            Total(await TextAsync("/places?category=AED", PlayedSite.English)),
            answer.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/datasets/nope")]
    [InlineData("")]
    public async Task A_question_of_no_list_is_none(string address) =>
        Assert.Null(await sample.Site.ExampleAsync(PlayedSite.English, ListQuestions.NameOf(address), CancellationToken.None));

    [Theory]
    [InlineData("/places?q=公園", 1001, false)]
    [InlineData("/places?q=公園&counts=all", 1001, true)]
    [InlineData("/places", 1001, true)]
    [InlineData("/events", 1001, true)]
    [InlineData("/events?during.from=2026-11-24", 1001, false)]
    public async Task What_is_found_very_often_is_counted_when_a_reader_asks(string address, int total, bool isCounted)
    {
        var documents = new ConcurrentBag<string>();
        var site = PlayedSite.Of((document, operation, _, _) =>
        {
            documents.Add(document);
            return Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name
                ? AnswerOf(address.StartsWith("/events", StringComparison.Ordinal) ? "events" : "facilities", total) : "{}").RootElement);
        });

        var page = await AskAsync(site, address, PlayedSite.Japanese);

        Assert.Equal(200, page.Status);
        Assert.Equal(isCounted, documents.Any(document => document.Contains("groups(by", StringComparison.Ordinal)));
        Assert.Equal(isCounted, documents.Any(document => document.Contains("cells(", StringComparison.Ordinal)));
        Assert.Equal(!isCounted, page.Text.Contains("class=\"counted\"", StringComparison.Ordinal));
        if (!isCounted)
        {
            // From the first rows alone the number of each kind is unknown.
            Assert.DoesNotContain("<span class=\"number\">", page.Text.Split("<ul class=\"legend\">")[1], StringComparison.Ordinal);
        }
    }

    /// <summary>Searching for them is the slow part.</summary>
    [Fact]
    public async Task A_thousand_rows_are_looked_for_once_for_their_counts_and_their_map()
    {
        var rows = string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""
            { "id": "{{i}}", "name": "公園", "category": "{{(i < 600 ? "PARK" : "AED")}}",
              "latitude": {{36 + (i * 0.0001)}}, "longitude": 140 }
            """));
        var documents = new ConcurrentBag<string>();
        var site = PlayedSite.Of((document, operation, _, _) =>
        {
            documents.Add(document);
            return Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name
                ? $$"""{ "facilities": { "totalCount": 1000, "nodes": [{{rows}}] } }""" : "{}").RootElement);
        });

        var page = await AskAsync(site, "/places?q=公園", PlayedSite.English);

        Assert.Equal(2, documents.Count(document => document.Contains("facilities(", StringComparison.Ordinal)));
        Assert.Matches("category=PARK[^>]*>.*?600", page.Text.ReplaceLineEndings(" "));
        Assert.Contains("<rect class=\"cell", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"counted\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_those_to_come_until_a_reader_asks_for_all()
    {
        var ahead = await TextAsync("/events", PlayedSite.English);
        var all = await TextAsync(WholeLink().Match(ahead).Groups[1].Value, PlayedSite.English);

        Assert.InRange(Total(ahead), 1, Total(all) - 1);
        var coming = await sample.AskAsync(
            "query($today: LocalDate!) { events(where: { during: { from: $today, to: \"9999-12-31\" } }) { totalCount } }",
            $$"""{ "today": "{{DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(9)):yyyy-MM-dd}}" }""");
        Assert.Equal(coming.GetProperty("data").GetProperty("events").GetProperty("totalCount").GetInt32(), Total(ahead));
        Assert.DoesNotContain("noindex", ahead, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://data.example.jp/events\"", ahead, StringComparison.Ordinal);
    }

    /// <summary>An empty list would suggest that there are no events.</summary>
    [Fact]
    public async Task Where_no_event_is_to_come_all_are_shown()
    {
        var site = PlayedSite.Of((_, operation, variables, _) => Task.FromResult(JsonDocument.Parse(operation != ListOperation.Name ? "{}"
            : variables.GetRawText().Contains("2026-11-23", StringComparison.Ordinal) ? """{ "events": { "totalCount": 0, "nodes": [] } }"""
            : """{ "events": { "totalCount": 1, "nodes": [{ "id": "a", "name": "納涼祭", "startDate": "2020-08-01" }] } }""").RootElement));

        var page = await AskAsync(site, "/events", PlayedSite.Japanese);

        Assert.Contains("納涼祭", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("2026-11-23\" />", page.Text, StringComparison.Ordinal);
    }

    /// <summary>An event held at twelve places at once would fill the page, and no row may vanish unannounced.</summary>
    [Theory]
    [InlineData("ABBBBBC", "同じ名称・同じ日の4件も表示")]
    [InlineData("BBBBC", "同じ名称・同じ日の3件も表示")]
    [InlineData("ABBBC", null)]
    [InlineData("BBBBB", null)]
    public async Task Rows_of_one_name_and_day_are_told_as_one_with_how_many_more(string names, string? said)
    {
        var nodes = names.Select((name, i) => $$"""{ "id": "{{i}}", "name": "{{name}}", "startDate": "2026-05-01" }""");
        var site = PlayedSite.Of((_, operation, _, _) => Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name
            ? $$"""{ "events": { "totalCount": {{names.Length}}, "nodes": [{{string.Join(',', nodes)}}] } }""" : "{}").RootElement));

        var html = WebUtility.HtmlDecode((await AskAsync(site, "/events", PlayedSite.Japanese)).Text);

        Assert.Equal(names.Select(name => $"{name}"), Named().Matches(html).Select(match => match.Groups[1].Value));
        Assert.Equal(said is not null, html.Contains("<tbody class=\"series\">", StringComparison.Ordinal));
        Assert.Contains(said ?? "", html, StringComparison.Ordinal);
    }

    /// <summary>A later start or another city makes it another event; and an explicit order shows all rows.</summary>
    [Theory]
    [InlineData("/events", "10:00:00", "見本市", true)]
    [InlineData("/events", "11:00:00", "見本市", false)]
    [InlineData("/events", "10:00:00", "隣町", false)]
    [InlineData("/events?sort=name", "10:00:00", "見本市", false)]
    public async Task Rows_of_another_time_or_city_are_not_told_as_one(string address, string time, string city, bool isSeries)
    {
        var nodes = "ABBBBC".Select((name, i) => $$"""
            { "id": "{{i}}", "name": "{{name}}", "startDate": "2026-05-01", "startTime": "{{(i % 2 == 0 ? time : "10:00:00")}}",
              "municipality": { "name": "{{(i % 2 == 0 ? city : "見本市")}}" } }
            """);
        var documents = new ConcurrentBag<string>();
        var site = PlayedSite.Of((document, operation, _, _) =>
        {
            documents.Add(document);
            return Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name
                ? $$"""{ "events": { "totalCount": 6, "nodes": [{{string.Join(',', nodes)}}] } }""" : "{}").RootElement);
        });

        var html = (await AskAsync(site, address, PlayedSite.Japanese)).Text;

        Assert.Equal(isSeries, html.Contains("<tbody class=\"series\">", StringComparison.Ordinal));
        Assert.Contains(documents, document => document.Contains("pageInfo", StringComparison.Ordinal)
            && document.Contains("startTime", StringComparison.Ordinal) && document.Contains("municipality", StringComparison.Ordinal));
    }

    /// <summary>Most rows name their kind as the list of kinds does, some by the name of their file.</summary>
    [Theory]
    [InlineData("AED設置箇所", false)]
    [InlineData("park info", false)]
    [InlineData("駅前のAED", true)]
    public async Task What_a_place_is_called_more_exactly_has_a_column_only_where_it_says_more(string label, bool isShown)
    {
        var row = $$"""{ "id": "a", "name": "見本駅", "category": "AED", "kindLabel": "{{label}}" }""";
        var site = PlayedSite.Of((_, operation, _, _) => Task.FromResult(JsonDocument.Parse(
            operation == ListOperation.Name ? $$"""{ "facilities": { "totalCount": 1, "nodes": [{{row}}] } }""" : "{}").RootElement));

        foreach (var view in new[] { PlayedSite.Japanese, PlayedSite.English })
        {
            var html = WebUtility.HtmlDecode((await AskAsync(site, "/places", view)).Text);
            Assert.Equal(isShown, html.Contains("sort=kindLabel", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/places", false)]
    [InlineData("/places?category=CHILDCARE", true)]
    [InlineData("/places?kindLabel=認可公立保育所", true)]
    [InlineData("/datasets/preschool", true)]
    public async Task Kinds_are_chosen_before_what_is_called_more_exactly(string address, bool isThere) =>
        Assert.Equal(isThere, (await TextAsync(address, PlayedSite.Japanese)).Contains("<dt><bdi>種別</bdi></dt>", StringComparison.Ordinal));

    [Fact]
    public async Task An_item_of_a_budget_is_called_by_what_it_is_and_not_by_its_year()
    {
        var html = await TextAsync("/lists/budgetItems", PlayedSite.Japanese);

        Assert.Contains("教育費", Named().Matches(html).Select(match => match.Groups[1].Value));
    }

    /// <summary>A town's spending per inhabitant is drawn on its page, and readers of budgets do not know about that.</summary>
    [Fact]
    public async Task Budgets_lead_to_where_they_are_told_for_each_inhabitant()
    {
        var html = await TextAsync("/money", PlayedSite.Japanese);

        var there = await sample.GoAsync(Regex.Match(html, "href=\"(/municipalities/999997/figures)\"").Groups[1].Value);
        Assert.Contains("id=\"money-title\"", there.Text, StringComparison.Ordinal);
    }

    /// <summary>However many others have more rows.</summary>
    [Fact]
    public async Task Budgets_lead_to_the_figures_of_the_city_that_is_chosen()
    {
        var others = Enumerable.Range(1, 12)
            .Select(i => $$"""{ "count": 9, "key": { "municipality": { "code": "{{i}}", "name": "町{{i}}" } } }""");
        var groups = $$"""{ "pageInfo": {}, "nodes": [{{string.Join(',', others)}}] }""";
        var site = PlayedSite.Of((_, operation, _, _) => Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name
            ? $$"""{ "budgets": { "totalCount": 600, "nodes": [], "groups": {{groups}} } }""" : "{}").RootElement));

        var html = (await AskAsync(site, "/money?city=122033", PlayedSite.Japanese)).Text;

        Assert.Equal(["122033"], Regex.Matches(html, "href=\"/municipalities/([0-9]+)/figures\"").Select(link => link.Groups[1].Value));
    }

    /// <summary>A chosen city is among the choices, however many others have more rows.</summary>
    [Fact]
    public async Task What_is_chosen_stands_among_the_choices()
    {
        var others = Enumerable.Range(1, 12)
            .Select(i => $$"""{ "count": 9, "key": { "municipality": { "code": "{{i}}", "name": "町{{i}}" } } }""");
        var site = PlayedSite.Of((document, operation, _, _) => Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name ? $$"""
            { "facilities": { "totalCount": 600, "nodes": [], "groups": { "pageInfo": {}, "nodes": [{{(
                document.Contains("MUNICIPALITY", StringComparison.Ordinal) ? string.Join(',', others) : "")}}] } } }
            """ : "{}").RootElement));

        var html = WebUtility.HtmlDecode((await AskAsync(site, "/places?city=122033", PlayedSite.Japanese)).Text);

        Assert.Matches("<a href=\"/places#list\" aria-current=\"true\"><bdi>市川市</bdi>", html);
    }

    private static string AnswerOf(string list, int total) => $$"""
        { "{{list}}": {
          "totalCount": {{total}}, "pageInfo": { "hasNextPage": true, "hasPreviousPage": false, "startCursor": "a", "endCursor": "b" },
          "nodes": [{ "id": "a", "name": "見本公園", "category": "PARK", "latitude": 35.7, "longitude": 139.9 }],
          "groups": { "pageInfo": { "hasNextPage": false }, "nodes": [] }, "cells": [] } }
        """;

    private Task<PageAnswer> AskAsync(string address, View view) => AskAsync(sample.Site, address, view);

    private static async Task<PageAnswer> AskAsync(Site site, string address, View view)
    {
        var (path, words) = ListQuestions.AddressOf(ListQuestions.NameOf(address.Split('#')[0]))!.Value;
        var (page, name) = site.Pages.Select(page => (page, Name(page.Route, path))).First(one => one.Item2 is not null);
        return await page.AnswerAsync(new PageRequest(view, name!, words, CancellationToken.None));
    }

    private static string? Name(string route, string path)
    {
        var match = Regex.Match(path, "^" + Regex.Escape(route).Replace("\\{name}", "([^/]+)", StringComparison.Ordinal) + "$");
        return match.Success ? match.Groups[1].Value : null;
    }

    private async Task<string> TextAsync(string address, View view) => WebUtility.HtmlDecode((await AskAsync(address, view)).Text);

    private static int Total(string html) =>
        int.Parse(Count().Match(html).Groups[1].Value.Replace(",", "", StringComparison.Ordinal), null);

    private static string Page(string html, string rel) =>
        Regex.Match(html, $"<a href=\"([^\"]+)#list\" rel=\"{rel}\"").Groups[1].Value;

    [GeneratedRegex("<th scope=\"row\"><a href=\"([^\"]+)\"")]
    private static partial Regex RowLink();

    [GeneratedRegex("<th scope=\"row\"><a href=\"[^\"]+\"><bdi>([^<]+)</bdi>")]
    private static partial Regex Named();

    [GeneratedRegex("<th scope=\"col\"[^>]*>\\s*<a href=\"([^\"]+sort=[^\"]+)\"")]
    private static partial Regex SortLink();

    [GeneratedRegex("class=\"skip\" href=\"#([^\"]+)\"")]
    private static partial Regex SkipLink();

    [GeneratedRegex("role=\"status\"><strong>([0-9,]+)")]
    private static partial Regex Count();

    [GeneratedRegex("<a class=\"clear\" href=\"([^\"#]+)#list\"")]
    private static partial Regex WholeLink();

    [GeneratedRegex("<bdi>([0-9.,]+) (m|km)</bdi>")]
    private static partial Regex Metres();

    [GeneratedRegex("<summary><span class=\"badge ([a-z]+)\">")]
    private static partial Regex Badge();
}
