using Gateway.Tests.Http.Rest;
using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Http.Agents;

/// <summary>
/// Forty questions in Japanese, each with the calls that answer it and what the answers must contain (<c>questions.json</c>): answers to
/// agents suffice, are short, and never lack credit and date.
/// </summary>
public sealed class QuestionTests(RestCity city, ITestOutputHelper output) : IClassFixture<RestCity>
{
    private const int MedianTokens = 1500;

    private static readonly IReadOnlyList<AgentQuestion> Questions = AgentQuestion.Read("tests/Http/Agents/questions.json");

    [Fact]
    public async Task Each_is_answered_by_two_calls_at_most_with_credit_and_date_in_few_words()
    {
        using var agent = new AgentClient(city.Url);
        var asked = new List<AskedQuestion>();
        foreach (var question in Questions)
        {
            asked.Add(await question.AskAsync(agent));
        }

        int[] texts = [.. asked.Select(one => one.TextTokens)], values = [.. asked.Select(one => one.ValueTokens)];
        output.WriteLine($"median tokens: text {Median(texts)}, values {Median(values)}; most {texts.Max()}, {values.Max()}");
        Assert.Empty(asked.SelectMany(one => one.Faults));
        Assert.InRange(Median(texts), 1, MedianTokens);
        Assert.InRange(Median(values), 1, MedianTokens);
    }

    [Fact]
    public void There_are_forty_and_no_two_are_alike() => Assert.Equal(40, Questions.Select(question => question.Text).Distinct().Count());

    private static int Median(int[] numbers) => numbers.Order().ElementAt(numbers.Length / 2);
}
