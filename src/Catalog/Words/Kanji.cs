namespace Gateway.Catalog.Words;

/// <summary>The kanji, and the numbers below a hundred written in them: 一, 十, 十二, 二十, 二十一.</summary>
internal static class Kanji
{
    private const string Digits = "一二三四五六七八九";

    public static bool IsOne(char c) =>
        c is (>= '一' and <= '\u9FFF') or (>= '㐀' and <= '䶿') or (>= '\uF900' and <= '\uFAFF') or '々' || char.IsHighSurrogate(c);

    public static bool IsDigit(char c) => c is '一' or '七' or '三' or '九' or '二' or '五' or '八' or '六' or '十' or '四';

    /// <summary>
    /// Returns the length of the number at the start of letters, the first of which is a digit: of 一二 only the first counts.
    /// </summary>
    public static int NumberLength(ReadOnlySpan<char> letters) => letters switch
    {
        ['十', var one, ..] => IsDigit(one) && one != '十' ? 2 : 1,
        [_, '十', var one, ..] => IsDigit(one) && one != '十' ? 3 : 2,
        [_, '十'] => 2,
        _ => 1,
    };

    public static int Number(ReadOnlySpan<char> letters) => letters switch
    {
        ['十'] => 10,
        ['十', var one] => 10 + Digit(one),
        [var ten, '十'] => 10 * Digit(ten),
        [var ten, '十', var one] => (10 * Digit(ten)) + Digit(one),
        _ => Digit(letters[0]),
    };

    private static int Digit(char c) => Digits.IndexOf(c) + 1;
}
