using System.Text.Json;
using Gateway.Cli.Shell;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;

namespace Gateway.Cli.Verbs;

/// <summary>Describes in a line which data a gateway serves: the sample city, imported data, or nothing yet.</summary>
internal static class ShownData
{
    private static readonly OperationRequest Question = new(
        "{ all: datasets(first: 1) { totalCount } sample: datasets(first: 1, where: { sample: { eq: true } }) { totalCount } }");

    /// <param name="execute">Executes with the gateway's own limits: the data is there whatever limits clients have.</param>
    public static async Task<string> DescribeAsync(
        Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> execute, Words words, CancellationToken cancellation)
    {
        using var answer = await execute(Question, AnswerForm.Json, cancellation);
        using var document = answer.Parse();
        return answer.HasErrors || !document.RootElement.TryGetProperty("data", out var data)
            ? words[Word.ShownUnknown]
            : Describe(Count(data, "all"), Count(data, "sample"), words);
    }

    private static string Describe(int all, int sample, Words words) => (all, sample) switch
    {
        (0, _) => words[Word.ShownNothing],
        _ when all == sample => words[Word.ShownSample],
        (1, _) => words[Word.ShownOne],
        (_, 0) => words.Of(Word.ShownReal, all),
        _ => words.Of(Word.ShownSome, all, sample),
    };

    private static int Count(JsonElement data, string key) => data.GetProperty(key).GetProperty("totalCount").GetInt32();
}
