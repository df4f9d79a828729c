using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Http.Rest;

/// <summary>Trusted documents at addresses of their own, queried on the sample city.</summary>
public sealed class RestTests(RestCity city) : IClassFixture<RestCity>
{
    private const string Json = "application/json";

    private const string Map = "/api/places-on-this-map?zoom=13&";

    private const string Brackets = "box[south]=36.0&box[west]=139.9&box[north]=36.1&box[east]=140.0";

    [Fact]
    public async Task An_address_answers_the_data_alone()
    {
        var reply = await city.GetAsync("/api/evacuation-near?latitude=36.045&longitude=139.958");

        Assert.Equal((200, "application/json; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.True(Parse(reply).GetProperty("facilities").GetProperty("totalCount").GetInt32() > 0);
    }

    [Fact]
    public async Task The_answer_is_that_of_the_graph()
    {
        var rest = await city.GetAsync("/api/aeds-in-a-box?south=36.0&west=139.9&north=36.1&east=140");
        var variables = Uri.EscapeDataString("""{"south":36.0,"west":139.9,"north":36.1,"east":140.0}""");
        var graph = await city.GetAsync("/graphql/persisted/aeds-in-a-box?variables=" + variables);

        Assert.Equal(Parse(graph).GetProperty("data").GetRawText(), rest.Text);
    }

    [Fact]
    public async Task A_time_is_that_of_Japan_in_whatever_zone_it_is_said()
    {
        const string Buses = "/api/next-buses?latitude=36.045&longitude=139.958&after=2026-11-25T";
        var (japan, utc) = (await city.GetAsync(Buses + "08:00"), await city.GetAsync(Buses + "00:00Z"));
        var eastern = await city.GetAsync(Buses + Uri.EscapeDataString("08:00:00+09:00"));
        var local = await city.GetAsync(Buses + "00:00");

        Assert.Contains("2026-11-25T08:22:00", japan.Text, StringComparison.Ordinal);
        Assert.NotEqual(local.Text, utc.Text);
        Assert.Equal((await city.GetAsync(Buses + "09:00")).Text, utc.Text);
        Assert.Equal(japan.Text, eastern.Text);
    }

    [Theory]
    [InlineData(Map + Brackets + "&categories=AED&categories=PUBLIC_FACILITY")]
    [InlineData(Map + Brackets + "&categories=aed,public-facility")]
    [InlineData(Map + Brackets + "&categories[]=AED&categories[]=PUBLIC_FACILITY")]
    [InlineData(Map + "box={\"south\":36.0,\"west\":139.9,\"north\":36.1,\"east\":140.0}&categories=AED,PUBLIC_FACILITY")]
    public async Task Lists_and_objects_may_be_written_in_each_of_the_told_ways(string path)
    {
        var reply = await city.GetAsync(path);

        Assert.Equal(200, reply.Status);
        var nodes = Parse(reply).GetProperty("facilities").GetProperty("nodes").EnumerateArray().ToArray();
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Contains(node.GetProperty("category").GetString(), new[] { "AED", "PUBLIC_FACILITY" }));
    }

    [Fact]
    public async Task An_object_within_an_object_may_be_written_in_brackets_or_as_JSON()
    {
        const string Path = "/api/nurseries-per-children?code=999997&nurseries[category]";

        var (brackets, json) = (await city.GetAsync(Path + "[eq]=childcare"), await city.GetAsync(Path + "={\"eq\":\"CHILDCARE\"}"));

        Assert.Equal((200, json.Text), (brackets.Status, brackets.Text));
        Assert.NotEqual(json.Text, (await city.GetAsync(Path + "[eq]=aed")).Text);
    }

    [Fact]
    public async Task What_is_empty_counts_as_not_said()
    {
        var (empty, without) = (await city.GetAsync("/api/events-of-the-month?from=2026-11-01&until=2026-11-30&after="),
            await city.GetAsync("/api/events-of-the-month?from=2026-11-01&until=2026-11-30"));

        Assert.Equal((200, without.Text), (empty.Status, empty.Text));
    }

    [Theory]
    [InlineData(
        "/api/evacuation-near?latitude=36", "longitude", "The parameter `longitude` is missing; it must be a number such as 36.045.")]
    [InlineData("/api/evacuation-near?latitude=north&longitude=139", "latitude", "`latitude` must be a number such as 36.045.")]
    [InlineData("/api/evacuation-near?latitude=36&longitude=139&latitude=35", "latitude", "`latitude` is set more than once.")]
    [InlineData("/api/evacuation-near?lattitude=36&longitude=139", "lattitude", "There is no parameter `lattitude`. Did you mean `lati")]
    [InlineData("/api/events-of-the-month?from=2026-13-01&until=2026-11-30", "from", "`from` must be a date such as 2026-11-24.")]
    [InlineData("/api/places-on-this-map?zoom=3&box[top]=1", "box[top]", "`box[top]` is unknown: the members are box[south], box[west]")]
    [InlineData("/api/places-on-this-map?zoom=3&box=%7B", "box", "`box` must be a JSON object")]
    [InlineData("/api/search-box?text=a&types=PLACE", "types", "`types` must be one of")]
    [InlineData(
        "/api/nurseries-per-children?code=999997&nurseries[category]=AED", "nurseries[category]",
        "`nurseries[category]` must be a JSON object of the type")]
    [InlineData(
        "/api/nurseries-per-children?code=999997&nurseries[category][eq]=CAT", "nurseries[category][eq]",
        "`nurseries[category][eq]` must be one of ")]
    [InlineData("/api/nurseries-per-children?code=999997&nurseries[and]=1", "nurseries[and]", "`nurseries[and]` must be a JSON object")]
    [InlineData("/api/places-on-this-map?zoom=3&box={\"west\":1}&box[west]=1", "box[west]", "`box[west]` is set more than once.")]
    [InlineData("/api/places-on-this-map?zoom=3&box[west]=1&box={\"west\":1}", "box", "`box` is set more than once.")]
    [InlineData("/api/places-on-this-map?zoom=3&box={\"west\":1,\"west\":2}", "box", "`box` must be a JSON object")]
    [InlineData("/api/places-on-this-map?zoom=3&box[west][eq]=1", "box[west][eq]", "`box[west][eq]` is not an object: use west only.")]
    public async Task A_wrong_parameter_is_named_with_what_would_be_right(string path, string parameter, string detail)
    {
        var reply = await city.GetAsync(path);

        Assert.Equal((400, "application/problem+json", "no-store"), (reply.Status, reply.ContentType, reply.Header("cache-control")));
        var problem = Parse(reply);
        Assert.Equal((400, parameter), (problem.GetProperty("status").GetInt32(), problem.GetProperty("parameter").GetString()));
        Assert.StartsWith(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_any_field_is_a_problem_and_no_half_answer()
    {
        var reply = await city.GetAsync("/api/events-of-the-month?from=2026-11-01&until=2026-11-30&after=nonsense");

        Assert.Equal((400, "application/problem+json"), (reply.Status, reply.ContentType));
        Assert.False(Parse(reply).TryGetProperty("data", out _));
        Assert.NotEmpty(Parse(reply).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_month_that_ends_before_it_begins_is_refused()
    {
        var reply = await city.GetAsync("/api/events-of-the-month?from=2026-11-30&until=2026-11-01");

        Assert.Equal((400, "application/problem+json"), (reply.Status, reply.ContentType));
        Assert.StartsWith("The period ends before it begins", Parse(reply).GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_told_the_nearest_one()
    {
        var reply = await city.GetAsync("/api/evacuation-neer?latitude=36&longitude=139");

        Assert.Equal(404, reply.Status);
        Assert.Contains("Did you mean /api/evacuation-near?", Parse(reply).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_client_has_is_not_sent_again()
    {
        const string Path = "/api/evacuation-near?latitude=36.045&longitude=139.958";
        var tag = (await city.GetAsync(Path)).Header("etag")!;

        var again = await city.GetAsync(Path, Json, ("if-none-match", tag));

        Assert.Equal((304, 0), (again.Status, again.Bytes.Length));
    }

    [Theory]
    [InlineData("/api/evacuation-sites-for-floods?format=csv", Json, "text/csv")]
    [InlineData("/api/evacuation-sites-for-floods", "text/csv", "text/csv")]
    [InlineData("/api/evacuation-sites-for-floods?format=ndjson", Json, "application/x-ndjson")]
    public async Task A_list_comes_as_a_file_too(string path, string accept, string type)
    {
        var reply = await city.GetAsync(path, accept);

        Assert.Equal(200, reply.Status);
        Assert.StartsWith(type, reply.ContentType, StringComparison.Ordinal);
        Assert.True(reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length > 1);
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_a_problem_that_names_those_there_are()
    {
        var reply = await city.GetAsync("/api/evacuation-near?latitude=36.045&longitude=139.958&format=pdf");

        Assert.Equal((406, "application/problem+json"), (reply.Status, reply.ContentType));
        Assert.Contains("csv", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_holds_every_trusted_document_and_none_of_the_pages()
    {
        var documents = Parse(await city.GetAsync("/api")).GetProperty("documents").EnumerateArray();

        Assert.Equal(RestCity.Documents, documents.Select(one => one.GetProperty("name").GetString()!));
    }

    /// <summary>An example is an address that answers; a document that needs a value nobody knows here has none.</summary>
    [Fact]
    public async Task The_list_for_programs_has_examples_that_answer()
    {
        await using var served = await Served.StartAsync();
        var documents = Parse(await served.GetAsync("/api", "application/json")).GetProperty("documents").EnumerateArray()
            .Select(one => one.GetProperty("example").GetString()).OfType<string>().ToList();

        Assert.NotEmpty(documents);
        foreach (var example in documents)
        {
            Assert.Equal(200, (await served.GetAsync(new Uri(example).PathAndQuery, "application/json")).Status);
        }
    }

    private static JsonElement Parse(Reply reply) => JsonDocument.Parse(reply.Bytes).RootElement;
}
