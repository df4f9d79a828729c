using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;

namespace Gateway.Http.Agents;

/// <summary>The tool for events: what is on, day by day.</summary>
internal sealed class EventTool(AgentDesk desk, AgentTowns towns, TimeProvider clock)
{
    private const string Name = "events";

    public AgentTool Tool => new(
        Name,
        "Events",
        "List events day by day, by default for 7 days from today (from and to: at most 92 days). By municipality, keywords, or "
        + "nearest to a point.",
        _ => new JsonObject
        {
            ["from"] = AgentTool.Of("string", "2026-11-24"),
            ["to"] = AgentTool.Of("string"),
            ["municipality"] = AgentTool.Of("string", "Name or code"),
            ["text"] = AgentTool.Of("string", "Words in name, keywords or venue"),
            ["latitude"] = AgentTool.Of("number"),
            ["longitude"] = AgentTool.Of("number"),
            ["radius_m"] = AgentTool.Of("number"),
            ["free_only"] = AgentTool.Of("boolean"),
            ["first"] = AgentTool.Of("integer", "1 to 20; default 10"),
            ["after"] = AgentTool.Of("string", "From the last answer"),
        },
        [],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var from = sent.Day("from") ?? JapanTime.DayOf(clock.GetUtcNow());
        var to = sent.Day("to") ?? DateOnly.FromDayNumber(Math.Min(from.DayNumber + 6, DateOnly.MaxValue.DayNumber));
        var asked = new JsonObject
        {
            ["from"] = DayText.Of(from),
            ["to"] = DayText.Of(to),
            ["near"] = sent.Near(),
            ["search"] = sent.Text("text"),
            ["first"] = sent.First(10),
            ["after"] = sent.Text("after"),
        };
        var isFree = sent.Flag("free_only");
        var (town, fault) = await towns.FindAsync(sent.Text("municipality"), cancellation);
        if ((sent.Fault ?? fault) is { } wrong)
        {
            return AgentAnswer.Refuse(wrong);
        }

        var where = AgentTown.Filter(town) ?? [];
        if (isFree)
        {
            where["isFree"] = new JsonObject { ["eq"] = true };
        }

        asked["where"] = where;
        var (data, credits, error) = await desk.AskAsync("events", asked, cancellation);
        return data is { } found
            ? Write(found.GetProperty("occurrences"), $"{DayText.Of(from)} to {DayText.Of(to)}", credits)
            : AgentAnswer.Refuse(error!);
    }

    private static AgentAnswer Write(JsonElement page, string span, IReadOnlyList<AgentCredit> credits)
    {
        AgentRow[] rows = [.. page.GetProperty("edges").EnumerateArray().Select(RowOf)];
        var total = page.GetProperty("totalCount").GetInt32();
        var answer = new AgentAnswer().With("span", span).With("total", total)
            .Line(total == 0
                ? $"No events in the data for {span}; that does not mean there are none."
                : $"{total} event {(total == 1 ? "day" : "days")}, {span}; {rows.Length} shown.")
            .Rows(rows);
        var unsure = rows.Count(row => AgentRow.Find(row.Row, "isCertain") == "false");
        var take = unsure == 1 ? "takes" : "take";
        return answer.Unknown(unsure > 0 ? [$"whether {unsure} of those shown {take} place on every day of the event period."] : [])
            .More(page, Name).Credit(credits);
    }

    private static AgentRow RowOf(JsonElement edge)
    {
        var node = edge.GetProperty("node");
        var row = new AgentRow(node).Text("date").Put("time", Times(node)).Text("event.name", under: "name")
            .Text("event.municipality.name", under: "municipality").Text("event.venueName", "at ", "venue").Distance(edge)
            .Put("fee", Fee(node.GetProperty("event")));
        return row.ValueOnly("id", AgentRow.Find(node, "event.id")).ValueOnly("certain", AgentRow.Find(node, "isCertain") == "true")
            .ValueOnly("summary", AgentRow.Find(node, "event.summary")).ValueOnly("url", AgentRow.Find(node, "event.url"))
            .ValueOnly("address", AgentRow.Find(node, "event.address"));
    }

    private static string? Times(JsonElement node) => AgentRow.Find(node, "startsAt") is not { Length: >= 16 } start ? null
        : AgentRow.Find(node, "endsAt") is { Length: >= 16 } end ? $"{start[11..16]}–{end[11..16]}"
        : start[11..16];

    private static string Fee(JsonElement held) => AgentRow.Find(held, "isFree") switch
    {
        "true" => "free",
        _ when AgentRow.Find(held, "fee") is { } fee => fee + " yen",
        "false" => "not free",
        _ => "fee unknown",
    };
}
