using System.Text.Json;

namespace Gateway.Graph.Schema;

/// <summary>
/// Reads JSON names and strings whose escapes or bytes may not be valid Unicode: the parser only finds that here, and throws.
/// </summary>
internal static class JsonText
{
    /// <summary>Returns the string; null when it is invalid.</summary>
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

    /// <summary>Returns the name; an invalid one becomes a name that no schema has.</summary>
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
