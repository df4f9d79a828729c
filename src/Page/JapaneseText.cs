namespace Gateway.Page;

/// <summary>Tells Japanese from other texts.</summary>
internal static class JapaneseText
{
    public static bool HasLetters(string text) => text.Any(letter => char.IsLetter(letter) && letter >= '\u3040');
}
