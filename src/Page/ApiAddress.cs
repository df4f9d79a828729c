using System.Text.Json;

namespace Gateway.Page;

/// <summary>Addresses at which documents can be called without GraphQL.</summary>
internal static class ApiAddress
{
    public const string Path = "/api";

    public const string OpenApi = Path + "/openapi.json";

    /// <summary>Where a document is explained to people.</summary>
    public const string About = Path + "/about";

    /// <param name="variables">A JSON object: lists become repeated query parameters, flat objects bracketed members, anything else
    /// JSON.</param>
    public static string Of(string name, JsonElement variables)
    {
        var parameters = variables.EnumerateObject().SelectMany(variable => Parameters(variable.Name, variable.Value));
        var query = string.Join('&', parameters.Select(one => $"{Uri.EscapeDataString(one.Name)}={Uri.EscapeDataString(one.Text)}"));
        return $"{Path}/{name}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static IEnumerable<(string Name, string Text)> Parameters(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().Select(item => (name, item.ToString())),
        JsonValueKind.Object when value.EnumerateObject().All(member => IsPlain(member.Value)) =>
            value.EnumerateObject().Select(member => ($"{name}[{member.Name}]", member.Value.ToString())),
        JsonValueKind.True or JsonValueKind.False => [(name, value.GetRawText())],
        _ => [(name, value.ToString())],
    };

    private static bool IsPlain(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number;
}
