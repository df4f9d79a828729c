using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gateway.Http.Agents;

/// <summary>A row as given to an agent: its values except the unknown ones, and the same as one line.</summary>
internal sealed class AgentRow(JsonElement row)
{
    private readonly List<string> parts = [];

    public JsonObject Values { get; } = [];

    public string Line => string.Join("; ", parts);

    public JsonElement Row => row;

    /// <summary>Adds a text of the row, with words before it in the line.</summary>
    public AgentRow Text(string name, string before = "", string? under = null) => Put(under ?? name, Find(row, name), before);

    public AgentRow Put(string name, string? text, string before = "")
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Values[name] = text;
            parts.Add(before + text);
        }

        return this;
    }

    /// <summary>Adds a value that does not appear in the line.</summary>
    public AgentRow ValueOnly(string name, JsonNode? value)
    {
        if (value is not null)
        {
            Values[name] = value;
        }

        return this;
    }

    /// <summary>Adds its distance, in whole metres.</summary>
    public AgentRow Distance(JsonElement edge)
    {
        if (edge.GetProperty("distance") is { ValueKind: JsonValueKind.Number } distance)
        {
            var metres = Math.Round(distance.GetDouble());
            Values["distanceMeters"] = metres;
            parts.Add(metres.ToString("0", CultureInfo.InvariantCulture) + " m");
        }

        return this;
    }

    public AgentRow LineOnly(string words)
    {
        parts.Add(words);
        return this;
    }

    /// <summary>Returns a text of an object, or of an object in it (<c>municipality.name</c>); null when there is none.</summary>
    public static string? Find(JsonElement of, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out of))
            {
                return null;
            }
        }

        return of.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.String => of.GetString(),
            _ => of.GetRawText(),
        };
    }
}
