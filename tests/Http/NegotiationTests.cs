using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Streams;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Accept headers as recorded from HotChocolate 15.1, and the statuses that go with them.</summary>
public sealed class NegotiationTests
{
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Parts = "multipart/mixed; boundary=\"-\"";
    private const string Events = "text/event-stream; charset=utf-8";
    private const string Lines = "application/jsonl; charset=utf-8";

    [Theory]
    [InlineData(null, GraphQL)]
    [InlineData("", GraphQL)]
    [InlineData("*/*", GraphQL)]
    [InlineData("application/*", GraphQL)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-16", Json)]
    [InlineData("application/xml, application/json", Json)]
    [InlineData("multipart/mixed, application/json", Json)]
    [InlineData("application/json, */*", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", GraphQL)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", Json)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("application/json;q=0.2, application/*", GraphQL)]
    [InlineData("multipart/mixed", Parts)]
    [InlineData("multipart/*", Parts)]
    [InlineData("multipart/mixed;q=1, application/json;q=0.9", Parts)]
    [InlineData("text/event-stream", Events)]
    [InlineData("text/event-stream, multipart/mixed", Events)]
    [InlineData("application/jsonl", Lines)]
    public void One_answer_has_the_form_that_the_client_likes_best(string? accept, string expected)
    {
        var (accepted, error) = Read(accept);

        Assert.Null(error);
        Assert.Equal(expected, accepted!.Single.ContentType);
    }

    [Theory]
    [InlineData(null, Parts)]
    [InlineData("*/*", Parts)]
    [InlineData("application/json", Json)]
    [InlineData("application/*", GraphQL)]
    [InlineData("application/json, */*", Json)]
    [InlineData("application/graphql-response+json,application/json;q=0.9", GraphQL)]
    [InlineData("application/json, multipart/mixed", Parts)]
    [InlineData("text/event-stream, application/json;q=0.5", Events)]
    [InlineData("application/jsonl", Lines)]
    public void Answers_of_a_batch_stream_unless_the_client_names_JSON(string? accept, string expected) =>
        Assert.Equal(expected, Read(accept).Accepted!.Batch.ContentType);

    [Theory]
    [InlineData(null, Events)]
    [InlineData("*/*", Events)]
    [InlineData("application/json, text/event-stream", Events)]
    [InlineData("multipart/mixed, */*", Parts)]
    [InlineData("application/json", null)]
    public void Answers_without_end_need_a_stream(string? accept, string? expected) =>
        Assert.Equal(expected, Read(accept).Accepted!.Endless?.ContentType);

    [Fact]
    public void Accept_may_come_in_several_lines()
    {
        var lines = new StringValues(["application/xml", "application/json"]);

        Assert.Equal(ResponseForm.Json, Negotiation.Read(lines, ResponseForm.All).Accepted!.Single);
    }

    [Theory]
    [InlineData("text/csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("text/csv, application/json;q=0.9", "text/csv; charset=utf-8; header=present")]
    [InlineData("text/csv;q=0.5, application/json", Json)]
    [InlineData("text/csv, application/json", Json)]
    [InlineData("*/*", GraphQL)]
    public void A_further_form_is_chosen_as_soon_as_it_is_in_the_list(string accept, string expected)
    {
        var further = new ResponseForm("text/csv", 3, http => new ArrayStream(http))
        {
            Extension = "csv",
            Parameter = "charset=utf-8; header=present",
            NeedsName = true,
        };

        var (accepted, _) = Negotiation.Read(accept, [.. ResponseForm.All, further]);

        Assert.Equal(expected, accepted!.Single.ContentType);
        Assert.False(accepted.Endless == further);
    }

    [Fact]
    public void Forms_are_told_apart_by_media_type_and_by_extension()
    {
        Assert.Equal(ResponseForm.All.Count, ResponseForm.All.Select(form => form.MediaType).Distinct().Count());
        Assert.Equal(
            ["json", "jsonl", "csv", "ndjson", "xlsx", "geojson", "ics", "parquet"],
            ResponseForm.All.Select(form => form.Extension).OfType<string>());
        Assert.Equal([ResponseForm.GraphQL, ResponseForm.Json], ResponseForm.All.Where(form => !form.Streams && !form.IsFile));
    }

    [Theory]
    [InlineData("text/html,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("application/json, TEXT/HTML;q=0.1", true)]
    [InlineData("text/html;q=0, application/json", false)]
    [InlineData("*/*", false)]
    public void A_page_is_for_those_who_name_and_accept_it(string accept, bool wantsPage) =>
        Assert.Equal(wantsPage, Negotiation.WantsPage(accept));

    /// <summary>A comma in quotes does not separate.</summary>
    [Theory]
    [InlineData("application/json;profile=\"a,b\"", null)]
    [InlineData("text/html;a=\"x\\\",y\", application/json", null)]
    [InlineData("application/json;profile=\"a,b", "application/json;profile=\"a,b")]
    public void A_range_goes_to_the_next_comma_outside_of_quotes(string accept, string? unreadable)
    {
        var (accepted, error) = Read(accept);

        Assert.Equal(unreadable is null, accepted is not null);
        Assert.Equal(unreadable, error?.Detail?.Value);
    }

    private static (Acceptance? Accepted, WireError? Error) Read(string? accept) =>
        Negotiation.Read(accept is null ? StringValues.Empty : new StringValues(accept), ResponseForm.All);

    [Theory]
    [InlineData("application/xml", 406, """{"errors":[{"message":"None of the `Accept` header values is supported.","extensions":{"code":"HC0063"}}]}""")]
    [InlineData("application/json;q=0", 406, """{"errors":[{"message":"None of the `Accept` header values is supported.","extensions":{"code":"HC0063"}}]}""")]
    [InlineData("foo", 400, """{"errors":[{"message":"Unable to parse the accept header value `foo`.","extensions":{"headerValue":"foo","code":"HC0064"}}]}""")]
    public async Task An_accept_header_that_cannot_be_served_is_refused_as_recorded(string accept, int status, string body)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.PostAsync("""{"query":"{__typename}"}""", accept);

        Assert.Equal((status, GraphQL, body), (reply.Status, reply.ContentType, reply.Text));
    }

    [Theory]
    [InlineData(AnswerKind.Executed, null, 200)]
    [InlineData(AnswerKind.RequestError, null, 400)]
    [InlineData(AnswerKind.NotAllowed, null, 405)]
    [InlineData(AnswerKind.Failed, null, 500)]
    [InlineData(AnswerKind.Executed, "application/json", 200)]
    [InlineData(AnswerKind.RequestError, "application/json", 200)]
    [InlineData(AnswerKind.NotAllowed, "application/json", 200)]
    [InlineData(AnswerKind.SyntaxError, null, 400)]
    [InlineData(AnswerKind.Failed, "application/json", 500)]
    internal async Task The_status_tells_what_became_of_the_operation(AnswerKind kind, string? accept, int status)
    {
        await using var server = await RunningServer.StartAsync(kind, """{"data":null}""");

        var reply = await server.PostAsync("""{"query":"{__typename}"}""", accept);

        Assert.Equal((status, """{"data":null}"""), (reply.Status, reply.Text));
        Assert.Equal(accept is null ? GraphQL : Json, reply.ContentType);
        Assert.Equal(kind == AnswerKind.NotAllowed ? "POST" : null, reply.Header("allow"));
    }

    [Theory]
    [InlineData("{\"query\": \"{a", 400)]
    [InlineData("NONSENSE", 400)]
    [InlineData("null", 200)]
    [InlineData("", 200)]
    [InlineData("{\"query\":1}", 200)]
    [InlineData("[]", 200)]
    public async Task To_the_older_form_only_what_is_no_JSON_has_a_status_of_its_own(string body, int status)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.PostAsync(body, "application/json");

        Assert.Equal((status, Json), (reply.Status, reply.ContentType));
        Assert.StartsWith("{\"errors\":[", reply.Text, StringComparison.Ordinal);
    }
}
