namespace Gateway.Catalog.Words;

/// <summary>The kanji, and the numbers below a hundred that are written in them: 一, 十, 十二, 二十, 二十一.</summary>
internal static class Kanji
{
    private const string Digits = "一二三四五六七八九";

    public static bool IsOne(char c) =>
        c is (>= '一' and <= '\u9FFF') or (>= '㐀' and <= '䶿') or (>= '\uF900' and <= '\uFAFF') or '々' || char.IsHighSurrogate(c);

    public static bool IsDigit(char c) => c is '一' or '七' or '三' or '九' or '二' or '五' or '八' or '六' or '十' or '四';

    /// <summary>How many digits there are.</summary>
    public static int DigitsOf(ReadOnlySpan<char> letters)
    {
        var length = 0;
        while (length < letters.Length && IsDigit(letters[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Null when it is no number, such as 一二.</summary>
    public static int? Number(ReadOnlySpan<char> letters) => letters switch
    {
        ['十'] => 10,
        [var one] => Digit(one),
        ['十', not '十' and var one] => 10 + Digit(one),
        [not '十' and var ten, '十'] => 10 * Digit(ten),
        [not '十' and var ten, '十', not '十' and var one] => (10 * Digit(ten)) + Digit(one),
        _ => null,
    };

    private static int Digit(char c) => Digits.IndexOf(c) + 1;
}
