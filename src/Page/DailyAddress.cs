namespace Gateway.Page;

/// <summary>Writes the addresses of the pages of everyday things.</summary>
internal static class DailyAddress
{
    /// <summary>A path with the words that have a value.</summary>
    public static string Of(string path, params IEnumerable<(string Word, string Value)> words)
    {
        var said = string.Join(
            '&', words.Where(word => word.Value.Length > 0).Select(word => $"{word.Word}={Uri.EscapeDataString(word.Value)}"));
        return said.Length > 0 ? $"{path}?{said}" : path;
    }
}
