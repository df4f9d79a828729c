using System.Text.Json;
using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>One error of a response. <see cref="Errors"/> decides its words; this is only its shape.</summary>
internal sealed record GraphError(string Message)
{
    /// <summary>The longest text sent, in characters: a client's input is not echoed back to it by the megabyte.</summary>
    private const int Longest = 4096;

    public IReadOnlyList<AskLocation> Locations { get; init; } = [];

    /// <summary>Keys and list positions from the root of the response; null = none.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>In the order in which they are written; values are text, numbers and lists of these.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Extensions { get; init; } = [];

    /// <summary>Returns the error with more members, placed before its own.</summary>
    public GraphError With(params ReadOnlySpan<(string Name, object Value)> members)
    {
        var all = new List<KeyValuePair<string, object>>(members.Length + Extensions.Count);
        foreach (var (name, value) in members)
        {
            all.Add(new(name, value));
        }

        return this with { Extensions = [.. all, .. Extensions] };
    }

    /// <summary>Writes the error as an object: message, locations, path, extensions, each only if present.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, Truncate(Message));
        if (Locations.Count > 0)
        {
            WriteLocations(json);
        }

        if (Path is not null)
        {
            json.WritePropertyName("path"u8);
            WriteValue(json, Path);
        }

        if (Extensions.Count > 0)
        {
            WriteExtensions(json);
        }

        json.WriteEndObject();
    }

    private void WriteExtensions(Utf8JsonWriter json)
    {
        json.WriteStartObject("extensions"u8);
        foreach (var (name, value) in Extensions)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json)
    {
        json.WriteStartArray("locations"u8);
        foreach (var (line, column) in Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, line);
            json.WriteNumber("column"u8, column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(Truncate(text));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyList<object> items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"An error cannot hold a {value.GetType().Name}.");
        }
    }

    private static string Truncate(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
