namespace Gateway.Catalog.Words;

/// <summary>Interchangeable characters in addresses, in text of one width.</summary>
internal static class AddressSigns
{
    /// <summary>Dashes of any length; the long-vowel mark, which may stand for one, is not included.</summary>
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '―' or '−' or '─';

    /// <summary>Characters read <c>が</c> or <c>か</c> between two kanji: 三ヶ名.</summary>
    public static bool IsKe(char c) => c is 'ヶ' or 'ヵ' or 'ケ' or 'カ' or 'が' or 'ガ';

    /// <summary>Covers fewer than <see cref="Kanji.IsOne"/> and must stay that way: stored forms depend on it.</summary>
    public static bool IsKanji(char c) => c is >= '一' and <= '鿿' or '々';
}
