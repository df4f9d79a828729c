using System.Buffers;
using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// One form of a text that all its spellings share; what is searched in and what is searched for are both brought to it. Letters are
/// folded each by itself (<see cref="Letters"/>), then among their neighbours (<see cref="Spelling"/>).
/// </summary>
internal static class Fold
{
    /// <summary>By which rules the index was made: another rule or another letter in a table is another number.</summary>
    public const int Version = 3;

    /// <summary>The mark of a long vowel, and dashes that are typed for it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("ーｰ-－‐‑–—―−─━~〜～");

    private const int Stacked = 64;

    public static string Of(string text)
    {
        var letters = text.Length <= Stacked ? stackalloc char[Stacked] : new char[text.Length];
        var count = Letters.Write(text, letters);
        return count < 0 ? OfComposed(Nfkc.Of(text)) : Spelled(letters[..count]);
    }

    /// <summary>The same, with the place in the text that each letter came from.</summary>
    public static FoldedText Mapped(string text)
    {
        var mapping = new FoldMapping(text);
        var folded = Of(text);
        return mapping.Text == folded ? new FoldedText(folded, mapping.Origins) : FoldedText.OfWhole(folded, text.Length);
    }

    /// <summary>
    /// The same with a mark where a vowel is long (ぷーる), by which プール is told from アップル; what the fold gives where there is none.
    /// </summary>
    public static string Marked(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return Of(text);
        }

        var marked = new StringBuilder(text.Length);
        foreach (var part in text.AsSpan().SplitAny(Marks))
        {
            marked.Append(marked.Length > 0 && Kana.IsFolded(marked[^1]) ? "ー" : "").Append(Of(text[part]));
        }

        return marked.ToString();
    }

    /// <summary>
    /// A folded reading with its long vowels short (こうえん → こえん): Latin letters seldom write them, and where they do, in several ways.
    /// </summary>
    public static string Shortened(string kana)
    {
        var letters = kana.Length <= Stacked ? stackalloc char[Stacked] : new char[kana.Length];
        var count = 0;
        foreach (var c in kana)
        {
            if (count == 0 || !Kana.Lengthens(letters[count - 1], c))
            {
                letters[count++] = c;
            }
        }

        return count == kana.Length ? kana : new string(letters[..count]);
    }

    private static string OfComposed(string text)
    {
        var letters = text.Length <= Stacked ? stackalloc char[Stacked] : new char[text.Length];
        return Spelled(letters[..Letters.WriteComposed(text, letters)]);
    }

    private static string Spelled(ReadOnlySpan<char> letters)
    {
        var most = Spelling.MostOf(letters.Length);
        var spelling = new Spelling(most <= 2 * Stacked ? stackalloc char[2 * Stacked] : new char[most], []);
        spelling.Write(letters);
        return spelling.Text.ToString();
    }
}
