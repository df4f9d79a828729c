using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// The folding of each letter on its own: one width (NFKC), lower case, no accents, the new character for an old one; anything but letters
/// and digits is dropped, and so is the long-vowel mark.
/// </summary>
internal static class Letters
{
    private const char Dropped = '\0';

    /// <summary>
    /// Cannot be folded on its own: it becomes several letters, joins with its neighbour, or is half of a surrogate pair.
    /// </summary>
    private const char Composed = '\uFFFF';

    /// <summary>Pages of 256 letters, created on first use. Two threads may create the same page; both results are equal.</summary>
    private static readonly char[]?[] Pages = new char[]?[256];

    /// <summary>Writes the letters of a text and returns their number; -1 when it must be composed first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Write(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            var letter = Of(c);
            if (letter == Composed)
            {
                return -1;
            }

            if (letter != Dropped)
            {
                letters[count++] = letter;
            }
        }

        return count;
    }

    /// <summary>The same for a composed text; marks that did not join with anything are dropped.</summary>
    public static int WriteComposed(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                count += WritePair(rune, letters[count..]);
            }
            else if (Of((char)rune.Value) is not (Dropped or Composed) and var letter)
            {
                letters[count++] = letter;
            }
        }

        return count;
    }

    private static char Of(char c) => (Pages[c >> 8] ??= Page(c & 0xFF00))[c & 0xFF];

    private static char[] Page(int first) => [.. Enumerable.Range(first, 256).Select(c => One((char)c))];

    private static char One(char c)
    {
        if (c is >= '一' and <= '\u9FFF')
        {
            return OldCharacters.ToNew(c);
        }

        if (char.IsSurrogate(c) || c == '\uFFFE' || Joins(c))
        {
            return Composed;
        }

        return Nfkc.Of(c.ToString()) is [var one] && !Joins(one) ? Plain(one) : Composed;
    }

    /// <summary>Marks that combine with the letter before them, and the parts of Korean syllables.</summary>
    private static bool Joins(char c) => IsMark(char.GetUnicodeCategory(c))
        || c is (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F') or (>= '\uD7B0' and <= '\uD7FF');

    private static char Plain(char c) =>
        c == 'ー' || !IsWritten(char.GetUnicodeCategory(c)) ? Dropped : OldCharacters.ToNew(WithoutAccent(char.ToLowerInvariant(c)));

    private static char WithoutAccent(char c) =>
        c is (>= '\u00C0' and < '\u0250') or (>= '\u1E00' and <= '\u1EFF')
            && c.ToString().Normalize(NormalizationForm.FormKD) is [>= 'a' and <= 'z' and var letter, ..] ? letter : c;

    private static int WritePair(Rune rune, Span<char> letters)
    {
        if (!IsWritten(Rune.GetUnicodeCategory(rune)))
        {
            return 0;
        }

        if (OldCharacters.ToNew(rune) is { } known)
        {
            letters[0] = known;
            return 1;
        }

        return Rune.ToLowerInvariant(rune).EncodeToUtf16(letters);
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWritten(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber;
}
