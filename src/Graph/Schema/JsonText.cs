using System.Text.Json;

namespace Gateway.Graph.Schema;

/// <summary>
/// Reads names and texts of JSON whose escapes or bytes may be no Unicode text: the parser finds that only here, and throws.
/// </summary>
internal static class JsonText
{
    /// <summary>The text; null when it is none.</summary>
    public static string? Of(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name; one that is no text is a name that no schema has.</summary>
    public static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
