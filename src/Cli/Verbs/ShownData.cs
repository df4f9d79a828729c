using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;

namespace Gateway.Cli.Verbs;

/// <summary>Says in a line which data a gateway shows: the sample city, what was imported, or nothing yet.</summary>
internal static class ShownData
{
    private static readonly OperationRequest Question = new(
        "{ all: datasets(first: 1) { totalCount } sample: datasets(first: 1, where: { sample: { eq: true } }) { totalCount } }");

    public static async Task<string> TellAsync(
        Func<OperationRequest, CancellationToken, Task<Answer>> execute, CancellationToken cancellation)
    {
        var answer = await execute(Question, cancellation);
        using var document = JsonDocument.Parse(answer.Json);
        return answer.HasErrors || !document.RootElement.TryGetProperty("data", out var data)
            ? "Its data cannot be read now."
            : Tell(Count(data, "all"), Count(data, "sample"));
    }

    private static string Tell(int all, int sample) => (all, sample) switch
    {
        (0, _) => "It is empty: `gateway import FILE...` takes in what a city published.",
        _ when all == sample => "It shows the sample city 見本市, which is fictional: `gateway import FILE...` puts real data in its place.",
        (1, _) => "It shows 1 data set.",
        (_, 0) => $"It shows {all} data sets.",
        _ => $"It shows {all} data sets, {sample} of them of the fictional sample city 見本市.",
    };

    private static int Count(JsonElement data, string key) => data.GetProperty(key).GetProperty("totalCount").GetInt32();
}
