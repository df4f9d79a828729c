namespace Gateway.Page;

/// <summary>Writes the addresses of pages with query parameters.</summary>
internal static class PageAddress
{
    /// <summary>Returns a path with the parameters that have a value.</summary>
    public static string Of(string path, params IEnumerable<(string Parameter, string Value)> parameters)
    {
        var query = string.Join(
            '&', parameters.Where(one => one.Value.Length > 0).Select(one => $"{one.Parameter}={Uri.EscapeDataString(one.Value)}"));
        return query.Length > 0 ? $"{path}?{query}" : path;
    }
}
