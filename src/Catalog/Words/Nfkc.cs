using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>Text in one width, with combining marks composed (NFKC) and radicals replaced by the letters they stand for.</summary>
internal static class Nfkc
{
    /// <summary>The runtime rejects a text with a lone surrogate or U+FFFE, and files may contain them: they become U+FFFD.</summary>
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

    /// <summary>The same, trimmed; null becomes an empty text.</summary>
    public static string Trimmed(string? text) => Of(text ?? "").Trim();
}
