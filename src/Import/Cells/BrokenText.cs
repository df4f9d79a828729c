using System.Runtime.CompilerServices;

namespace Gateway.Import.Cells;

/// <summary>
/// Code units that are not characters: U+0000, which one database stores and another rejects; U+0001, by which the latter replaces U+0000
/// in search texts; and half a surrogate pair, which UTF-8 cannot represent.
/// </summary>
internal static class BrokenText
{
    private const char Lost = '\uFFFD';

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsIn(string text) =>
        text.AsSpan().ContainsAny('\0', '\u0001')
        || (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var first && HasHalf(text, first));

    /// <summary>Returns the text with each of them replaced by U+FFFD, which marks a lost character.</summary>
    public static string Mend(string text) =>
        IsIn(text) ? string.Create(text.Length, text, static (mended, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                mended[i] = text[i] is '\0' or '\u0001' || IsHalf(text, i) ? Lost : text[i];
            }
        }) : text;

    /// <summary>Returns the beginning of a long text, cut between two characters and marked as cut.</summary>
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
