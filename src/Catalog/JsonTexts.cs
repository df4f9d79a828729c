using System.Text.Json;

namespace Gateway.Catalog;

/// <summary>The texts in a list column.</summary>
internal static class JsonTexts
{
    public static IReadOnlyList<string> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(item => item.GetString() ?? "")];
    }
}
