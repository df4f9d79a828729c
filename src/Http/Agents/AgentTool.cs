using System.Text.Json.Nodes;

namespace Gateway.Http.Agents;

/// <summary>A tool that agents call: what it is for, in few words, and how it answers.</summary>
/// <param name="Text">What it is for; each token of it is read by every agent each time.</param>
/// <param name="Arguments">The properties of its schema, by their names.</param>
/// <param name="Required">Which of them cannot be left out.</param>
internal sealed record AgentTool(
    string Name,
    string Title,
    string Text,
    Func<AgentWords, JsonObject> Arguments,
    IReadOnlyList<string> Required,
    Func<AgentArguments, CancellationToken, Task<AgentAnswer>> AnswerAsync)
{
    public JsonObject Schema(AgentWords words) => new()
    {
        ["type"] = "object",
        ["properties"] = Arguments(words),
        ["required"] = new JsonArray([.. Required.Select(name => (JsonNode)name)]),
        ["additionalProperties"] = false,
    };

    public static JsonObject Of(string type, string? text = null, params ReadOnlySpan<string> names)
    {
        var property = new JsonObject { ["type"] = type };
        if (text is not null)
        {
            property["description"] = text;
        }

        if (names.Length > 0)
        {
            property["enum"] = new JsonArray([.. names.ToArray().Select(name => (JsonNode)name)]);
        }

        return property;
    }
}

/// <summary>Names that the schema gives, as agents use them.</summary>
/// <param name="Kinds">The kinds of places, each with its words, the Japanese ones among them.</param>
internal sealed record AgentWords(IReadOnlyList<(string Name, string Text)> Kinds);
