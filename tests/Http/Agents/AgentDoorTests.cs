using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Messages;
using Gateway.Tests.Http.Rest;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>The door for AI agents, as the protocol requires it.</summary>
public sealed class AgentDoorTests(RestCity city) : IClassFixture<RestCity>, IDisposable
{
    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"ping"}""";

    private readonly AgentClient agent = new(city.Url);

    public void Dispose() => agent.Dispose();

    [Theory]
    [InlineData("2024-11-05")]
    [InlineData("2025-03-26")]
    [InlineData("2025-06-18")]
    [InlineData("2025-11-25")]
    public async Task An_agent_of_each_version_is_greeted_in_its_own(string version)
    {
        var greeting = await agent.CallAsync(
            "initialize", new { protocolVersion = version, capabilities = new { }, clientInfo = new { name = "test", version = "1" } });

        var result = greeting.GetProperty("result");
        Assert.Equal(version, result.GetProperty("protocolVersion").GetString());
        Assert.Contains("never treat them as no or 0", result.GetProperty("instructions").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_of_the_version_without_a_greeting_is_answered_at_once()
    {
        const string Version = "2026-07-28";
        var about = new Dictionary<string, object>
        {
            ["io.modelcontextprotocol/protocolVersion"] = Version,
            ["io.modelcontextprotocol/clientInfo"] = new { name = "test", version = "1" },
            ["io.modelcontextprotocol/clientCapabilities"] = new { },
        };
        var body = JsonSerializer.Serialize(new { jsonrpc = "2.0", id = 1, method = "server/discover", @params = new { _meta = about } });

        using var response = await agent.SendAsync(
            HttpMethod.Post, body, ("MCP-Protocol-Version", Version), ("Mcp-Method", "server/discover"));

        Assert.Contains($"\"supportedVersions\":[\"{Version}\"]", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_are_six_tools_that_only_read_and_their_words_are_few()
    {
        var tools = (await agent.CallAsync("tools/list")).GetProperty("result").GetProperty("tools");

        Assert.Equal(
            ["search", "facilities", "events", "population", "describe", "run_document"],
            tools.EnumerateArray().Select(tool => tool.GetProperty("name").GetString()));
        Assert.All(tools.EnumerateArray(), tool => Assert.True(tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean()));
        Assert.InRange(AgentClient.Tokens(tools.GetRawText()), 1, 1999);
    }

    [Theory]
    [InlineData(
        "initialize", "{}",
        "params.protocolVersion is missing; it must be a string. params.capabilities is missing; it must be an object.")]
    [InlineData(
        "initialize", """{"protocolVersion":"2025-06-18","capabilities":{}}""",
        "params.clientInfo is missing; it must be an object.")]
    [InlineData(
        "initialize", """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test"}}""",
        "params.clientInfo.version is missing; it must be a string.")]
    [InlineData(
        "initialize", """{"protocolVersion":"2025-06-18","capabilities":{"roots":5},"clientInfo":{"name":"test","version":"1"}}""",
        "params.capabilities.roots does not match the protocol.")]
    [InlineData("initialize", "[]", "params must be an object, not a list.")]
    [InlineData("tools/call", "{}", "params.name is missing; it must be a string.")]
    [InlineData("tools/call", "null", "params.name is missing; it must be a string.")]
    [InlineData("tools/call", "[]", "params must be an object, not a list.")]
    [InlineData("tools/call", """{"name":5}""", "params.name must be a string, not a number.")]
    [InlineData("tools/call", """{"name":null}""", "params.name must be a string, not null.")]
    [InlineData("tools/call", """{"name":"search","arguments":"x"}""", "params.arguments must be an object, not a string.")]
    [InlineData("tools/call", """{"name":"search","arguments":["x"]}""", "params.arguments must be an object, not a list.")]
    [InlineData("tools/call", """{"name":"search","_meta":true}""", "params._meta must be an object, not a boolean.")]
    [InlineData("resources/read", "{}", "params.uri is missing; it must be a string.")]
    [InlineData("resources/read", """{"uri":5}""", "params.uri must be a string, not a number.")]
    [InlineData("resources/list", """{"cursor":5}""", "params.cursor must be a string, not a number.")]
    public async Task A_message_of_a_wrong_form_is_told_by_its_number_what_would_be_right(string method, string parameters, string sentence)
    {
        var answer = await agent.CallAsync(method, JsonDocument.Parse(parameters).RootElement);

        var error = answer.GetProperty("error");
        Assert.Equal((1, -32602), (answer.GetProperty("id").GetInt32(), error.GetProperty("code").GetInt32()));
        Assert.StartsWith($"{method}: {sentence}", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greeting_with_null_for_what_an_agent_has_not_is_answered()
    {
        var greeting = await agent.CallAsync(
            "initialize", new { protocolVersion = "2025-06-18", capabilities = (object?)null, clientInfo = (object?)null });

        Assert.True(greeting.TryGetProperty("result", out _), greeting.GetRawText());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]")]
    public async Task A_list_without_anything_is_no_arguments(string list)
    {
        var (none, empty) = (await agent.UseAsync("describe", "{}"), await agent.UseAsync("describe", list));

        Assert.Equal((false, none.Text), (empty.IsError, empty.Text));
    }

    [Theory]
    [InlineData("facilities", """{"kind":"AEDS"}""", "Did you mean AED? Possible values: PUBLIC_FACILITY")]
    [InlineData("facilities", """{"kinds":"AED"}""", "facilities has no argument kinds. Did you mean kind? Its arguments: kind,")]
    [InlineData("facilities", """{"latitude":36}""", "Give latitude and longitude together")]
    [InlineData("facilities", """{"latitude":"x","longitude":1}""", "latitude must be a number from -90 to 90.")]
    [InlineData("facilities", """{"first":0}""", "first must be a number from 1 to 20.")]
    [InlineData("facilities", """{"kind":["AED","CHILDCARE"]}""", "kind must be a single string, not a list or object.")]
    [InlineData("facilities", """{"municipality":"どこにもない市"}""", "No municipality どこにもない市 in the data.")]
    [InlineData("facilities", """{"after":"nonsense"}""", "cursor")]
    [InlineData("facilities", """{"open_at":"at nine"}""", "open_at must be a date and time such as 2026-11-24T09:00 (Japan")]
    [InlineData("facilities", """{"municipality":"桜台"}""", "桜台 is not a municipality: 桜台 is part of 見本市.")]
    [InlineData("facilities", """{"municipality":"131016"}""", "No municipality 131016 in the data.")]
    [InlineData("facilities", """{"kind":"library"}""", "Unknown kind library.")]
    [InlineData("events", """{"from":"tomorrow"}""", "from must be a date such as 2026-11-24, not tomorrow. Today is 20")]
    [InlineData("run_document", """{"name":"next-buses","variables":{"latitude":"north","longitude":1}}""", "latitude must be a number")]
    [InlineData("search", "{}", "The argument text is missing.")]
    [InlineData("population", "{}", "The argument municipality is missing.")]
    [InlineData(
        "population", """{"municipality":"見本市","age_from":10,"age_to":5}""",
        "age_from is 10 and age_to is 5: age_from must not be greater. Omit age_to")]
    [InlineData("describe", """{"about":"next-busses"}""", "Did you mean next-buses?")]
    [InlineData(
        "describe", """{"about":"桜台"}""",
        "桜台 is not a data set, kind, document or type. 桜台 is not a municipality: 桜台 is part of 見本市.")]
    [InlineData(
        "run_document", """{"name":"budget-per-head","variables":{"code":"どこにもない市"}}""",
        "budget-per-head: No municipality どこにもない市 in the data.")]
    [InlineData(
        "run_document", """{"name":"next-buses","variables":{"lat":1}}""",
        "next-buses has no variable lat. Its variables: latitude,")]
    [InlineData("run_document", """{"name":"school-lunch-today","variables":{"code":"999997"}}""", "a date such as 2026-11-24. Today is ")]
    [InlineData("run_document", """{"name":"next-buses"}""", "next-buses needs the variable latitude, which must be a number")]
    public async Task A_wrong_argument_is_told_with_what_would_be_right(string tool, string arguments, string sentence)
    {
        var reply = await agent.UseAsync(tool, arguments);

        Assert.True(reply.IsError);
        Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facilities", """{"text":"図書館","open_at":"2026-06-10T09:30"}""", """{"text":"図書館","open_at":"2026-06-10T00:30Z"}""")]
    [InlineData(
        "facilities", """{"text":"図書館","open_at":"2026-06-10T09:30"}""", """{"text":"図書館","open_at":"2026-06-09T20:30:00-04:00"}""")]
    [InlineData("events", """{"from":"2026-06-10"}""", """{"from":"2026-06-09T15:00:00Z"}""")]
    [InlineData("events", """{"from":"2026-06-10"}""", """{"from":"2026-06-10 09:00","municipality":[""],"text":[]}""")]
    [InlineData("facilities", """{"kind":"AED","first":5}""", """{"kind":"AED","first":"5","municipality":null,"text":" "}""")]
    [InlineData("facilities", """{"kind":"EVACUATION_SITE"}""", """{"kind":"避難所"}""")]
    [InlineData("facilities", """{"kind":"PUBLIC_WIRELESS_LAN"}""", """{"kind":"wifi"}""")]
    [InlineData("facilities", """{"latitude":36.045,"longitude":139.958}""", """{"latitude":"36.045","longitude":"139.958"}""")]
    [InlineData("events", """{"from":"2026-06-10","free_only":true}""", """{"from":"2026-06-10","free_only":"true"}""")]
    [InlineData("population", """{"municipality":"999997"}""", """{"municipality":999997,"age_from":null}""")]
    [InlineData("population", """{"municipality":"999997"}""", """{"municipality":"99999"}""")]
    [InlineData("population", """{"municipality":"見本市"}""", """{"municipality":"Mihon City"}""")]
    [InlineData("facilities", """{"kind":"AED","first":20}""", """{"kind":["AED"],"first":100}""")]
    [InlineData("describe", """{"about":"AED"}""", """{"about":"aed"}""")]
    [InlineData("describe", """{"about":"next-buses"}""", """{"about":"NEXT_BUSES"}""")]
    [InlineData("describe", """{"about":"PUBLIC_TOILET"}""", """{"about":"トイレ"}""")]
    [InlineData(
        "run_document",
        """{"name":"budget-per-head","variables":{"code":"999997"}}""", """{"name":"budget-per-head","variables":{"code":"見本市"}}""")]
    [InlineData(
        "run_document",
        """{"name":"next-buses","variables":{"latitude":36.045,"longitude":139.958,"after":"2026-06-10T09:30:00"}}""",
        """{"name":"NEXT_BUSES","variables":{"latitude":"36.045","longitude":139.958,"after":"2026-06-10T00:30Z","radius":null}}""")]
    [InlineData(
        "run_document",
        """{"name":"next-buses","variables":{"latitude":36.045,"longitude":139.958}}""",
        """{"name":"next-buses","variables":"{\"latitude\":36.045,\"longitude\":139.958}"}""")]
    public async Task What_a_model_writes_in_its_own_way_is_what_it_means(string tool, string told, string sent)
    {
        var (right, meant) = (await agent.UseAsync(tool, told), await agent.UseAsync(tool, sent));

        Assert.False(right.IsError, right.Text);
        Assert.Equal(right.Text, meant.Text);
    }

    [Fact]
    public async Task A_time_in_another_zone_is_another_time()
    {
        var morning = await agent.UseAsync("facilities", """{"text":"図書館","open_at":"2026-06-10T10:00"}""");
        var evening = await agent.UseAsync("facilities", """{"text":"図書館","open_at":"2026-06-10T10:00Z"}""");

        Assert.NotEqual(morning.Text, evening.Text);
    }

    [Fact]
    public async Task A_document_that_finds_nothing_is_not_told_as_something_that_nobody_published()
    {
        var reply = await agent.UseAsync("run_document", """{"name":"budget-per-head","variables":{"code":"131016"}}""");

        Assert.Contains("No data for these variables.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_on_which_nobody_was_counted_is_told_with_the_day_of_the_newest_count()
    {
        var reply = await agent.UseAsync("population", """{"municipality":"見本市","survey_date":"2020-01-01"}""");

        const string told = "Unknown: the data has no population of 見本市 for 2020-01-01; the newest survey is of 2026-04-01.";
        Assert.StartsWith(told, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Japanese_word_that_is_no_kind_is_looked_for_and_that_is_said()
    {
        var words = await agent.UseAsync("facilities", """{"text":"図書館"}""");
        var kind = await agent.UseAsync("facilities", """{"kind":"図書館"}""");

        Assert.Equal("図書館 is not a kind. These places contain the word.\n" + words.Text, kind.Text);
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_an_error_of_the_protocol()
    {
        var answer = await agent.CallAsync("tools/call", new { name = "delete_all", arguments = new { } });

        var message = answer.GetProperty("error").GetProperty("message").GetString();
        Assert.Contains("Unknown tool delete_all. Tools: search,", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_list_follow_each_other_and_end()
    {
        var (names, after) = (new List<string>(), (string?)null);
        do
        {
            var asked = JsonSerializer.Serialize(new { kind = "AED", municipality = "999997", first = 5, after });
            var reply = await agent.UseAsync("facilities", asked);
            names.AddRange(reply.Values.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            after = reply.Values.TryGetProperty("after", out var more) ? more.GetString() : null;
        }
        while (after is not null);

        Assert.Equal(14, names.Distinct().Count());
        Assert.Equal(14, names.Count);
    }

    [Theory]
    [InlineData("events-of-the-month", """{"from":"2026-01-01","until":"2026-12-31"}""", "events", "nodes")]
    [InlineData("events-this-weekend", """{"from":"2026-06-01","to":"2026-06-30"}""", "occurrences", "edges")]
    public async Task Of_the_rows_of_a_document_come_as_many_as_can_be_read_and_the_others_after_them(
        string name, string said, string list, string rows)
    {
        var (seen, total, variables) = (new List<string>(), 0, JsonNode.Parse(said)!);
        do
        {
            var reply = await agent.UseAsync("run_document", new JsonObject { ["name"] = name, ["variables"] = variables }.ToJsonString());
            Assert.False(reply.IsError, reply.Text);
            var page = reply.Values.GetProperty("data").GetProperty(list);
            Assert.InRange(page.GetProperty(rows).GetArrayLength(), 1, 20);
            seen.AddRange(page.GetProperty(rows).EnumerateArray().Select(row => row.GetRawText()));
            total = page.GetProperty("totalCount").GetInt32();
            variables = variables.DeepClone();
            variables["after"] = reply.Values.TryGetProperty("after", out var more) ? more.GetString() : null;
            var told = reply.Text.Contains($"More: call run_document {name} again with the same variables", StringComparison.Ordinal);
            Assert.Equal(variables["after"] is not null, told);
        }
        while (variables["after"] is not null);

        Assert.Equal((total, total), (seen.Count, seen.Distinct().Count()));
        Assert.InRange(total, 21, 100);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("100", 20)]
    public async Task A_document_gives_no_more_rows_than_wanted_and_than_may_be(string first, int rows)
    {
        var variables = JsonNode.Parse("""{"from":"2026-01-01","until":"2026-12-31"}""")!;
        variables["first"] = JsonNode.Parse(first);

        var asked = new JsonObject { ["name"] = "events-of-the-month", ["variables"] = variables };
        var reply = await agent.UseAsync("run_document", asked.ToJsonString());

        Assert.Equal(rows, reply.Values.GetProperty("data").GetProperty("events").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("", "long has no variables to narrow it: use another tool.")]
    [InlineData("($word: String)", "Use the variables of long to narrow it: word.")]
    public async Task A_document_that_is_too_long_is_told_by_what_it_can_be_made_shorter(string variables, string sentence)
    {
        var folder = Directory.CreateTempSubdirectory();
        var text = "query Long" + variables + " { facilities(first: 50" + (variables.Length > 0 ? ", search: $word" : "")
            + ") { nodes { id name address opensAt closesAt hoursNote phone url description dataset { slug title licence } } } }";
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "long.graphql"), text);
        await using var served = await Served.StartAsync(("operations", folder.FullName));
        using var asking = new AgentClient(served.Url);

        var reply = await asking.UseAsync("run_document", """{"name":"long"}""");
        folder.Delete(recursive: true);

        Assert.Equal((true, true), (reply.IsError, reply.Text.EndsWith(sentence, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"about":"見本市"}""")]
    [InlineData("""{"about":"AED"}""")]
    [InlineData("""{"about":"aed"}""")]
    public async Task Each_data_set_that_is_described_has_its_credit_and_its_day(string arguments)
    {
        var reply = await agent.UseAsync("describe", arguments);

        Assert.Matches("\nCredit: .+ / (data of 20|date of the data unknown, read 20)", reply.Text);
        Assert.StartsWith("Credit: ", reply.Text.Split('\n')[^1], StringComparison.Ordinal);
        string[] items = Slugs("items", "slug"), credits = Slugs("credits", "dataset");
        Assert.Equal(items, credits);

        string[] Slugs(string list, string name) =>
            [.. reply.Values.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(name).GetString()!)];
    }

    [Fact]
    public async Task The_pages_of_what_there_is_of_a_city_follow_each_other_and_end()
    {
        var (slugs, total, after) = (new List<string>(), 0, (string?)null);
        do
        {
            var reply = await agent.UseAsync("describe", JsonSerializer.Serialize(new { about = "見本市", after }));
            total = reply.Values.GetProperty("total").GetInt32();
            slugs.AddRange(reply.Values.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()!));
            after = reply.Values.TryGetProperty("after", out var more) ? more.GetString() : null;
        }
        while (after is not null);

        Assert.True(total > 12);
        Assert.Equal(total, slugs.Distinct().Count());
    }

    [Fact]
    public async Task Data_sets_and_types_of_the_schema_can_be_read()
    {
        var listed = (await agent.CallAsync("resources/list")).GetProperty("result").GetProperty("resources");
        var card = await agent.CallAsync("resources/read", new { uri = "dataset://aed" });
        var type = await agent.CallAsync("resources/read", new { uri = "schema://Facility" });
        var types = await agent.CallAsync("resources/read", new { uri = "schema://" });
        var nothing = await agent.CallAsync("resources/read", new { uri = "schema://Nothing" });

        Assert.Contains(listed.EnumerateArray(), one => one.GetProperty("uri").GetString() == "dataset://aed");
        Assert.Contains("\"licence\":\"CC0-1.0\"", Text(card), StringComparison.Ordinal);
        Assert.Contains("type Facility implements Node {", Text(type), StringComparison.Ordinal);
        Assert.Contains("\nFacility\n", Text(types), StringComparison.Ordinal);
        Assert.True(nothing.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "evil.example")]
    public async Task What_a_browser_sends_for_another_page_is_refused(string header, string value)
    {
        using var response = await agent.SendAsync(HttpMethod.Post, Ping, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_the_gateway_itself_may_ask()
    {
        using var response = await agent.SendAsync(HttpMethod.Post, Ping, ("Origin", city.Url));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public async Task There_are_no_sessions_to_listen_to_or_to_end(string method)
    {
        using var response = await agent.SendAsync(new HttpMethod(method), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task What_is_not_JSON_is_told_so()
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, city.Url + "/mcp") { Content = new StringContent("x") };
        using var client = new HttpClient();

        using var response = await client.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_message_that_no_agent_writes_is_not_read()
    {
        using var response = await agent.SendAsync(HttpMethod.Post, Ping.PadRight(300_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Who_can_pay_for_nothing_is_told_the_tools_all_the_same_and_why_they_do_not_answer()
    {
        await using var served = await Served.StartAsync(("limit-cost", "1"));
        using var poor = new AgentClient(served.Url);

        var tools = (await poor.CallAsync("tools/list")).GetProperty("result").GetProperty("tools");
        var answer = await poor.UseAsync("search", """{"text":"公園"}""");

        Assert.Equal(6, tools.GetArrayLength());
        Assert.True(answer.IsError);
        Assert.Contains("a client may use at most 1 per minute", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_is_not_lost_where_only_its_dates_are_refused()
    {
        var refused = """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:30`."}]}""";
        await using var served = await Served.StartAsync(
            gateway => gateway with
            {
                ExecuteOwn = (request, form, cancellation) => request.Query?.Contains("AgentDates", StringComparison.Ordinal) == true
                    ? Task.FromResult(RunningServer.Make(AnswerKind.RequestError, refused) with { HasErrors = true })
                    : gateway.ExecuteOwn!(request, form, cancellation),
            },
            _ => { });
        using var other = new AgentClient(served.Url);

        var reply = await other.UseAsync("facilities", """{"kind":"AED"}""");

        Assert.False(reply.IsError, reply.Text);
        Assert.StartsWith("14 places", reply.Text, StringComparison.Ordinal);
        Assert.Contains("date of the data unknown", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_shut()
    {
        await using var served = await Served.StartAsync(("mcp", "off"));
        using var other = new AgentClient(served.Url);

        using var response = await other.SendAsync(HttpMethod.Post, Ping);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("/mcp", (await served.GetAsync("/llms.txt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_comes_to_the_address_is_told_how_to_ask()
    {
        var text = (await city.GetAsync("/llms.txt")).Text;

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.Contains(city.Url + "/mcp", text, StringComparison.Ordinal);
        Assert.All(RestCity.Documents, name => Assert.Contains($"[{name}]", text, StringComparison.Ordinal));
    }

    private static string Text(JsonElement answer) =>
        answer.GetProperty("result").GetProperty("contents")[0].GetProperty("text").GetString()!;
}
