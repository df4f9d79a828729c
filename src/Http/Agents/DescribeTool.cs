using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>The tool that describes what there is: data sets of a municipality, a data set, a document, a type of the schema.</summary>
internal sealed class DescribeTool(
    AgentDesk desk, AgentTowns towns, Func<IReadOnlyList<DocumentContract>> contracts, Func<string, string?> typeText)
{
    private const string Name = "describe";

    private const string Operation = "datasets";

    /// <summary>A type of the schema with more characters than this is cut.</summary>
    private const int LongestType = 3000;

    public AgentTool Tool => new(
        Name,
        "Describe",
        "Describe the available data. Without about: data sets and documents. about = a municipality, a data set's slug or kind, "
        + "a document (its variables), or a GraphQL schema type.",
        _ => new JsonObject
        {
            ["about"] = AgentTool.Of("string"),
            ["after"] = AgentTool.Of("string", "From the last answer"),
        },
        [],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var (about, after) = (sent.Text("about"), sent.Text("after"));
        if (sent.Fault is { } fault)
        {
            return AgentAnswer.Refuse(fault);
        }

        if (about is null)
        {
            var documents = "Documents: " + string.Join(", ", contracts().Select(one => one.Name));
            return WriteDatasets(await desk.AskAsync(Operation, Asked(null, after), cancellation), documents);
        }

        if (contracts().FirstOrDefault(one => AgentArguments.IsSame(one.Name, about)) is { } contract)
        {
            return Of(contract);
        }

        if (typeText(about) is { } text)
        {
            var shown = text.Length > LongestType ? text[..LongestType] + "\n… (full text: resource schema://" + about + ")" : text;
            return new AgentAnswer().With("type", about).With("sdl", shown).Line(shown).Credit([]);
        }

        return await DatasetAsync(about, after, cancellation);
    }

    /// <summary>Returns the data set of this slug, or those of the municipality or the kind of this name.</summary>
    private async Task<AgentAnswer> DatasetAsync(string about, string? after, CancellationToken cancellation)
    {
        // A cursor belongs to the list it came with, and a single data set has none.
        var found = WriteDatasets(await desk.FindAsync(Operation, Asked(Is("slug", about), null), cancellation));
        if (found.IsError || found.Values["total"]!.GetValue<int>() > 0)
        {
            return found;
        }

        var (town, fault) = await towns.FindAsync(about, cancellation);
        if (town is not null)
        {
            return await DatasetsAsync(Is("publisher", Is("code", town.Code)), after, cancellation);
        }

        return (await desk.WordsAsync()).FindSet(about) is { } kind
            ? await DatasetsAsync(Is("kind", kind), after, cancellation)
            : AgentAnswer.Refuse(
                $"{about} is not a data set, kind, document or type.{AgentArguments.Nearest(about, contracts().Select(one => one.Name))} "
                + $"{fault} Call {Name} without about for a list, or use search to find rows.");
    }

    private static JsonObject Is(string field, JsonNode value) =>
        new() { [field] = value is JsonObject ? value : new JsonObject { ["eq"] = value } };

    private async Task<AgentAnswer> DatasetsAsync(JsonObject where, string? after, CancellationToken cancellation) =>
        WriteDatasets(await desk.AskAsync(Operation, Asked(where, after), cancellation));

    private static JsonObject Asked(JsonObject? where, string? after) =>
        new() { ["where"] = where, ["first"] = 12, ["after"] = after };

    /// <param name="asked">Data sets, or why there are none.</param>
    /// <param name="beside">A line added after them.</param>
    private static AgentAnswer WriteDatasets(AgentData asked, string? beside = null)
    {
        if (asked.Data is not { } found)
        {
            return AgentAnswer.Refuse(asked.Error!);
        }

        var page = found.GetProperty("datasets");
        JsonElement[] nodes = [.. page.GetProperty("nodes").EnumerateArray()];
        var total = page.GetProperty("totalCount").GetInt32();
        var answer = new AgentAnswer().With("total", total).Line($"{total} data {(total == 1 ? "set" : "sets")}; {nodes.Length} shown.");
        var items = new JsonArray();
        foreach (var node in nodes)
        {
            var row = new AgentRow(node).Text("slug").Text("title").Text("kind").Text("rowCount", "rows ", "rows")
                .Text("publisherName", under: "publisher").Text("licence").Put("dataDate", DateOf(node));
            items.Add(row.Values);
            answer.Line("- " + row.Line);
        }

        answer.With("items", items).More(page, Name);
        if (beside is not null)
        {
            answer.Line(beside);
        }

        return answer.Credit([.. nodes.Select(AgentCredit.OfDataset)]);
    }

    private static string DateOf(JsonElement node) => (AgentRow.Find(node, "updatedOn") ?? AgentRow.Find(node, "publishedOn")) is { } day
        ? "data of " + day
        : $"date unknown, read {AgentCredit.DayOf(AgentRow.Find(node, "importedAt")) ?? "never"}";

    private static AgentAnswer Of(DocumentContract contract)
    {
        var answer = new AgentAnswer().With("document", contract.Name)
            .Line($"{contract.Name}: {contract.Words.Title} / {contract.Words.JapaneseTitle}.");
        if (contract.Words.Text.Length > 0)
        {
            answer.Line(contract.Words.Text);
        }

        var parameters = new JsonArray();
        foreach (var one in contract.Parameters)
        {
            var expected = ParameterValue.Expected(one.Shape);
            parameters.Add(new JsonObject { ["name"] = one.Name, ["required"] = one.IsRequired, ["value"] = expected });
            var without = one.IsRequired ? " (required)" : one.Default is { } value ? $" (default {value})" : "";
            answer.Line($"- {one.Name}{without}: {expected}");
        }

        return answer.With("variables", parameters).Credit([])
            .Line($"Call run_document with name \"{contract.Name}\" and these variables.");
    }
}
