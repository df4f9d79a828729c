using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gateway.Http.Agents;

/// <summary>The tool that finds anything by words.</summary>
internal sealed class SearchTool(AgentDesk desk)
{
    private const string Name = "search";

    private static readonly IReadOnlyList<string> Types =
        ["FACILITY", "EVENT", "AREA", "MUNICIPALITY", "DATASET", "ZONE", "WASTE_ITEM", "SUPPORT_SCHEME"];

    public AgentTool Tool => new(
        Name,
        "Search",
        "Search by keyword, in any spelling: places, events, areas, municipalities, data sets, waste sorting (WASTE_ITEM), "
        + "family benefits (SUPPORT_SCHEME).",
        _ => new JsonObject
        {
            ["text"] = AgentTool.Of("string", "Space-separated words must all match"),
            ["type"] = AgentTool.Of("string", null, [.. Types]),
            ["first"] = AgentTool.Of("integer", "1 to 20; default 8"),
            ["after"] = AgentTool.Of("string", "From the last answer"),
        },
        ["text"],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var (text, type) = (sent.Text("text"), sent.Name("type", [.. Types]));
        var asked = new JsonObject
        {
            ["text"] = text,
            ["types"] = type is null ? null : new JsonArray(type),
            ["first"] = sent.First(8),
            ["after"] = sent.Text("after"),
        };
        if (sent.Fault is { } fault)
        {
            return AgentAnswer.Refuse(fault);
        }

        var (data, credits, error) = await desk.AskAsync(Name, asked, cancellation);
        return data is { } found ? Write(found.GetProperty("search"), text!, credits) : AgentAnswer.Refuse(error!);
    }

    private static AgentAnswer Write(JsonElement page, string text, IReadOnlyList<AgentCredit> credits)
    {
        AgentRow[] rows = [.. page.GetProperty("nodes").EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select(RowOf)];
        var total = page.GetProperty("totalCount").GetInt32();
        return new AgentAnswer().With("total", total)
            .Line(total == 0
                ? $"No results for {text}. Try fewer or other words."
                : $"{total} found; {rows.Length} shown.")
            .Rows(rows).More(page, Name).Credit(credits);
    }

    private static AgentRow RowOf(JsonElement row) => new AgentRow(row).Text("type").Text("name").Text("title")
        .Text("zoneName", under: "name").Text("schemeName", under: "name").Text("kindLabel", under: "kind").Text("class").Text("startDate")
        .Text("venueName", "at ", "venue").Text("code").Text("prefecture").Text("municipality.name", under: "municipality").Text("address")
        .Text("summary").Text("slug").Text("publisherName", under: "publisher").ValueOnly("id", AgentRow.Find(row, "id"));
}
