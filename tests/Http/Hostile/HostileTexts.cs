namespace Gateway.Tests.Http.Hostile;

/// <summary>Texts that no search can mean.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string Kind, string Text)> All { get; } =
    [
        ("nine words", Words(9)),
        ("two thousand words", Words(2000)),
        ("ten thousand characters", new string('あ', 10_000)),
        ("half a character", "図書\uD800館"),
        ("half a character at the end", "図書館\uDC00"),
        ("nothing of Unicode", "\uFFFE\uFFFF"),
        ("a zero", "図書\0館"),
        ("a zero alone", "\0"),
        ("signs", "。％_\\\"'"),
    ];

    /// <summary>Different words, each of which occurs in many names.</summary>
    private static string Words(int number) => string.Join(' ', Enumerable.Range(1, number).Select(one => $"図書館{one}"));
}
