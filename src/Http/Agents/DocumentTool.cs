using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>The tool that runs a trusted document.</summary>
internal sealed class DocumentTool(AgentDesk desk, Func<IReadOnlyList<DocumentContract>> contracts)
{
    private const string Name = "run_document";

    /// <summary>An answer with more letters than this would fill an agent's memory.</summary>
    private const int Longest = 12_000;

    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new JsonObject());

    public AgentTool Tool => new(
        Name,
        "Run a document",
        "Runs one of the gateway's documents: buses, waste days, school lunch, districts of a point, budgets and others. describe lists "
        + "them, and tells the variables of one.",
        _ => new JsonObject { ["name"] = AgentTool.Of("string"), ["variables"] = AgentTool.Of("object") },
        ["name"],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var all = contracts();
        var (name, variables) = (sent.Name("name", [.. all.Select(one => one.Name)]), sent.Object("variables") ?? Nothing);
        var contract = all.FirstOrDefault(one => one.Name == name);
        if ((sent.Fault ?? (contract is null ? "There is no such document." : Wrong(contract, variables))) is { } fault)
        {
            return AgentAnswer.Refuse(fault);
        }

        var (data, credits, error) = await desk.RunAsync(contract!.Name, variables, cancellation);
        if (data is not { } found)
        {
            return AgentAnswer.Refuse($"{contract.Name}: {error}");
        }

        var text = AgentAnswer.Compact(JsonNode.Parse(found.GetRawText()));
        return text.Length > Longest
            ? AgentAnswer.Refuse(
                $"The answer has {text.Length} letters, too many to be read: ask for less (first, a smaller radius or span).")
            : new AgentAnswer().With("data", JsonNode.Parse(text)).Line(text).Line("null = not published.").Credit(credits);
    }

    private static string? Wrong(DocumentContract contract, JsonElement variables)
    {
        var names = string.Join(", ", contract.Parameters.Select(one => one.Name));
        return variables.EnumerateObject().Select(one => one.Name).FirstOrDefault(name => contract.Find(name) is null) is { } odd
                ? $"{contract.Name} has no variable {odd}; it has {names}."
            : contract.Parameters.FirstOrDefault(one => one.IsRequired && !variables.TryGetProperty(one.Name, out _)) is { } missing
                ? $"{contract.Name} needs the variable {missing.Name}, which {ParameterValue.Expected(missing.Shape)}."
            : null;
    }
}
