using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Http.Limits;
using Gateway.Http.Running;
using Gateway.Http.Watching;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Agents;

/// <summary>Runs operations for agents like those of anybody: through the one runner, with its slots, limits and deadline.</summary>
internal sealed class AgentDesk(Wire wire, Runner runner, RequestLog log)
{
    private static readonly AsyncLocal<HttpContext?> Request = new();

    private volatile Task<AgentWords>? words;

    /// <summary>Remembers the request, which is out of reach where the protocol calls a tool: its sender pays for what is asked.</summary>
    public static Task AnswerAsync(HttpContext http, RequestDelegate inner)
    {
        Request.Value = http;
        return inner(http);
    }

    /// <summary>Returns the names that the schema defines; read once, and again if that failed.</summary>
    public Task<AgentWords> WordsAsync() => words is { IsFaulted: false } known ? known : words = ReadWordsAsync();

    /// <summary>Runs an operation of the gateway's own, which is bounded by how it is written.</summary>
    public Task<AgentData> AskAsync(string operation, JsonObject variables, CancellationToken cancellation) =>
        AskAsync(Own(operation, variables), runner.RunOwnAsync, static _ => true, cancellation);

    /// <summary>The same to find out what is meant: it is not counted as an answer, found or not.</summary>
    public Task<AgentData> LookUpAsync(string operation, JsonObject variables, CancellationToken cancellation) =>
        AskAsync(Own(operation, variables), runner.RunOwnAsync, static _ => false, cancellation);

    /// <summary>The same where the lookup itself may be the answer: it is counted as one if it found rows or has errors.</summary>
    public Task<AgentData> FindAsync(string operation, JsonObject variables, CancellationToken cancellation) =>
        AskAsync(Own(operation, variables), runner.RunOwnAsync, static answer => answer.Rows > 0 || answer.HasErrors, cancellation);

    /// <summary>Runs a trusted document under the same limits as anybody.</summary>
    public Task<AgentData> RunAsync(string document, JsonElement variables, CancellationToken cancellation) => AskAsync(
        new OperationRequest(null, null, variables) { Key = new DocumentKey(document), QueriesOnly = true },
        runner.RunAsync,
        static _ => true,
        cancellation);

    private static OperationRequest Own(string operation, JsonObject variables) =>
        new(Operations.OfAgent(operation), null, JsonSerializer.SerializeToElement(variables));

    /// <summary>Reads no rows, so it waits for no slot: however busy the gateway is, an agent learns what the tools are.</summary>
    private async Task<AgentWords> ReadWordsAsync()
    {
        var request = new OperationRequest(Operations.OfAgent("words"), null, default);
        using var answer = await (wire.ExecuteOwn ?? wire.Execute)(request, AnswerForm.Json, CancellationToken.None);
        using var json = answer.Parse();
        var data = json.RootElement.GetProperty("data");
        return new AgentWords(Names(data, "kinds"), Names(data, "sets"));
    }

    private static (string Name, string Text)[] Names(JsonElement data, string of) =>
    [
        .. data.GetProperty(of).GetProperty("enumValues").EnumerateArray()
            .Select(value => (value.GetProperty("name").GetString()!, value.GetProperty("description").GetString() ?? "")),
    ];

    private async Task<AgentData> AskAsync(
        OperationRequest request,
        Func<Client, OperationRequest, AnswerForm, CancellationToken, Task<Answer>> run,
        Func<Answer, bool> isAnswer,
        CancellationToken cancellation)
    {
        var http = Request.Value!;
        using var answer = await run(Client.Of(http), request with { WantsCredits = true }, AnswerForm.Json, cancellation);
        if (isAnswer(answer))
        {
            log.Note(http, answer);
        }

        using var json = answer.Parse();
        ThrowIfUnavailable(answer, json);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            return new AgentData(null, [], errors[0].GetProperty("message").GetString());
        }

        var credits = json.RootElement.TryGetProperty("extensions", out var told) && told.TryGetProperty("attribution", out var attribution)
            ? await CreditsAsync(attribution, cancellation)
            : [];
        return new AgentData(json.RootElement.GetProperty("data").Clone(), credits, null);
    }

    /// <exception cref="AgentUnavailableException">The gateway cannot answer at this moment.</exception>
    private static void ThrowIfUnavailable(Answer answer, JsonDocument json)
    {
        if (json.RootElement.TryGetProperty("errors", out var errors) && AgentUnavailableException.Of(answer, errors[0]) is { } unavailable)
        {
            throw unavailable;
        }
    }

    /// <summary>
    /// Returns whom to credit for what was found. If the query for the dates was refused, these are unknown, but what was found is not
    /// lost.
    /// </summary>
    private async Task<IReadOnlyList<AgentCredit>> CreditsAsync(JsonElement attribution, CancellationToken cancellation)
    {
        var credits = attribution.EnumerateArray().ToArray();
        if (credits.Length == 0)
        {
            return [];
        }

        var slugs = new JsonArray([.. credits.Select(credit => (JsonNode?)credit.GetProperty("dataset").GetProperty("slug").GetString())]);
        using var answer = await runner.RunOwnAsync(
            Client.Of(Request.Value!),
            Own("dates", new JsonObject { ["slugs"] = slugs }),
            AnswerForm.Json,
            cancellation);
        using var json = answer.Parse();
        ThrowIfUnavailable(answer, json);
        var dates = json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data.GetProperty("datasets").GetProperty("nodes").EnumerateArray()
                .GroupBy(one => one.GetProperty("slug").GetString()!, StringComparer.Ordinal)
                .ToDictionary(one => one.Key, one => one.First(), StringComparer.Ordinal)
            : [];
        return [.. credits.Select(credit => CreditOf(credit, dates))];
    }

    private static AgentCredit CreditOf(JsonElement credit, Dictionary<string, JsonElement> dates)
    {
        var slug = Text(credit.GetProperty("dataset"), "slug")!;
        var dated = dates.GetValueOrDefault(slug);
        return new AgentCredit(
            slug,
            Text(credit, "text")!,
            Text(credit, "publisher"),
            Text(credit, "licence"),
            Text(dated, "updatedOn") ?? Text(dated, "publishedOn"),
            Text(dated, "importedAt"));
    }

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>The result of an operation: its data and whom to credit for it, or why there is none.</summary>
internal sealed record AgentData(JsonElement? Data, IReadOnlyList<AgentCredit> Credits, string? Error);
