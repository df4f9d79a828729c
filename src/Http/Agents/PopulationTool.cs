using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;

namespace Gateway.Http.Agents;

/// <summary>The tool for people: how many live in a municipality or an area of it, of which ages.</summary>
internal sealed class PopulationTool(AgentDesk desk, AgentTowns towns)
{
    private const string Name = "population";

    public AgentTool Tool => new(
        Name,
        "People",
        "Population of a municipality and its areas, in the newest survey or that of survey_date; for an age range with age_from and "
        + "age_to. The total is unknown if a part is.",
        _ => new JsonObject
        {
            ["municipality"] = AgentTool.Of("string", "Name or code"),
            ["area"] = AgentTool.Of("string", "Words in the name of an area"),
            ["survey_date"] = AgentTool.Of("string"),
            ["age_from"] = AgentTool.Of("integer"),
            ["age_to"] = AgentTool.Of("integer"),
            ["first"] = AgentTool.Of("integer", "1 to 20; default 10"),
            ["after"] = AgentTool.Of("string", "From the last answer"),
        },
        ["municipality"],
        AnswerAsync);

    private async Task<AgentAnswer> AnswerAsync(AgentArguments sent, CancellationToken cancellation)
    {
        var (area, day) = (sent.Text("area"), sent.Day("survey_date"));
        var (from, to) = (sent.Whole("age_from", 0, 150), sent.Whole("age_to", 0, 150));
        var asked = new JsonObject
        {
            ["from"] = from ?? 0,
            ["to"] = to,
            ["first"] = sent.First(10),
            ["after"] = sent.Text("after"),
        };
        var reversed = from > to
            ? $"age_from is {from} and age_to is {to}: age_from must not be greater. Omit age_to to include all older ages."
            : null;
        var (town, fault) = await towns.FindAsync(sent.Text("municipality"), cancellation);
        if ((sent.Fault ?? reversed ?? fault) is { } wrong)
        {
            return AgentAnswer.Refuse(wrong);
        }

        if (day is null)
        {
            var (newest, stopped) = await NewestAsync(asked, Where(town, area, null), cancellation);
            if (newest is null)
            {
                return stopped is not null ? AgentAnswer.Refuse(stopped) : Nothing(town, area, "");
            }

            day = newest;
        }

        asked["where"] = Where(town, area, day);
        var (data, credits, error) = await desk.AskAsync(Name, asked, cancellation);
        if (data?.GetProperty("populations").GetProperty("totalCount").GetInt32() == 0)
        {
            var (newest, _) = await NewestAsync(asked, Where(town, area, null), cancellation);
            return Nothing(
                town, area, newest is { } last ? $" for {DayText.Of(day.Value)}; the newest survey is of {DayText.Of(last)}" : "");
        }

        var oldest = to?.ToString(CultureInfo.InvariantCulture) ?? "the oldest";
        var ages = from is null && to is null ? "" : $" of {from ?? 0} to {oldest} years";
        return data is { } found ? Write(found, $"{town?.Name} {area}".Trim(), ages, credits) : AgentAnswer.Refuse(error!);
    }

    /// <param name="day">The day asked for and the newest day there is; empty when there is no data of any day.</param>
    private static AgentAnswer Nothing(AgentTown? town, string? area, string day) => new AgentAnswer().With("total", null)
        .Line($"Unknown: the data has no population of {$"{town?.Name} {area}".Trim()}{day}.").Credit([]);

    /// <returns>The day of the newest survey, null when there is none; or why it is unknown.</returns>
    private async Task<(DateOnly? Day, string? Fault)> NewestAsync(JsonObject asked, JsonObject where, CancellationToken cancellation)
    {
        var first = (JsonObject)asked.DeepClone();
        (first["where"], first["first"], first["after"]) = (where, 1, null);
        var (data, _, error) = await desk.LookUpAsync(Name, first, cancellation);
        var newest = data?.GetProperty("newest").GetProperty("nodes");
        return newest is { } nodes && nodes.GetArrayLength() > 0 && AgentRow.Find(nodes[0], "surveyDate") is { } day
            ? (DayText.Read(day), null)
            : (null, error);
    }

    private static JsonObject Where(AgentTown? town, string? area, DateOnly? day)
    {
        var where = AgentTown.Filter(town) ?? [];
        if (area is not null)
        {
            where["area"] = new JsonObject { ["name"] = new JsonObject { ["contains"] = area } };
        }

        if (day is { } of)
        {
            where["surveyDate"] = new JsonObject { ["eq"] = DayText.Of(of) };
        }

        return where;
    }

    private static AgentAnswer Write(JsonElement data, string where, string ages, IReadOnlyList<AgentCredit> credits)
    {
        var page = data.GetProperty("populations");
        var sum = data.GetProperty("newest").GetProperty("groups").GetProperty("nodes") is var groups && groups.GetArrayLength() > 0
            ? groups[0].GetProperty("people")
            : default;
        AgentRow[] rows = [.. page.GetProperty("nodes").EnumerateArray().Select(row => RowOf(row, ages.Length > 0))];
        var (total, isExact) = (AgentRow.Find(sum, "total"), AgentRow.Find(sum, "isExact") == "true");
        var day = rows is [var first, ..] ? AgentRow.Find(first.Row, "surveyDate") : null;
        IEnumerable<string> unknown = total is null ? ["the total: a part is not published, lacks these ages or overlaps another."]
            : isExact ? []
            : ["the exact total: the ages split a published group, or a number was withheld."];
        return new AgentAnswer().With("surveyDate", day)
            .With("people", sum.ValueKind == JsonValueKind.Object ? JsonNode.Parse(sum.GetRawText()) : null)
            .With("rows", page.GetProperty("totalCount").GetInt32())
            .Line($"{where}{ages}: {total ?? "unknown"} people, survey of {day ?? "unknown"}.")
            .Rows(rows).Unknown(unknown).More(page, Name).Credit(credits);
    }

    private static AgentRow RowOf(JsonElement row, bool tellsAges)
    {
        var written = new AgentRow(row).Put("area", AgentRow.Find(row, "area.name") ?? "the whole");
        return tellsAges
            ? written.Put("people", AgentRow.Find(row, "people.total") ?? "unknown", "of these ages ").Text("total", "of all ages ")
            : written.Put("total", AgentRow.Find(row, "total") ?? "unknown").Text("male", "male ").Text("female", "female ")
                .Text("households", "households ");
    }
}
