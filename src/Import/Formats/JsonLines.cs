using System.Text;
using System.Text.Json;

namespace Gateway.Import.Formats;

/// <summary>Reads the JSON of a file; JSON Lines (one object per line) is read as the list of its objects.</summary>
internal static class JsonLines
{
    /// <exception cref="JsonException">It is neither.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8).RootElement;
        }
        catch (JsonException) when (Lines(utf8.Span) is { } list)
        {
            return list;
        }
    }

    /// <summary>Returns the list; null when it is something else, whose own error is reported.</summary>
    private static JsonElement? Lines(ReadOnlySpan<byte> utf8)
    {
        string[] lines = Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(lines, line => line.StartsWith('{') && line.EndsWith('}')))
        {
            return null;
        }

        try
        {
            var list = JsonDocument.Parse($"[{string.Join(',', lines)}]").RootElement;
            return list.GetArrayLength() == lines.Length ? list : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
