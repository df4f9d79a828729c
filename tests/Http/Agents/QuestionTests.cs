using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Tests.Http.Rest;
using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Http.Agents;

/// <summary>
/// Forty questions in Japanese, each with the calls that answer it and what must stand in the answers (<c>questions.json</c>): what an
/// agent is told is enough, short, and never without credit and date.
/// </summary>
public sealed class QuestionTests(RestCity city, ITestOutputHelper output) : IClassFixture<RestCity>
{
    private const int MedianTokens = 1500;

    private static readonly JsonSerializerOptions Web =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly IReadOnlyList<Question> Questions =
        JsonSerializer.Deserialize<List<Question>>(Sources.Read("tests/Http/Agents/questions.json"), Web)!;

    [Fact]
    public async Task Each_is_answered_by_two_calls_at_most_with_credit_and_date_in_few_words()
    {
        using var agent = new AgentClient(city.Url);
        var (faults, texts, values) = (new List<string>(), new List<int>(), new List<int>());
        foreach (var question in Questions)
        {
            var replies = new List<ToolReply>();
            foreach (var call in question.Calls)
            {
                replies.Add(await agent.UseAsync(call.Tool, call.Arguments));
            }

            faults.AddRange(Check(question, replies));
            texts.Add(replies.Sum(reply => AgentClient.Tokens(reply.Text)));
            values.Add(replies.Sum(reply => AgentClient.Tokens(Relaxed(reply.Values))));
        }

        output.WriteLine($"median tokens: text {Median(texts)}, values {Median(values)}; most {texts.Max()}, {values.Max()}");
        Assert.Empty(faults);
        Assert.InRange(Median(texts), 1, MedianTokens);
        Assert.InRange(Median(values), 1, MedianTokens);
    }

    [Fact]
    public void There_are_forty_and_no_two_are_alike() => Assert.Equal(40, Questions.Select(question => question.Text).Distinct().Count());

    private static IEnumerable<string> Check(Question question, List<ToolReply> replies)
    {
        var text = string.Join('\n', replies.Select(reply => reply.Text));
        if (question.Calls.Count > 2 || replies.Exists(reply => reply.IsError))
        {
            yield return $"{question.Text}: {text}";
        }

        foreach (var fact in question.Facts.Where(fact => !text.Contains(fact, StringComparison.Ordinal)))
        {
            yield return $"{question.Text}: {fact} is missing in\n{text}";
        }

        foreach (var reply in replies.Where(reply => !HasCredit(reply.Text)))
        {
            yield return $"{question.Text}: no credit or date in\n{reply.Text}";
        }
    }

    private static bool HasCredit(string text) =>
        text.Contains("data of 20", StringComparison.Ordinal) && text.Contains("CC0", StringComparison.Ordinal);

    private static string Relaxed(JsonElement values) => JsonSerializer.Serialize(values, Web);

    private static int Median(List<int> numbers) => numbers.Order().ElementAt(numbers.Count / 2);

    private sealed record Question(string Text, IReadOnlyList<PlannedCall> Calls, IReadOnlyList<string> Facts);

    private sealed record PlannedCall(string Tool, JsonElement Arguments);
}
