using System.Net;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>The plain form for queries: what is in the address runs as at the graph, and its answer is shown.</summary>
public sealed class AskTests
{
    [Fact]
    public async Task Without_a_question_an_example_stands_in_the_form_and_nothing_is_run()
    {
        await using var server = await RunningServer.StartAsync(_ => throw new InvalidOperationException("Nothing is asked."));

        var reply = await server.GetAsync("/ask?lang=en");

        Assert.Equal(200, reply.Status);
        Assert.Contains("query GuideFirst {", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"ask-answer\"", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_run_with_its_variables_as_a_query_and_its_answer_stands_below()
    {
        OperationRequest? asked = null;
        await using var server = await RunningServer.StartAsync(request =>
        {
            asked = request with { Variables = request.Variables.Clone() };
            return RunningServer.Make(AnswerKind.Executed, """{"data":{"name":"<b>市</b>"}}""");
        });

        var reply = await server.GetAsync("/ask?query=%7Ba%7D&variables=%7B%22n%22%3A1%7D");

        Assert.Equal(("{a}", true, 1), (asked!.Query, asked.QueriesOnly, asked.Variables.GetProperty("n").GetInt32()));
        Assert.Contains("\"name\": \"<b>市</b>\"", WebUtility.HtmlDecode(reply.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", reply.Text, StringComparison.Ordinal);
        Assert.Contains(">{a}</textarea>", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_above_with_a_link_to_its_cure_and_the_question_is_kept()
    {
        await using var server = await RunningServer.StartAsync(
            AnswerKind.RequestError, """{"errors":[{"message":"Too dear.","extensions":{"code":"HC0047"}}]}""");

        var reply = await server.GetAsync("/ask?query=%7Ba%7D&lang=ja");

        Assert.Equal(400, reply.Status);
        Assert.Contains("href=\"/errors?lang=ja#HC0047\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/ask?query=%7Ba%7D&amp;lang=en\" hreflang=\"en\" lang=\"en\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains(">{a}</textarea>", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("<img>")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task Variables_that_are_no_object_are_told_at_their_field(string variables)
    {
        await using var server = await RunningServer.StartAsync(_ => throw new InvalidOperationException("Nothing is asked."));

        var reply = await server.GetAsync("/ask?query=%7Ba%7D&variables=" + Uri.EscapeDataString(variables));

        Assert.Equal(400, reply.Status);
        Assert.Contains("href=\"#ask-variables\"", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Where_questions_are_taken_by_post_only_nothing_is_run(bool byPostOnly, bool needsPreflight)
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => throw new InvalidOperationException("Nothing is asked."),
            rules: new WireRules { Get = !byPostOnly, GetNeedsPreflight = needsPreflight });

        Assert.Equal(403, (await server.GetAsync("/ask?query=%7Ba%7D")).Status);
    }

    [Fact]
    public async Task Other_methods_are_told_what_there_is()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/ask"));

        Assert.Equal((405, "GET, HEAD, OPTIONS"), (reply.Status, reply.Header("allow")));
    }
}
