namespace Gateway.Http.Rest;

/// <summary>Finds the name that a mistyped one was meant to be.</summary>
internal static class NameSuggestion
{
    /// <summary>Longer names are not compared: the work grows with the square of the length.</summary>
    private const int Longest = 64;

    /// <summary>Returns the name with the fewest letters that differ; null when none is near.</summary>
    public static string? Nearest(string sent, IEnumerable<string> names) => sent.Length is 0 or > Longest ? null
        : names.Select(name => (Name: name, Far: Distance(Plain(sent), Plain(name))))
            .Where(one => one.Far <= Math.Max(1, one.Name.Length / 3))
            .OrderBy(one => one.Far).Select(one => one.Name).FirstOrDefault();

    private static string Plain(string name) =>
        name.Replace('_', '-').ToLowerInvariant();

    /// <summary>Returns the edit distance: how many letters must be inserted, deleted or changed.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
