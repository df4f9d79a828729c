using System.Text.Json;

namespace Gateway.Tests.Real;

/// <summary>Graph paths as a selection, and the value at a path in the answer.</summary>
internal static class FieldTree
{
    /// <summary>What is selected from a field that is not a scalar.</summary>
    private static readonly Dictionary<string, string> Inside = new(StringComparer.Ordinal)
    {
        ["images"] = "{url}", ["municipality"] = "{code}", ["publisher"] = "{code}", ["ageGroups"] = "{ageFrom ageTo male female total}",
    };

    public static string Select(IEnumerable<string[]> paths) =>
        string.Join(' ', paths.GroupBy(p => p[0], StringComparer.Ordinal).Select(group =>
    {
        var deeper = group.Where(p => p.Length > 1).Select(p => p[1..]).ToList();
        return group.Key + (deeper.Count > 0 ? "{" + Select(deeper) + "}" : Inside.GetValueOrDefault(group.Key));
    }));

    /// <summary>Returns null for a missing value: a null, an empty list.</summary>
    public static JsonElement? Value(JsonElement node, ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (node.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            node = node.GetProperty(name);
        }

        return node.ValueKind is JsonValueKind.Null || (node.ValueKind is JsonValueKind.Array && node.GetArrayLength() == 0) ? null : node;
    }
}
