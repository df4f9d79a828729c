using System.Text;

namespace Gateway.Catalog.Days;

/// <summary>A text in the form in which its words are looked for: NFKC, without white space around it.</summary>
internal static class FoldedText
{
    public static string Of(string? text)
    {
        try
        {
            return (text ?? "").Normalize(NormalizationForm.FormKC).Trim();
        }
        catch (ArgumentException)
        {
            // Half of a pair, or U+FFFE: no letters, and .NET refuses the whole text for one of them.
            return Of(string.Concat(text!.Select(c => c is '\uFFFE' || char.IsSurrogate(c) ? '\uFFFD' : c)));
        }
    }
}
