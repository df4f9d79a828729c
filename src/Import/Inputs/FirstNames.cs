namespace Gateway.Import.Inputs;

/// <summary>The first of many names, and the number of those left out.</summary>
internal static class FirstNames
{
    private const int Shown = 10;

    public static string English(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? $" and {names.Count - Shown} more" : "");

    public static string Japanese(IReadOnlyList<string> names) =>
        string.Join("、", names.Take(Shown)) + (names.Count > Shown ? $"、ほか{names.Count - Shown}件" : "");
}
