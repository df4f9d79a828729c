using System.Text.Json;
using Gateway.Cli.Shell;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;

namespace Gateway.Cli.Verbs;

/// <summary>Reads all data sets through the graph, page by page.</summary>
internal static class DatasetPages
{
    private const string Query = """
        query ($first: Int!, $after: String) {
          datasets(first: $first, after: $after) {
            nodes { slug kind title publisherName edition licence sourceUrl rowCount rejectedCount version importedAt sample listed }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    /// <param name="execute">Executes with the gateway's own limits: those of clients do not concern the operator.</param>
    /// <param name="pageSize">How many are read at once.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<IReadOnlyList<JsonElement>> ReadAsync(
        Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> execute, int pageSize, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>();
        string? after = null;
        do
        {
            var variables = JsonSerializer.SerializeToElement(new { first = pageSize, after });
            var answer = await execute(new OperationRequest(Query, Variables: variables), AnswerForm.Json, cancellation);
            var list = ListOf(answer);
            rows.AddRange(list.GetProperty("nodes").EnumerateArray());
            var page = list.GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return rows;
    }

    private static JsonElement ListOf(Answer answer)
    {
        using var document = answer.Parse();
        var root = document.RootElement;
        if (root.TryGetProperty("errors", out var errors))
        {
            throw new Stop(ExitCode.Failed, $"The data sets cannot be read: {errors[0].GetProperty("message").GetString()}");
        }

        return root.GetProperty("data").GetProperty("datasets").Clone();
    }
}
