namespace Gateway.Page;

/// <summary>Writes the addresses of pages with query parameters.</summary>
internal static class PageAddress
{
    /// <summary>Returns a path with the parameters that have a value.</summary>
    public static string Of(string path, params IEnumerable<(string Word, string Value)> words)
    {
        var said = string.Join(
            '&', words.Where(word => word.Value.Length > 0).Select(word => $"{word.Word}={Uri.EscapeDataString(word.Value)}"));
        return said.Length > 0 ? $"{path}?{said}" : path;
    }
}
