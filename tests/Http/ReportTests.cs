using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>A reader reports on the page of a row what is wrong in it; its publisher sees it with the row, and answers.</summary>
public sealed partial class ReportTests : IAsyncLifetime
{
    private const string OperatorKey = "sixteen-or-more-characters";

    private static readonly (string, string) AsOperator = ("authorization", "Bearer " + OperatorKey);

    private Served served = null!;
    private string name = "";

    public async Task InitializeAsync()
    {
        served = await Served.StartAsync(("feedback", "on"), ("operator-key", OperatorKey));
        name = await NameAsync(served);
    }

    public Task DisposeAsync() => served.DisposeAsync().AsTask();

    [Fact]
    public async Task A_report_is_taken_and_comes_to_its_publisher_with_the_row_as_published()
    {
        var page = await served.GetAsync("/places/" + name);
        var form = await served.GetAsync("/report/" + name + "?lang=ja");
        var taken = await ReportAsync(name, "Gone", "昨年の秋に\r\n閉館しました。");

        Assert.Contains($"href=\"/report/{name}\"", page.Text, StringComparison.Ordinal);
        Assert.Equal((200, 200), (form.Status, taken.Status));
        Assert.Contains("情報の誤りを知らせる", form.Text, StringComparison.Ordinal);
        var number = Number().Match(taken.Text).Groups[1].Value;
        Assert.Equal(10, number.Length);

        var list = await served.GetAsync("/operator/reports?lang=ja", headers: AsOperator);
        Assert.Contains($"id=\"{number}\"", list.Text, StringComparison.Ordinal);
        Assert.Contains("昨年の秋に\n閉館しました。", WebUtility.HtmlDecode(list.Text), StringComparison.Ordinal);
        Assert.Contains("もうない・終わった", list.Text, StringComparison.Ordinal);
        Assert.Contains("<dt><bdi>名称</bdi></dt>", list.Text, StringComparison.Ordinal);
        var table = await served.GetAsync("/operator/reports.csv?lang=ja", headers: AsOperator);
        Assert.Equal("text/csv; charset=utf-8", table.ContentType);
        Assert.StartsWith("\uFEFF受付番号,日時,状態,", table.Text, StringComparison.Ordinal);
        Assert.Contains($"{number},", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_stands_on_the_page_of_the_row_and_what_the_reader_wrote_does_not()
    {
        var taken = await ReportAsync(name, "Hours", "<b>土曜日も開いています</b>");
        var number = Number().Match(taken.Text).Groups[1].Value;

        var answered = await ChangeAsync(number, "answer", "ありがとうございます。<i>直しました</i>。");
        var page = await served.GetAsync("/places/" + name + "?lang=ja");
        var row = await served.GetAsync("/rows/" + name + "?lang=ja");
        var list = await served.GetAsync("/operator/reports", headers: AsOperator);

        Assert.Equal((303, "/operator/reports?state=open&page=1"), (answered.Status, answered.Header("location")));
        Assert.All(
            [page, row], one => Assert.Contains("ありがとうございます。&lt;i&gt;直しました&lt;/i&gt;。", one.Text, StringComparison.Ordinal));
        Assert.Contains("お知らせ：日時・時間・料金が違う", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("土曜日も", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;土曜日も開いています&lt;/b&gt;", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_closed_leaves_the_list_and_can_be_opened_again()
    {
        var number = Number().Match((await ReportAsync(name, "Other", "看板の色")).Text).Groups[1].Value;

        await ChangeAsync(number, "close", "");
        var open = await served.GetAsync("/operator/reports", headers: AsOperator);
        var closed = await served.GetAsync("/operator/reports?state=closed&page=99", headers: AsOperator);
        await ChangeAsync(number, "open", "");

        Assert.DoesNotContain(number, open.Text, StringComparison.Ordinal);
        Assert.Contains(number, closed.Text, StringComparison.Ordinal);
        Assert.Contains(number, (await served.GetAsync("/operator/reports", headers: AsOperator)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("close")]
    [InlineData("open")]
    public async Task An_answer_that_was_typed_is_saved_whichever_button_is_pressed(string what)
    {
        var number = Number().Match((await ReportAsync(name, "Other", "看板の色")).Text).Groups[1].Value;
        if (what == "open")
        {
            await ChangeAsync(number, "close", "");
        }

        await ChangeAsync(number, what, "塗り直します。");
        await ChangeAsync(number, what, "");

        var page = await served.GetAsync("/places/" + name);
        Assert.Equal(what != "answer", page.Text.Contains("塗り直します。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Gone", "", "Enter the correct information")]
    [InlineData("", "It is closed.", "Choose what is wrong.")]
    [InlineData("1", "It is closed.", "Choose what is wrong.")]
    [InlineData("Place", "call 03-1234-5678", "phone number or an email address")]
    [InlineData("Place", "０９０（１２３４）５６７８ に電話を", "phone number or an email address")]
    [InlineData("Place", "+81 90 1234 5678", "phone number or an email address")]
    [InlineData("Place", "hanako＠example.jp まで", "phone number or an email address")]
    public async Task What_cannot_be_taken_is_said_above_the_form_and_what_was_written_stays(string sort, string text, string said)
    {
        var reply = await ReportAsync(name, sort, text);

        Assert.Equal(400, reply.Status);
        Assert.Contains("class=\"desk-problem\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains($">{text}</textarea>", WebUtility.HtmlDecode(reply.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026年4月1日から9:00-17:00")]
    [InlineData("無くなりました\uFFFE")]
    [InlineData("定員は1,200人、郵便番号は999-0001です")]
    [InlineData("国道3号沿い、北緯36.04512度、東経139.96123度")]
    public async Task Numbers_that_are_none_of_persons_are_taken(string text) =>
        Assert.Equal(200, (await ReportAsync(name, "Contents", text)).Status);

    [Fact]
    public async Task Five_in_an_hour_are_taken_of_a_reader_and_no_more()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, (await ReportAsync(name, "Other", $"{i}")).Status);
        }

        var sixth = await ReportAsync(name, "Other", "one more");

        Assert.Equal((429, true), (sixth.Status, int.Parse(sixth.Header("retry-after")!, CultureInfo.InvariantCulture) > 600));
        Assert.Contains(">one more</textarea>", sixth.Text, StringComparison.Ordinal);
    }

    /// <summary>During an import SQLite stores no report.</summary>
    [Fact]
    public async Task One_that_cannot_be_kept_is_none_of_the_five()
    {
        var locked = new ReportLedger(() => throw DatabaseFailure.Of(DatabaseFailureKind.Locked, "city", null));
        await using var busy = await Served.StartAsync(gateway => gateway with { Reports = locked }, _ => { }, ("feedback", "on"));

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            statuses.Add((await busy.FormAsync("/report/" + name, [("sort", "Other"), ("text", $"{i}")])).Status);
        }

        Assert.Equal(Enumerable.Repeat(503, 6), statuses);
    }

    [Fact]
    public async Task A_form_of_another_host_a_row_that_is_not_there_and_a_long_text_are_refused()
    {
        var foreign = await ReportAsync(name, "Gone", "text", ("origin", "https://evil.example"));
        var nothing = await ReportAsync("bm90aGluZw", "Gone", "text");

        Assert.Equal((403, 404), (foreign.Status, nothing.Status));
        Assert.Equal(403, (await ReportAsync(name, "Gone", "text", ("origin", "null"))).Status);
        Assert.Equal(200, (await ReportAsync(name, "Gone", "text", ("origin", served.Url))).Status);
        Assert.Equal(400, (await ReportAsync(name, "Gone", new string('あ', 1001))).Status);
        Assert.Equal(400, (await ReportAsync(name, "Gone", new string('x', 300_000))).Status);
    }

    [Fact]
    public async Task Nobody_but_the_operator_sees_or_answers_reports()
    {
        Assert.Equal(401, (await served.GetAsync("/operator/reports")).Status);
        Assert.Equal(401, (await served.GetAsync("/operator/reports.csv")).Status);
        Assert.Equal(401, (await served.FormAsync("/operator/reports", [("id", "x"), ("do", "answer"), ("answer", "x")])).Status);
        Assert.Equal(400, (await ChangeAsync("x", "jump", "")).Status);
        Assert.Equal(400, (await ChangeAsync("x", "answer", new string('あ', 1001))).Status);
    }

    [Theory]
    [InlineData("answer", "塗り直します。")]
    [InlineData("close", "塗り直します。")]
    [InlineData("close", "")]
    [InlineData("open", "")]
    public async Task An_answer_to_a_report_that_is_not_there_is_not_said_to_be_saved(string what, string answer)
    {
        Assert.Equal(404, (await ChangeAsync("0123456789", what, answer)).Status);
    }

    [Fact]
    public async Task A_long_answer_is_saved_whole()
    {
        var number = Number().Match((await ReportAsync(name, "Other", "看板の色")).Text).Groups[1].Value;
        var answer = new string('あ', 1000);

        Assert.Equal(303, (await ChangeAsync(number, "answer", answer)).Status);
        Assert.Contains(answer, (await served.GetAsync("/places/" + name)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_off_there_is_no_link_and_no_form()
    {
        await using var plain = await Served.StartAsync();
        var place = await NameAsync(plain);

        Assert.DoesNotContain("/report/", (await plain.GetAsync("/places/" + place)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await plain.GetAsync("/report/" + place)).Status);
    }

    [Fact]
    public async Task An_app_reports_by_a_mutation_and_is_told_the_number_or_an_error_of_its_type()
    {
        var id = IdOf(name);
        const string Text = """
            mutation($input: ReportRowInput!) {
              __typename
              first: reportRow(input: $input) { report { __typename number } errors { __typename ... on Error { message } } }
              second: reportRow(input: { id: "bm90aGluZw==", sort: PLACE, text: "x" }) { ...Told }
            }
            fragment Told on ReportRowPayload { report { number } errors { ... on RowUnknownError { said: message } } }
            """;

        var reply = await MutateAsync(served, Text, id, "HOURS", "土曜日も開いています");
        var odd = await MutateAsync(served, Text, id, "OTHER", "a\0b\u001b\ud83d c");
        var personal = await MutateAsync(served, Text, id, "HOURS", "03-1234-5678");

        Assert.Matches(
            """^\{"data":\{"__typename":"Mutation","first":\{"report":\{"__typename":"Report","number":"[0-9a-f]{10}"\},"errors":null\},""",
            reply.Text);
        Assert.EndsWith(
            "\"second\":{\"report\":null,\"errors\":[{\"said\":\"There is no row with this id, or it was not read from a file.\"}]}}}",
            reply.Text, StringComparison.Ordinal);
        Assert.Contains("""
            "first":{"report":null,"errors":[{"__typename":"PersonalTextError","message":"The text seems to contain a phone number
            """.Trim(), personal.Text, StringComparison.Ordinal);
        var list = WebUtility.HtmlDecode((await served.GetAsync("/operator/reports", headers: AsOperator)).Text);
        Assert.All(["土曜日も開いています", ">ab\ufffd c<"], text => Assert.Contains(text, list, StringComparison.Ordinal));
        Assert.Contains("\"errors\":null", odd.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { reportRow(input: { id: \"x\", sort: NOWHERE, text: \"x\" }) { report { number } } }")]
    [InlineData("mutation { reportRow(input: { id: \"x\", text: \"x\" }) { report { number } } }")]
    [InlineData("mutation { reportRow(input: null) { report { number } } }")]
    [InlineData("mutation { reportRow { report { number } } }")]
    [InlineData("mutation { removeRow(id: 1) }")]
    public async Task A_mutation_that_does_not_fit_the_schema_is_refused_before_anything_is_taken(string document)
    {
        var reply = await served.PostAsync(JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = document }));

        Assert.StartsWith("{\"errors\":[{\"message\":", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$input: ReportRowInput!", "$input")]
    [InlineData("$input: ReportRowInput! = null", "$input")]
    [InlineData("$input: ReportRowInput = null", "$input")]
    [InlineData("$input: ReportRowInput", "$input")]
    [InlineData("$input: ReportRowInput! = { id: \"eA==\", sort: GONE, text: \"x\" }", "$input")]
    [InlineData("$input: ReportRowInput = { id: \"eA==\", sort: GONE, text: \"x\" }", "$input")]
    [InlineData("$input: ReportRowInput = { id: null, sort: GONE, text: \"x\" }", "$input")]
    [InlineData("$id: ID!, $sort: ReportSort!, $text: String!", "{ id: $id, sort: $sort, text: $text }")]
    [InlineData("$id: ID! = null, $sort: ReportSort! = null, $text: String! = null", "{ id: $id, sort: $sort, text: $text }")]
    [InlineData("$id: ID = \"eA==\", $sort: ReportSort = GONE, $text: String = \"x\"", "{ id: $id, sort: $sort, text: $text }")]
    [InlineData("$id: ID = 7, $sort: ReportSort = GONE, $text: String = \"\"\"x\"\"\"", "{ id: $id, sort: $sort, text: $text }")]
    public async Task Null_in_any_place_is_an_ordinary_error(string declared, string given)
    {
        foreach (var variables in (string[])
        [
            "null", "{}", """{"input":null}""", """{"input":{}}""", """{"input":[]}""",
            """{"input":{"id":null,"sort":"GONE","text":"x"}}""",
            """{"input":{"id":"eA==","sort":null,"text":"x"}}""", """{"input":{"id":"eA==","sort":"GONE","text":null}}""",
            """{"id":null}""", """{"sort":null}""", """{"text":null}""", """{"id":"eA==","sort":"GONE","text":null}""",
            """{"id":null,"sort":null,"text":null}""", """[{"input":null},{"input":{"id":null}}]""",
        ])
        {
            var document = $"mutation({declared}) {{ reportRow(input: {given}) {{ report {{ number }} errors {{ __typename }} }} }}";
            var reply = await served.PostAsync($"{{\"query\":{JsonSerializer.Serialize(document)},\"variables\":{variables}}}");

            Assert.True(reply.Status is 200 or 400, $"{variables} {reply.Text}");
            Assert.DoesNotContain("Unexpected", reply.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"number\"", reply.Text, StringComparison.Ordinal);
            Assert.Matches("\"message\"|RowUnknownError", reply.Text);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(2000)]
    public async Task An_operation_holds_no_more_reports_than_would_be_taken(int count)
    {
        var reports = string.Concat(Enumerable.Range(0, count).Select(i => $"r{i}: reportRow(input: $input) {{ ...Told }} "));
        var input = new { id = "eA==", sort = "GONE", text = "x" };
        async Task<Reply> SendAsync(string body) => await served.PostAsync(JsonSerializer.Serialize(new
        {
            query = $"mutation($input: ReportRowInput!) {{ {body} }} fragment Told on ReportRowPayload {{ errors {{ __typename }} }}",
            variables = new { input },
        }));

        foreach (var body in (string[])[reports, $"... on Mutation {{ {reports} }}"])
        {
            var reply = await SendAsync(body);

            Assert.Contains("An operation may contain at most 5 reports.", reply.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"data\"", reply.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_report_costs_twelve_which_is_told_charged_and_limited_like_any_cost()
    {
        const string Text = "mutation($input: ReportRowInput!) { reportRow(input: $input) { report { number } } }";
        await using var limited = await Served.StartAsync(("feedback", "on"), ("limit-cost", "30"), ("operator-key", OperatorKey));
        var id = IdOf(await NameAsync(served));
        var body = JsonSerializer.Serialize(new { query = Text, variables = new { input = new { id, sort = "OTHER", text = "x" } } });

        var tried = await limited.PostAsync(body, ("graphql-cost", "validate"));
        var told = await limited.PostAsync(body, ("graphql-cost", "report"));
        var second = await limited.PostAsync(body);
        var third = await limited.PostAsync(body);

        const string Cost = "\"extensions\":{\"operationCost\":{\"fieldCost\":12,\"typeCost\":3}}";
        Assert.Equal("{" + Cost + "}", tried.Text);
        Assert.StartsWith("{\"data\":{\"reportRow\":{\"report\":{\"number\":\"", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("\"}}}," + Cost + "}", told.Text, StringComparison.Ordinal);
        Assert.Equal((200, 200, 429), (told.Status, second.Status, third.Status));
        Assert.Contains("RATE_LIMITED", third.Text, StringComparison.Ordinal);
        var list = await limited.GetAsync("/operator/reports.csv", headers: AsOperator);
        Assert.Equal(2, Regex.Count(list.Text, "(?m)^[0-9a-f]{10},"));
    }

    [Fact]
    public async Task One_ration_is_for_the_form_the_graph_and_every_key()
    {
        await using var keyed = await Served.StartAsync(("feedback", "on"), ("keys", "on"));
        var place = await NameAsync(keyed);
        var id = IdOf(place);
        const string Text = "mutation($input: ReportRowInput!) { reportRow(input: $input) { report { number } errors { __typename } } }";
        var replies = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var key = JsonDocument.Parse((await MakeKeyAsync(keyed)).Text).RootElement.GetProperty("key").GetString()!;
            replies.Add((await keyed.FormAsync("/report/" + place, [("sort", "Other"), ("text", "x")], ("x-api-key", key))).Text);
            replies.Add((await MutateAsync(keyed, Text, id, "OTHER", "x", ("x-api-key", key))).Text);
        }

        Assert.All(replies.Take(5), reply => Assert.Matches("number is [0-9a-f]+|\"number\":\"", reply));
        Assert.Contains("TooManyReportsError", replies[5], StringComparison.Ordinal);
        Assert.Equal(429, (await keyed.FormAsync("/report/" + place, [("sort", "Other"), ("text", "x")])).Status);
    }

    [Fact]
    public async Task A_report_has_no_file_and_a_document_that_holds_one_can_be_kept()
    {
        const string Text = "mutation { reportRow(input: { id: \"eA==\", sort: GONE, text: \"x\" }) { errors { __typename } } }";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)));
        var extensions = $"\"extensions\":{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{hash}\"}}}}";

        var sent = await served.PostAsync($"{{\"query\":{JsonSerializer.Serialize(Text)},{extensions}}}");
        var again = await served.PostAsync($"{{{extensions}}}");

        Assert.Contains("RowUnknownError", sent.Text, StringComparison.Ordinal);
        Assert.Contains("RowUnknownError", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_has_a_mutation_where_reports_are_taken_and_nowhere_else()
    {
        await using var plain = await Served.StartAsync();
        var (with, without) = ((await served.GetAsync("/graphql?sdl")).Text, (await plain.GetAsync("/graphql?sdl")).Text);
        var refused = await MutateAsync(plain, "mutation { reportRow(input: 1) { __typename } }", "", "", "");

        Assert.StartsWith(
            "schema {\n  query: Query\n  mutation: Mutation\n  subscription: Subscription\n}", with, StringComparison.Ordinal);
        Assert.Contains("union ReportRowError =", with, StringComparison.Ordinal);
        Assert.DoesNotContain("Mutation", without, StringComparison.Ordinal);
        Assert.StartsWith("{\"errors\":", refused.Text, StringComparison.Ordinal);
        Assert.Equal(405, (await served.GetAsync("/graphql?query=mutation%7B__typename%7D", "application/graphql-response+json")).Status);
    }

    private static Task<Reply> MutateAsync(
        Served at, string document, string id, string sort, string text, params (string Name, string Value)[] headers) => at.PostAsync(
        JsonSerializer.Serialize(new { query = document, variables = new { input = new { id, sort, text } } }), headers);

    private static async Task<Reply> MakeKeyAsync(Served at)
    {
        using var client = new HttpClient();
        var response = await client.PostAsync(new Uri(at.Url + "/keys"), new FormUrlEncodedContent([KeyValuePair.Create("do", "make")]));
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }

    [GeneratedRegex("number is ([0-9a-f]+)\\.")]
    private static partial Regex Number();

    /// <summary>Returns the name that a place has in addresses.</summary>
    private static async Task<string> NameAsync(Served served)
    {
        var reply = await served.PostAsync("""{"query":"{ facilities(first: 1) { nodes { id } } }"}""");
        using var json = JsonDocument.Parse(reply.Text);
        return json.RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0].GetProperty("id").GetString()!
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static string IdOf(string name) => name.Replace('-', '+').Replace('_', '/').PadRight((name.Length + 3) / 4 * 4, '=');

    private Task<Reply> ReportAsync(string row, string sort, string text, params (string Name, string Value)[] headers) =>
        served.FormAsync("/report/" + row, [("sort", sort), ("text", text)], headers);

    private Task<Reply> ChangeAsync(string number, string what, string answer) =>
        served.FormAsync("/operator/reports", [("id", number), ("do", what), ("answer", answer)], AsOperator);
}
