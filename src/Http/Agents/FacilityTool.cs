using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gateway.Http.Agents;

/// <summary>The tool for places: which there are, where, whether they are open, and how many.</summary>
internal sealed class FacilityTool(AgentDesk desk, AgentTowns towns)
{
    private const string Name = "facilities";

    private static readonly IReadOnlyDictionary<string, (string Key, string Path)> Counts = new Dictionary<string, (string, string)>
    {
        ["kind"] = ("CATEGORY", "key.category"),
        ["municipality"] = ("MUNICIPALITY", "key.municipality.name"),
        ["town"] = ("AREA", "key.area.name"),
    };

    public AgentTool Tool => new(
        Name,
        "Places",
        "Find or count (count_by) places: shelters, AEDs, schools, nurseries, toilets and others. By kind, municipality, keywords, "
        + "nearest to a point, or opening hours (open_at: now, or 2026-11-24T09:00).",
        Arguments,
        [],
        AnswerAsync);

    private static JsonObject Arguments(AgentWords words) => new()
    {
        ["kind"] = AgentTool.Of("string", "Or its Japanese name", [.. words.Names]),
        ["municipality"] = AgentTool.Of("string", "Name or code"),
        ["text"] = AgentTool.Of("string", "Words in name, kind or address"),
        ["latitude"] = AgentTool.Of("number"),
        ["longitude"] = AgentTool.Of("number"),
        ["radius_m"] = AgentTool.Of("number"),
        ["open_at"] = AgentTool.Of("string", "Only places open then, or with unknown hours"),
        ["count_by"] = AgentTool.Of("string", null, [.. Counts.Keys]),
        ["first"] = AgentTool.Of("integer", "1 to 20; default 8"),
        ["after"] = AgentTool.Of("string", "From the last answer"),
    };

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var (openAt, by) = (OpenAt(sent), sent.Name("count_by", [.. Counts.Keys]));
        var (kind, words) = KindOf(sent, await desk.WordsAsync());
        var asked = new JsonObject
        {
            ["near"] = sent.Near(),
            ["search"] = (words + " " + sent.Text("text")).Trim() is { Length: > 0 } text ? text : null,
            ["first"] = sent.First(by is null ? 8 : 20),
            ["after"] = sent.Text("after"),
        };
        var (town, fault) = await towns.FindAsync(sent.Text("municipality"), cancellation);
        if ((sent.Fault ?? fault) is { } wrong)
        {
            return AgentAnswer.Refuse(wrong);
        }

        asked["where"] = Where(kind, town, openAt);
        var answer = new AgentAnswer();
        if (words is not null)
        {
            answer.Line($"{words} is not a kind. These places contain the word.");
        }

        return by is not null ? await CountAsync(answer, asked, by, cancellation) : await ListAsync(answer, asked, openAt, cancellation);
    }

    /// <summary>Returns a kind by its name or by a Japanese word for it; a Japanese word that names none is searched for as text.</summary>
    private static (string? Kind, string? Words) KindOf(AgentArguments sent, AgentWords words)
    {
        var said = sent.Text("kind");
        return said is not null && words.Find(said) is { } found ? (found, null)
            : said is null || said.All(char.IsAscii) ? (sent.Name("kind", words.Names), null)
            : (null, said);
    }

    /// <summary>Returns the moment, empty for now; null if it does not matter.</summary>
    private static string? OpenAt(AgentArguments sent) => "now".Equals(sent.Text("open_at"), StringComparison.OrdinalIgnoreCase)
        ? ""
        : sent.Moment("open_at")?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static JsonObject Where(string? kind, AgentTown? town, string? openAt)
    {
        var conditions = new JsonArray();
        if (kind is not null)
        {
            conditions.Add(new JsonObject { ["category"] = new JsonObject { ["eq"] = kind } });
        }

        if (AgentTown.Filter(town) is { } inTown)
        {
            conditions.Add(inTown);
        }

        if (openAt is not null)
        {
            var opening = new JsonObject { ["status"] = new JsonObject { ["in"] = new JsonArray("OPEN", "UNKNOWN") } };
            if (openAt.Length > 0)
            {
                opening["at"] = openAt;
            }

            conditions.Add(new JsonObject { ["opening"] = opening });
        }

        return new JsonObject { ["and"] = conditions };
    }

    private async Task<AgentAnswer> ListAsync(AgentAnswer answer, JsonObject asked, string? openAt, CancellationToken cancellation)
    {
        asked["at"] = openAt is { Length: > 0 } ? openAt : null;
        var (data, credits, error) = await desk.AskAsync("facilities", asked, cancellation);
        if (data is not { } found)
        {
            return AgentAnswer.Refuse(error!);
        }

        var page = found.GetProperty("facilities");
        AgentRow[] rows = [.. page.GetProperty("edges").EnumerateArray().Select(RowOf)];
        var total = page.GetProperty("totalCount").GetInt32();
        answer.With("total", total)
            .Line(total == 0
                ? "No such places in the data; that does not mean there are none."
                : $"{total} {(total == 1 ? "place" : "places")}; {rows.Length} shown.")
            .Rows(rows);
        var unknown = rows.Count(row => AgentRow.Find(row.Row, "opening.status") is null or "UNKNOWN");
        var are = unknown == 1 ? "is" : "are";
        return answer.Unknown(unknown > 0 ? [$"whether {unknown} of those shown {are} open; cities do not state it clearly."] : [])
            .More(page, Name).Credit(credits);
    }

    private static AgentRow RowOf(JsonElement edge)
    {
        var node = edge.GetProperty("node");
        var row = new AgentRow(node).Text("name").Text("kindLabel", under: "kind").Text("municipality.name", under: "municipality")
            .Text("address").Distance(edge).Text("phone", "tel ");
        var status = AgentRow.Find(node, "opening.status") ?? "UNKNOWN";
        row.ValueOnly("id", AgentRow.Find(node, "id")).ValueOnly("open", status).LineOnly("open: " + status.ToLowerInvariant());
        if (AgentRow.Find(node, "opening.nextChange.at") is { } change)
        {
            row.Put("nextChange", $"{AgentRow.Find(node, "opening.nextChange.status")!.ToLowerInvariant()} from {change}");
        }

        if (node.GetProperty("location") is { ValueKind: JsonValueKind.Object } point)
        {
            row.ValueOnly("location", JsonNode.Parse(point.GetRawText()));
        }

        return row.Put("hours", Hours(node), "hours ").ValueOnly("url", AgentRow.Find(node, "url"));
    }

    private static string? Hours(JsonElement node)
    {
        var (opens, closes, note) = (AgentRow.Find(node, "opensAt"), AgentRow.Find(node, "closesAt"), AgentRow.Find(node, "hoursNote"));
        var clock = opens is not null && closes is not null ? $"{opens[..5]}–{closes[..5]}" : null;
        return clock is null ? note : note is null ? clock : $"{clock} {note}";
    }

    private async Task<AgentAnswer> CountAsync(AgentAnswer answer, JsonObject asked, string by, CancellationToken cancellation)
    {
        asked["by"] = new JsonArray(Counts[by].Key);
        var (data, _, error) = await desk.AskAsync("facility-counts", asked, cancellation);
        if (data is not { } found)
        {
            return AgentAnswer.Refuse(error!);
        }

        var list = found.GetProperty("facilities");
        var groups = list.GetProperty("groups");
        var total = list.GetProperty("totalCount").GetInt32();
        answer.With("total", total).Line($"{total} {(total == 1 ? "place" : "places")}, by {by}:");
        var counts = new JsonArray();
        foreach (var group in groups.GetProperty("nodes").EnumerateArray())
        {
            var (name, count) = (AgentRow.Find(group, Counts[by].Path) ?? "unknown", group.GetProperty("count").GetInt32());
            counts.Add(new JsonObject { [by] = name, ["count"] = count });
            answer.Line($"{name}: {count}");
        }

        AgentCredit[] credits =
        [
            .. list.GetProperty("sources").GetProperty("nodes").EnumerateArray()
                .Select(one => AgentCredit.OfDataset(one.GetProperty("key").GetProperty("dataset"))),
        ];
        answer.With("groups", counts).More(groups, Name).Credit(credits);
        var others = list.GetProperty("sources").GetProperty("totalCount").GetInt32() - credits.Length;
        return others > 0
            ? answer.Line($"Credit: {others} more data {(others == 1 ? "set" : "sets")}; use describe for a list.")
            : answer;
    }
}
