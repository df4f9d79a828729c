using System.Runtime.CompilerServices;

namespace Gateway.Catalog.Words;

/// <summary>
/// CJK radicals are dictionary symbols that look like letters and get into texts by way of PDF and fonts; they are meant as the letters.
/// </summary>
internal static class Radicals
{
    private const char First = '\u2E80';
    private const char Last = '\u2FDF';

    /// <summary>
    /// Radicals of the supplement that have the shape of a whole letter, each before its letter (Unicode's
    /// EquivalentUnifiedIdeograph). Excluded are parts of letters, such as ⺡ and ⺾, and shapes that Unicode puts under another letter.
    /// NFKC maps the radicals from U+2F00 on.
    /// </summary>
    private const string Supplement = "⺁厂⺆冂⺊卜⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺛旡⺞歺⺟母⺠民⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦"
        + "⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static readonly char[] Letters = [.. Enumerable.Range(First, Last - First + 1).Select(c => Letter((char)c))];

    /// <summary>Whether the text contains a radical that has a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreIn(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange(First, Last); at >= 0; at = rest.IndexOfAnyInRange(First, Last))
        {
            if (Letters[rest[at] - First] != rest[at])
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }

    /// <summary>
    /// Replaces radicals by their letters; returns the same text where there is nothing to change, which is nearly always.
    /// </summary>
    public static string ToLetters(string text) => !AreIn(text) ? text : string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = from[i] is >= First and <= Last ? Letters[from[i] - First] : from[i];
        }
    });

    /// <summary>Returns the letter of a radical; the radical itself when it has none.</summary>
    private static char Letter(char radical) =>
        radical >= '\u2F00' ? radical.ToString().Normalize(System.Text.NormalizationForm.FormKC)[0]
        : Supplement.IndexOf(radical, StringComparison.Ordinal) is var at and >= 0 ? Supplement[at + 1]
        : radical;
}
