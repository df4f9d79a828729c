namespace Gateway.Tests.Oracle;

/// <summary>One difference between our answer and the recorded one.</summary>
/// <param name="Text">In one line: where, what was recorded, what we returned.</param>
internal sealed record Difference(string Text)
{
    public static Difference At(string place, string recorded, string own) => new($"{place}: {Short(recorded)} → {Short(own)}");

    private static string Short(string text)
    {
        text = text.ReplaceLineEndings("⏎");
        return text.Length <= 160 ? text : text[..157] + "…";
    }
}
