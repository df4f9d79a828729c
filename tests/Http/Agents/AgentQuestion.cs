using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Tests.Http.Agents;

/// <summary>A question in Japanese, with the calls that answer it and what the answers must contain.</summary>
internal sealed record AgentQuestion(string Text, IReadOnlyList<PlannedCall> Calls, IReadOnlyList<string> Facts)
{
    /// <summary>More calls would be guessing.</summary>
    private const int MostCalls = 2;

    private static readonly JsonSerializerOptions Web =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<AgentQuestion> Read(string path) =>
        JsonSerializer.Deserialize<List<AgentQuestion>>(Sources.Read(path), Web)!;

    /// <summary>Makes the calls, and returns what is wrong with the answers.</summary>
    public async Task<AskedQuestion> AskAsync(AgentClient agent)
    {
        var replies = new List<ToolReply>();
        foreach (var call in Calls)
        {
            replies.Add(await agent.UseAsync(call.Tool, call.Arguments));
        }

        return new AskedQuestion(
            [.. Check(replies)],
            replies.Sum(reply => AgentClient.Tokens(reply.Text)),
            replies.Sum(reply => AgentClient.Tokens(JsonSerializer.Serialize(reply.Values, Web))));
    }

    private IEnumerable<string> Check(List<ToolReply> replies)
    {
        var text = string.Join('\n', replies.Select(reply => reply.Text));
        if (Calls.Count > MostCalls || replies.Exists(reply => reply.IsError))
        {
            yield return $"{Text}: {text}";
        }

        foreach (var fact in Facts.Where(fact => !text.Contains(fact, StringComparison.Ordinal)))
        {
            yield return $"{Text}: {fact} is missing in\n{text}";
        }

        foreach (var (call, reply) in Calls.Zip(replies).Where(pair => !HasCredit(pair.Second.Text)))
        {
            yield return $"{Text}: no credit or date in\n{reply.Text} ({call.Tool})";
        }
    }

    /// <summary>Whether it has a credit, and the day of the data or, if its publisher states none, the day it was read.</summary>
    private static bool HasCredit(string text) =>
        text.Contains("Credit: ", StringComparison.Ordinal)
        && (text.Contains("data of 20", StringComparison.Ordinal) || text.Contains("unknown, read 20", StringComparison.Ordinal));
}

internal sealed record PlannedCall(string Tool, JsonElement Arguments);

/// <summary>The result of a question: what is wrong, and how many tokens were read for it as text and as values.</summary>
internal sealed record AskedQuestion(IReadOnlyList<string> Faults, int TextTokens, int ValueTokens);
