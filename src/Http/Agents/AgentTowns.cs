using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Http.Agents;

/// <summary>Finds the municipality meant by a name or a code.</summary>
internal sealed partial class AgentTowns(AgentDesk desk)
{
    /// <returns>The municipality, or why there is none; neither when none was asked for.</returns>
    public async Task<(AgentTown? Town, string? Fault)> FindAsync(string? said, CancellationToken cancellation)
    {
        if (said is null)
        {
            return default;
        }

        var isCode = said.All(char.IsAsciiDigit);
        var asked = new JsonObject
        {
            ["isCode"] = isCode,
            ["code"] = isCode ? MunicipalityCode.Complete(said) ?? said : null,
            ["search"] = isCode ? null : English().Replace(said, ""),
        };
        var (answered, _, error) = await desk.LookUpAsync("towns", asked, cancellation);
        if (answered is not { } data)
        {
            return (null, $"municipality {said} could not be looked up: {error}");
        }

        var found = Towns(data, isCode ? "byCode" : "byName");
        AgentTown[] named = [.. found.Where(town => isCode || town.Name == said || town.FullName == said)];
        return named is [var one] ? (one, null)
            : named.Length == 0 && found is [var only] ? (only, null)
            : (null, found.Length == 0 ? Nothing(said, data) : Choice(said, found));
    }

    /// <summary>
    /// Says that nothing was found. A language model may take a town within a municipality for one, though not by a code.
    /// </summary>
    private static string Nothing(string said, JsonElement data)
    {
        var (name, town) = data.TryGetProperty("areas", out var areas)
            ? areas.GetProperty("nodes").EnumerateArray()
                .Select(area => (Name: AgentRow.Find(area, "name"), Town: AgentRow.Find(area, "municipality.name")))
                .FirstOrDefault(area => area.Town is not null)
            : default;
        return town is not null
            ? $"{said} is not a municipality: {name} is part of {town}. Use municipality {town}, and {said} as text or area."
            : $"No municipality {said} in the data. Use a name (見本市) or a 6-digit code; describe lists what is available.";
    }

    private static string Choice(string said, AgentTown[] found) =>
        $"municipality {said} is ambiguous: "
            + string.Join(", ", found.Select(town => $"{town.FullName} ({town.Code})")) + ". Use the code.";

    /// <summary>The suffix of a name in Latin letters, which is found by its reading.</summary>
    [GeneratedRegex("(?<=^[a-z]+)[- ](city|shi|town|machi|cho|village|mura|ward|ku)$", RegexOptions.IgnoreCase)]
    private static partial Regex English();

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

    /// <summary>Returns the filter for rows of the municipality; null when none is meant.</summary>
    public static JsonObject? Filter(AgentTown? town) =>
        town is null ? null : new JsonObject { ["municipality"] = new JsonObject { ["code"] = new JsonObject { ["eq"] = town.Code } } };
}
