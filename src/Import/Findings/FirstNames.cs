namespace Gateway.Import.Findings;

/// <summary>The first of many names, and how many more there are.</summary>
internal static class FirstNames
{
    private const int Shown = 10;

    /// <summary>A longer name is cut: files may contain names of any length.</summary>
    private const int Longest = 200;

    public static Wording Of(IReadOnlyList<string> names)
    {
        var (first, more) = (names.Take(Shown).Select(Shorten).ToList(), names.Count - Shown);
        return new Wording(
            string.Join(", ", first) + (more > 0 ? $" and {more} more" : ""),
            string.Join("、", first) + (more > 0 ? $"、ほか{more}件" : ""));
    }

    public static Wording InBrackets(IReadOnlyList<string> names)
    {
        var (english, japanese) = Of(names);
        return new Wording($"({english})", $"（{japanese}）");
    }

    /// <summary>The number of names, and the first of them.</summary>
    public static Wording Counted(IReadOnlyList<string> names)
    {
        var (english, japanese) = Of(names);
        return new Wording($"({names.Count}: {english})", $"（{names.Count}件：{japanese}）");
    }

    private static string Shorten(string name) => name.Length > Longest ? name[..Longest] + "…" : name;
}
