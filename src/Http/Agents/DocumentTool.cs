using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>The tool that runs a trusted document.</summary>
internal sealed class DocumentTool(AgentDesk desk, AgentTowns towns, Func<IReadOnlyList<DocumentContract>> contracts)
{
    private const string Name = "run_document";

    /// <summary>An answer with more characters than this would fill an agent's context.</summary>
    private const int Longest = 12_000;

    /// <summary>The variable for the number of rows in the gateway's documents; an operator's own may have others.</summary>
    private const string First = "first";

    /// <summary>The variable for the cursor of the previous page.</summary>
    private const string After = "after";

    /// <summary>How often a document is run to find how many of its rows fit.</summary>
    private const int MostRuns = 3;

    /// <summary>The variable for the code of a municipality in the gateway's documents: its name is accepted too.</summary>
    private const string Code = "code";

    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new JsonObject());

    public AgentTool Tool => new(
        Name,
        "Run a document",
        "Run a predefined query (document): buses, waste days, school lunch, districts of a point, budgets and others. describe lists "
        + "them and their variables.",
        _ => new JsonObject { ["name"] = AgentTool.Of("string"), ["variables"] = AgentTool.Of("object") },
        ["name"],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var all = contracts();
        var (name, variables) = (sent.Name("name", [.. all.Select(one => one.Name)]), sent.Object("variables") ?? Nothing);
        var contract = all.FirstOrDefault(one => one.Name == name);
        if ((sent.Fault ?? (contract is null ? "Document not found." : FaultOf(contract, variables, sent.TodayIs))) is { } fault)
        {
            return AgentAnswer.Refuse(fault);
        }

        var (meant, wrong) = await ParseVariablesAsync(contract!, variables, cancellation);
        return meant is null ? AgentAnswer.Refuse($"{contract!.Name}: {wrong}") : await RunAsync(contract!, meant, cancellation);
    }

    /// <summary>Runs it for as many of the wanted rows as fit: the answer says how to ask for the others.</summary>
    private async Task<AgentAnswer> RunAsync(DocumentContract contract, JsonObject variables, CancellationToken cancellation)
    {
        var rows = RowsOf(contract, variables);
        for (var run = 1; ; run++)
        {
            if (rows is { } wanted)
            {
                variables[First] = wanted;
            }

            var (data, credits, error) = await desk.RunAsync(contract.Name, JsonSerializer.SerializeToElement(variables), cancellation);
            if (data is not { } found)
            {
                return AgentAnswer.Refuse($"{contract.Name}: {error}");
            }

            var text = AgentAnswer.Compact(JsonNode.Parse(found.GetRawText()));
            if (text.Length <= Longest)
            {
                return Write(contract, found, text).Credit(credits);
            }

            if (rows is not > 1 || run == MostRuns)
            {
                return AgentAnswer.Refuse(TooLong(contract, text.Length));
            }

            rows = Math.Max(1, rows.Value * Longest / text.Length);
        }
    }

    /// <summary>Returns how many rows to ask for; null when the document has no such variable, or what was sent is no number.</summary>
    private static int? RowsOf(DocumentContract contract, JsonObject variables)
    {
        var first = contract.Find(First);
        return first is not { Shape: ScalarShape { Name: "Int" } } ? null
            : variables[First] is not { } sent ? Math.Min(AgentArguments.MostRows, first.Default?.GetInt32() ?? AgentArguments.MostRows)
            : sent is JsonValue value && value.TryGetValue<int>(out var rows) ? Math.Min(AgentArguments.MostRows, rows)
            : null;
    }

    private static AgentAnswer Write(DocumentContract contract, JsonElement found, string text)
    {
        var answer = new AgentAnswer().With("data", JsonNode.Parse(text)).Line(text)
            .Line(found.EnumerateObject().All(one => one.Value.ValueKind is JsonValueKind.Null)
                ? "No data for these variables."
                : "null = not published.");
        return contract.Find(After) is { Shape: ScalarShape { Name: "String" } } && PagesOf(found).ToList() is [var page]
            ? answer.More(page, $"{Name} {contract.Name}", "variables")
            : answer;
    }

    private static string TooLong(DocumentContract contract, int letters)
    {
        var names = string.Join(", ", contract.Parameters.Select(one => one.Name).Where(name => name is not (First or After)));
        return $"The answer is too long ({letters} characters). "
            + (names.Length > 0 ? $"Use the variables of {contract.Name} to narrow it: {names}."
            : $"{contract.Name} has no variables to narrow it: use another tool.");
    }

    /// <summary>Returns the lists that have a next page, at any depth.</summary>
    private static IEnumerable<JsonElement> PagesOf(JsonElement of) => of.ValueKind switch
    {
        JsonValueKind.Object => of.EnumerateObject().SelectMany(one => PagesOf(one.Value)).Concat(
            of.TryGetProperty("pageInfo", out var info) && AgentRow.Find(info, "hasNextPage") == "true" ? [of] : []),
        JsonValueKind.Array => of.EnumerateArray().SelectMany(PagesOf),
        _ => [],
    };

    /// <summary>
    /// Returns the variables, each text parsed as in an address: "36.04" is a number, 09:00Z is 18:00 in Japan. Nulls are left out.
    /// </summary>
    private async Task<(JsonObject? Variables, string? Fault)> ParseVariablesAsync(
        DocumentContract contract, JsonElement variables, CancellationToken cancellation)
    {
        var meant = new JsonObject();
        foreach (var sent in variables.EnumerateObject().Where(sent => sent.Value.ValueKind is not JsonValueKind.Null))
        {
            meant[sent.Name] = ParameterValue.Read(contract.Find(sent.Name)!.Shape, sent.Value, out var fault);
            if (fault is not null)
            {
                return (null, $"{sent.Name} {fault}.");
            }
        }

        // Any code has digits, be it of a municipality or, in an operator's own document, of a route; a name has none.
        if (meant[Code] is JsonValue code && code.TryGetValue<string>(out var said) && !said.Any(char.IsAsciiDigit))
        {
            var (town, fault) = await towns.FindAsync(said, cancellation);
            if (town is null)
            {
                return (null, fault);
            }

            meant[Code] = town.Code;
        }

        return (meant, null);
    }

    private static string? FaultOf(DocumentContract contract, JsonElement variables, string today)
    {
        var names = string.Join(", ", contract.Parameters.Select(one => one.Name));
        return variables.EnumerateObject().Select(one => one.Name).FirstOrDefault(name => contract.Find(name) is null) is { } odd
                ? $"{contract.Name} has no variable {odd}." + (names.Length > 0 ? $" Its variables: {names}." : " It has no variables.")
            : contract.Parameters.FirstOrDefault(one => one.IsRequired && !Has(variables, one.Name)) is { } missing
                ? $"{contract.Name} needs the variable {missing.Name}, which {ParameterValue.Expected(missing.Shape)}."
                    + (missing.Shape is ScalarShape { Name: "LocalDate" or "LocalDateTime" } ? today : "")
            : null;
    }

    private static bool Has(JsonElement variables, string name) =>
        variables.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;
}
