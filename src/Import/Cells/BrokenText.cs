using System.Runtime.CompilerServices;

namespace Gateway.Import.Cells;

/// <summary>
/// Signs that are no character: U+0000, which one database keeps and another refuses; U+0001, as which what is looked for with it is looked
/// for there; and half of a character, which no UTF-8 can hold.
/// </summary>
internal static class BrokenText
{
    private const char Lost = '\uFFFD';

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsIn(string text) =>
        text.AsSpan().ContainsAny('\0', '\u0001')
        || (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var first && HasHalf(text, first));

    /// <summary>The text with U+FFFD for each of them, the sign that a character was lost.</summary>
    public static string Mend(string text) =>
        IsIn(text) ? string.Create(text.Length, text, static (mended, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                mended[i] = text[i] is '\0' or '\u0001' || IsHalf(text, i) ? Lost : text[i];
            }
        }) : text;

    /// <summary>The beginning of a long text, cut between two characters and marked as cut.</summary>
    public static string Shorten(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";

    private static bool HasHalf(string text, int first)
    {
        for (var i = first; i < text.Length; i++)
        {
            if (IsHalf(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHalf(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
