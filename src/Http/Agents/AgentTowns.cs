using System.Text.Json.Nodes;
using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Http.Agents;

/// <summary>Finds the municipality that somebody means by a name or a code.</summary>
internal sealed class AgentTowns(AgentDesk desk)
{
    /// <returns>The municipality, or why there is none; neither when none was asked for.</returns>
    public async Task<(AgentTown? Town, string? Fault)> FindAsync(string? said, CancellationToken cancellation)
    {
        if (said is null)
        {
            return default;
        }

        var isCode = said.All(char.IsAsciiDigit);
        var asked = new JsonObject { ["code"] = isCode ? said : "", ["search"] = isCode ? null : said };
        if ((await desk.AskAsync("towns", asked, cancellation)).Data is not { } data)
        {
            return (null, $"municipality {said} could not be looked up.");
        }

        var found = Towns(data, isCode ? "byCode" : "byName");
        AgentTown[] named = [.. found.Where(town => isCode || town.Name == said || town.FullName == said)];
        return named is [var one] ? (one, null)
            : named.Length == 0 && found is [var only] ? (only, null)
            : (null, Choice(said, found));
    }

    private static string Choice(string said, AgentTown[] found) => found.Length == 0
        ? $"There is no municipality {said}. Give its name (見本市) or its code of 6 digits; describe lists those with data."
        : $"municipality {said} may be "
            + string.Join(", ", found.Select(town => $"{town.FullName} ({town.Code})")) + ": give the code.";

    private static AgentTown[] Towns(JsonElement data, string list) =>
    [
        .. data.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(town => new AgentTown(
            town.GetProperty("code").GetString()!, town.GetProperty("name").GetString()!, town.GetProperty("prefecture").GetString()!)),
    ];
}

/// <summary>A municipality.</summary>
internal sealed record AgentTown(string Code, string Name, string Prefecture)
{
    public string FullName => Municipality.FullNameOf(Prefecture, Name);

    /// <summary>The condition on the rows of a list that they stand in it; empty where none is meant.</summary>
    public static JsonObject? Filter(AgentTown? town) =>
        town is null ? null : new JsonObject { ["municipality"] = new JsonObject { ["code"] = new JsonObject { ["eq"] = town.Code } } };
}
