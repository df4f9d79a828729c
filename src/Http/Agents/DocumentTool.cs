using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>The tool that runs a trusted document.</summary>
internal sealed class DocumentTool(AgentDesk desk, AgentTowns towns, Func<IReadOnlyList<DocumentContract>> contracts)
{
    private const string Name = "run_document";

    /// <summary>An answer with more letters than this would fill an agent's memory.</summary>
    private const int Longest = 12_000;

    /// <summary>The variable that is the code of a municipality in the gateway's documents: its name does as well.</summary>
    private const string Code = "code";

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
        if ((sent.Fault ?? (contract is null ? "There is no such document." : Wrong(contract, variables, sent.TodayIs))) is { } fault)
        {
            return AgentAnswer.Refuse(fault);
        }

        var (meant, wrong) = await MeantAsync(contract!, variables, cancellation);
        if (wrong is not null)
        {
            return AgentAnswer.Refuse($"{contract!.Name}: {wrong}");
        }

        var (data, credits, error) = await desk.RunAsync(contract!.Name, meant, cancellation);
        if (data is not { } found)
        {
            return AgentAnswer.Refuse($"{contract.Name}: {error}");
        }

        var text = AgentAnswer.Compact(JsonNode.Parse(found.GetRawText()));
        return text.Length > Longest
            ? AgentAnswer.Refuse(
                $"The answer has {text.Length} letters, too many to be read: ask for less (first, a smaller radius or span).")
            : new AgentAnswer().With("data", JsonNode.Parse(text)).Line(text)
                .Line(found.EnumerateObject().All(one => one.Value.ValueKind is JsonValueKind.Null)
                    ? "Nothing is in the data for these variables."
                    : "null = not published.")
                .Credit(credits);
    }

    /// <summary>The variables, each text read as in an address: "36.04" is a number, 09:00Z is 18:00 in Japan. null is left out.</summary>
    private async Task<(JsonElement Variables, string? Fault)> MeantAsync(
        DocumentContract contract, JsonElement variables, CancellationToken cancellation)
    {
        var meant = new JsonObject();
        foreach (var sent in variables.EnumerateObject().Where(sent => sent.Value.ValueKind is not JsonValueKind.Null))
        {
            meant[sent.Name] = ParameterValue.Read(contract.Find(sent.Name)!.Shape, sent.Value, out var fault);
            if (fault is not null)
            {
                return (default, $"{sent.Name} {fault}.");
            }
        }

        // A code of whatever has digits, of a municipality or, in an operator's own document, of a route; a name has none.
        if (meant[Code] is JsonValue code && code.TryGetValue<string>(out var said) && !said.Any(char.IsAsciiDigit))
        {
            var (town, fault) = await towns.FindAsync(said, cancellation);
            if (town is null)
            {
                return (default, fault);
            }

            meant[Code] = town.Code;
        }

        return (JsonSerializer.SerializeToElement(meant), null);
    }

    private static string? Wrong(DocumentContract contract, JsonElement variables, string today)
    {
        var names = string.Join(", ", contract.Parameters.Select(one => one.Name));
        return variables.EnumerateObject().Select(one => one.Name).FirstOrDefault(name => contract.Find(name) is null) is { } odd
                ? $"{contract.Name} has no variable {odd}; it has {names}."
            : contract.Parameters.FirstOrDefault(one => one.IsRequired && !Has(variables, one.Name)) is { } missing
                ? $"{contract.Name} needs the variable {missing.Name}, which {ParameterValue.Expected(missing.Shape)}."
                    + (missing.Shape is ScalarShape { Name: "LocalDate" or "LocalDateTime" } ? today : "")
            : null;
    }

    private static bool Has(JsonElement variables, string name) =>
        variables.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;
}
