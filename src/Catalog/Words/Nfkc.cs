using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>Text in one width, marks joined with their letters (NFKC), and radicals as the letters they stand for.</summary>
internal static class Nfkc
{
    /// <summary>The runtime refuses a text with half a character or U+FFFE in it, and a file may hold them: they become U+FFFD.</summary>
    public static string Of(string text)
    {
        text = Radicals.ToLetters(text);
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            var known = text.EnumerateRunes().Select(rune => rune.Value is 0xFFFE ? Rune.ReplacementChar : rune);
            return string.Concat(known).Normalize(NormalizationForm.FormKC);
        }
    }

    /// <summary>The same without white space around it; nothing is an empty text.</summary>
    public static string Trimmed(string? text) => Of(text ?? "").Trim();
}
