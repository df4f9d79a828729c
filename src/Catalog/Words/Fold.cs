using System.Buffers;
using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// The folded form that all spellings of a text share; applied to both the indexed text and the query. Letters are folded one by one
/// (<see cref="Letters"/>), then in context (<see cref="Spelling"/>).
/// </summary>
internal static class Fold
{
    /// <summary>The version of the rules the index was built with; change it with any rule or letter in a table.</summary>
    public const int Version = 3;

    /// <summary>The long-vowel mark, and dashes typed in its place.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("ーｰ-－‐‑–—―−─━~〜～");

    private const int Stacked = 64;

    public static string Of(string text)
    {
        var letters = text.Length <= Stacked ? stackalloc char[Stacked] : new char[text.Length];
        var count = Letters.Write(text, letters);
        return count < 0 ? OfComposed(Nfkc.Of(text)) : Spelled(letters[..count]);
    }

    /// <summary>Folds a text and records where in the text each letter came from.</summary>
    public static FoldedText Mapped(string text)
    {
        var mapping = new FoldMapping(text);
        var folded = Of(text);
        return mapping.Text == folded ? new FoldedText(folded, mapping.Origins) : FoldedText.OfWhole(folded, text.Length);
    }

    /// <summary>
    /// Folds a text but keeps a mark for long vowels (ぷーる), which distinguishes プール from アップル; the same as the fold where there are none.
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
    /// Shortens the long vowels of a folded reading (こうえん → こえん): Latin letters seldom write them, and in several ways when they do.
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
