using System.Text.Json.Nodes;
using Gateway.Catalog.Words;

namespace Gateway.Http.Agents;

/// <summary>A tool that agents call: what it is for, in few words, and how it answers.</summary>
/// <param name="Text">What it is for; every agent reads each token of it every time.</param>
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

/// <summary>Names defined by the schema, as agents use them.</summary>
/// <param name="Kinds">The kinds of places, each with its words, the Japanese ones among them.</param>
/// <param name="Sets">The kinds of data sets, with their words too.</param>
internal sealed record AgentWords(IReadOnlyList<(string Name, string Text)> Kinds, IReadOnlyList<(string Name, string Text)> Sets)
{
    /// <summary>No kind has a longer name, and an overlong text is not compared with all.</summary>
    private const int LongestWord = 64;

    public IReadOnlyList<string> Names { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>Returns the kind of places that a word means.</summary>
    public string? Find(string said) => Find(Kinds, said);

    /// <summary>Returns the kind of data sets that a word or a name means.</summary>
    public string? FindSet(string said) =>
        Sets.FirstOrDefault(set => AgentArguments.IsSame(set.Name, said)).Name ?? Find(Sets, said);

    /// <summary>Returns the kind whose words hold a Japanese word or a synonym of it: 避難所 is found as 避難場所, wifi as 無線LAN.</summary>
    private static string? Find(IReadOnlyList<(string Name, string Text)> kinds, string said) => said.Length is < 2 or > LongestWord ? null
        : Synonyms.Of(Fold.Of(said)).Prepend(said).Where(word => !word.All(char.IsAscii))
            .Select(word => kinds.FirstOrDefault(one => Fold.Of(one.Text).Contains(Fold.Of(word), StringComparison.Ordinal)).Name)
            .FirstOrDefault(name => name is not null);
}
