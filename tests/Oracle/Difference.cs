namespace Gateway.Tests.Oracle;

/// <summary>One thing in which our answer is not the recorded one.</summary>
/// <param name="Text">In one line: where, what was recorded, what came.</param>
internal sealed record Difference(string Text)
{
    public static Difference At(string place, string recorded, string own) => new($"{place}: {Short(recorded)} → {Short(own)}");

    private static string Short(string text)
    {
        text = text.ReplaceLineEndings("⏎");
        return text.Length <= 160 ? text : text[..157] + "…";
    }
}
